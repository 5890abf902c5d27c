package org.assize.internal.ui.document.marklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.MarkStyles;
import org.assize.annotation.ReplySnapshot;
import org.assize.document.PageAnnotation;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.mark.shape.Shapes;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;

/** Annotations of other programs in the form of marks, so that one list holds both. They exist on the screen only. */
final class ForeignMarks {

    /** No reviewer and no mark has such an id. */
    private static final String FOREIGN = "foreign:";
    private static final String COLOUR = "#AAAAAA";

    private ForeignMarks() {
    }

    /**
     * {@return what stands in the file, in its order} Answers stand with what they answer. What the file hides stays
     * hidden.
     */
    static List<MarkSnapshot> of(CaseDocument document, List<PageAnnotation> annotations) {
        Map<String, List<ReplySnapshot>> replies = new LinkedHashMap<>();
        List<PageAnnotation> first = new ArrayList<>();
        for (PageAnnotation each : annotations) {
            if (each.inReplyTo().isEmpty()) {
                first.add(each);
            } else {
                replies.computeIfAbsent(each.inReplyTo(), id -> new ArrayList<>()).add(new ReplySnapshot(each.id(),
                        author(each), each.author(), time(each), each.contents()));
            }
        }
        first.removeIf(PageAnnotation::hidden);
        List<MarkSnapshot> marks = new ArrayList<>();
        for (PageAnnotation each : first) {
            String id = each.id().isEmpty() ? "#" + marks.size() : each.id();
            marks.add(mark(document, each, id(each.page(), id),
                    each.id().isEmpty() ? List.of() : replies.getOrDefault(each.id(), List.of())));
        }
        return marks;
    }

    private static MarkSnapshot mark(CaseDocument document, PageAnnotation annotation, String id,
            List<ReplySnapshot> replies) {
        AnchorData anchor = new AnchorData(document.sha256(), annotation.page(),
                annotation.quads().stream().map(Shapes::box).toList(), "", "", "");
        MarkKind kind = kind(annotation.kind());
        MarkStyleData style = new MarkStyleData(COLOUR, MarkStyles.of(kind).width(), kind == MarkKind.STAMP
                ? MarkStyles.ownStamp(annotation.contents()).stamp() : "");
        MarkData data = new MarkData(id, kind, document.caseFile(), document.path(), anchor, List.of(), style,
                kind == MarkKind.STAMP ? "" : annotation.contents(), List.of());
        return new MarkSnapshot(data, author(annotation), annotation.author(), time(annotation), time(annotation),
                MarkStatus.OPEN, replies, List.of());
    }

    /** {@return the id of the row of an annotation, whose own id is unique on its page only} */
    static String id(int page, String annotation) {
        return FOREIGN + page + ':' + annotation;
    }

    private static String author(PageAnnotation annotation) {
        return FOREIGN + annotation.author();
    }

    private static Instant time(PageAnnotation annotation) {
        return Objects.requireNonNullElse(annotation.modified(), Instant.EPOCH);
    }

    /** The kind of ours that looks most like it. */
    private static MarkKind kind(String kind) {
        return switch (kind) {
            case "Highlight" -> MarkKind.HIGHLIGHT;
            case "Underline" -> MarkKind.UNDERLINE;
            case "StrikeOut" -> MarkKind.STRIKE_OUT;
            case "Squiggly" -> MarkKind.SQUIGGLY;
            case "FreeText" -> MarkKind.FREE_TEXT;
            case "Square", "Polygon", "Redact" -> MarkKind.RECTANGLE;
            case "Circle" -> MarkKind.ELLIPSE;
            case "Line", "PolyLine" -> MarkKind.ARROW;
            case "Ink" -> MarkKind.INK;
            case "Stamp" -> MarkKind.STAMP;
            default -> MarkKind.NOTE;
        };
    }
}
