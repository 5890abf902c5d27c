package org.assize.internal.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.annotation.MarkSnapshot;
import org.assize.model.casefile.Document;
import org.assize.records.Projection;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.PageLookData;
import org.jspecify.annotations.Nullable;

/**
 * Marks as a reader meets them: document by document as the case file lists them, page by page, from the top of the
 * page as it is shown to its bottom, from left to right.
 */
final class ReadingOrder {

    /** A mark with its place in the order; computed once, since sorting compares each mark many times. */
    private record Position(int ordinal, String document, int page, double top, double left, MarkSnapshot mark) {
    }

    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::ordinal)
            .thenComparing(Position::document).thenComparingInt(Position::page).thenComparingDouble(Position::top)
            .thenComparingDouble(Position::left).thenComparing(p -> p.mark().at()).thenComparing(p -> p.mark().id());

    private final Map<String, Integer> ordinals;

    private ReadingOrder(Map<String, Integer> ordinals) {
        this.ordinals = ordinals;
    }

    static ReadingOrder of(Projection state, String caseFile) {
        Map<String, Integer> ordinals = new HashMap<>();
        state.caseFile(caseFile).ifPresent(file -> file.getDocuments().forEach(
                (Document document) -> ordinals.put(document.getPath(), document.getOrdinal())));
        return new ReadingOrder(ordinals);
    }

    List<MarkSnapshot> sorted(List<MarkSnapshot> marks) {
        List<Position> positions = new ArrayList<>(marks.size());
        marks.forEach(mark -> positions.add(position(mark)));
        positions.sort(ORDER);
        return positions.stream().map(Position::mark).toList();
    }

    private Position position(MarkSnapshot mark) {
        AnchorData anchor = mark.data().anchor();
        int ordinal = ordinals.getOrDefault(mark.data().document(), Integer.MAX_VALUE);
        double top = anchor.boxes().stream().mapToDouble(box -> top(box, anchor.look())).min().orElse(0);
        double left = anchor.boxes().stream().filter(box -> top(box, anchor.look()) == top)
                .mapToDouble(box -> left(box, anchor.look())).min().orElse(0);
        return new Position(ordinal, mark.data().document(), anchor.page(), top, left, mark);
    }

    /** How far down a box begins on the page as it is shown; only the order of these numbers means anything. */
    private static double top(BoxData box, @Nullable PageLookData look) {
        return switch (look == null ? 0 : look.rotation()) {
            case 90 -> box.x();
            case 180 -> box.y();
            case 270 -> -box.x() - box.width();
            default -> -box.y() - box.height();
        };
    }

    private static double left(BoxData box, @Nullable PageLookData look) {
        return switch (look == null ? 0 : look.rotation()) {
            case 90 -> box.y();
            case 180 -> -box.x() - box.width();
            case 270 -> -box.y() - box.height();
            default -> box.x();
        };
    }
}
