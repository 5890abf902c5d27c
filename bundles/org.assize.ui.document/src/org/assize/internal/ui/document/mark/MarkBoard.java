package org.assize.internal.ui.document.mark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.mark.shape.Kinds;

/** The marks in one document, by page. Immutable. */
public final class MarkBoard {

    /** No marks. */
    public static final MarkBoard EMPTY = new MarkBoard(List.of());

    private final List<MarkSnapshot> inOrder;
    private final Map<Integer, List<MarkSnapshot>> byPage;

    private MarkBoard(List<MarkSnapshot> inOrder) {
        this.inOrder = inOrder;
        byPage = inOrder.stream().collect(Collectors.groupingBy(MarkSnapshot::page,
                Collectors.collectingAndThen(Collectors.toList(), MarkBoard::drawingOrder)));
    }

    /**
     * {@return the marks of one document out of those of a case file}
     *
     * @param marks    in reading order
     * @param document path within the case file
     */
    public static MarkBoard of(List<MarkSnapshot> marks, String document) {
        // What was made just now comes last and still has to take its place; the order on a page stays.
        return new MarkBoard(marks.stream().filter(m -> m.data().document().equals(document))
                .sorted(Comparator.comparingInt(MarkSnapshot::page)).toList());
    }

    /** {@return the marks of a page, those drawn over others last} */
    public List<MarkSnapshot> onPage(int page) {
        return byPage.getOrDefault(page, List.of());
    }

    /** {@return all marks in reading order} */
    public List<MarkSnapshot> all() {
        return inOrder;
    }

    /** {@return the mark with this id, if it is in the document} */
    public Optional<MarkSnapshot> find(String id) {
        return inOrder.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /**
     * {@return the mark so many places after another in the document}
     *
     * @param places 1 or -1
     */
    public Optional<MarkSnapshot> after(String id, int places) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).id().equals(id)) {
                int wanted = i + places;
                return wanted >= 0 && wanted < inOrder.size() ? Optional.of(inOrder.get(wanted)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@return the first mark on a page or after it} */
    public Optional<MarkSnapshot> firstFrom(int page) {
        return inOrder.stream().filter(m -> m.page() >= page).findFirst();
    }

    /** {@return the last mark on a page or before it} */
    public Optional<MarkSnapshot> lastUpTo(int page) {
        return inOrder.reversed().stream().filter(m -> m.page() <= page).findFirst();
    }

    /** Marks of text lie below the others, so that a small one on a large one can be taken. */
    private static List<MarkSnapshot> drawingOrder(List<MarkSnapshot> page) {
        return page.stream().sorted(Comparator.comparing((MarkSnapshot m) -> !Kinds.followsText(m.data().kind()))
                .thenComparing(MarkSnapshot::at)).toList();
    }
}
