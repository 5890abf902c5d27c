package org.assize.internal.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.assize.internal.ui.checklist.model.RestingMark;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.Supports;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.assize.ui.Parts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** Where the findings of the current item show, what was looked for in vain, and the marks its answer rests on. */
final class EvidenceList {

    /** Around the text of a row. */
    private static final int MARGIN = 8;

    private final org.eclipse.swt.widgets.List list;
    private Supports supports = Supports.NONE;
    private List<EvidenceData> shown = List.of();
    private List<RestingMark> marks = List.of();
    private String item = "";

    EvidenceList(Composite parent, Runnable opened) {
        Composite ring = FocusRing.in(parent);
        list = Parts.name(new org.eclipse.swt.widgets.List(ring, SWT.BORDER | SWT.V_SCROLL), "sheet.evidence");
        FocusRing.follow(ring, list);
        Activation.on(list, opened);
        RowTips.on(list, point -> {
            int row = list.getTopIndex() + point.y / Math.max(1, list.getItemHeight());
            return row >= list.getItemCount() ? null
                    : new RowTips.Cell(list.getItem(row), list.getClientArea().width - MARGIN);
        });
    }

    /** Knows from now on what answers rest on. */
    void know(Supports read) {
        supports = read;
    }

    void show(SheetItem shownItem) {
        int selected = shownItem.id().equals(item) ? list.getSelectionIndex() : 0;
        item = shownItem.id();
        shown = shownItem.evidence();
        marks = supports.of(shownItem);
        List<String> lines = new ArrayList<>(shown.stream().map(this::line).toList());
        absences(shownItem.answer()).forEach(a -> lines.add(line(a)));
        marks.forEach(mark -> lines.add(NLS.bind(Messages.markLine, new Object[] {mark.title(),
            mark.target().place().page(), mark.words()})));
        if (!lines.equals(List.of(list.getItems()))) {
            list.setItems(lines.toArray(String[]::new));
            list.select(Math.clamp(selected, 0, Math.max(0, lines.size() - 1)));
        }
    }

    private static String line(AbsenceData absence) {
        String line = NLS.bind(Messages.absenceLine, new Object[] {absence.searched(), scope(absence),
            absence.pages(), absence.pagesWithoutText()});
        return absence.pagesUncertain() == 0 ? line
                : line + NLS.bind(Messages.absenceUncertain, absence.pagesUncertain());
    }

    private static String scope(AbsenceData absence) {
        return SheetDesk.WHOLE_FILE.equals(absence.scope()) ? Messages.wholeFile : absence.scope();
    }

    private static List<AbsenceData> absences(@Nullable AnswerData answer) {
        if (answer == null) {
            return List.of();
        }
        List<AbsenceData> all = new ArrayList<>();
        all.add(answer.absence());
        answer.deductions().stream().map(DeductionData::absence).forEach(all::add);
        all.removeIf(Objects::isNull);
        return all;
    }

    private String line(EvidenceData e) {
        String quote = e.anchor().quote().replaceAll("\\s*\\R\\s*", "");
        String title = e.title().isEmpty() ? e.document() : e.title();
        String line = NLS.bind(Messages.evidenceLine, new Object[] {title, e.anchor().page(),
                quote.isEmpty() ? Messages.region : "“" + quote + "”"});
        return supports.isOutdated(e) ? NLS.bind(Messages.evidenceOutdated, line) : line;
    }

    /** The mark chosen in the list, or the first if there is nothing else to choose. */
    Optional<RestingMark> selectedMark() {
        int index = list.getSelectionIndex() - (list.getItemCount() - marks.size());
        return index >= 0 && index < marks.size() ? Optional.of(marks.get(index))
                : shown.isEmpty() ? marks.stream().findFirst() : Optional.empty();
    }

    /** The evidence chosen in the list, or the first. */
    Optional<EvidenceData> selected() {
        int index = list.getSelectionIndex();
        return index >= 0 && index < shown.size() ? Optional.of(shown.get(index)) : shown.stream().findFirst();
    }

    boolean hasFocus() {
        return list.isFocusControl();
    }
}
