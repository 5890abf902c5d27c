package org.assize.internal.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.SheetRule;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** The current item: its rules with counts, its evidence, how to examine it and the law it rests on. */
final class ItemDetail {

    private static final int COUNT_WIDTH = 40;

    private final Table rules;
    private final org.eclipse.swt.widgets.List evidence;
    private final Text guidance;
    private List<EvidenceData> shownEvidence = List.of();

    ItemDetail(Composite parent, Consumer<String> ruleSelected, Runnable opened) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        rules = Parts.name(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "sheet.rules");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 72).applyTo(rules);
        TableColumn count = new TableColumn(rules, SWT.RIGHT);
        count.setWidth(COUNT_WIDTH);
        TableColumn title = new TableColumn(rules, SWT.LEFT);
        rules.addListener(SWT.Resize, e -> title.setWidth(Math.max(COUNT_WIDTH,
                rules.getClientArea().width - COUNT_WIDTH)));
        rules.addListener(SWT.Selection, e -> ruleSelected.accept((String) e.item.getData()));
        evidence = Parts.name(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL),
                "sheet.evidence");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 48).applyTo(evidence);
        evidence.addListener(SWT.DefaultSelection, e -> opened.run());
        guidance = Parts.name(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "sheet.guidance");
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 64).applyTo(guidance);
    }

    void show(@Nullable SheetItem item, String rule) {
        rules.removeAll();
        evidence.removeAll();
        shownEvidence = List.of();
        guidance.setText("");
        if (item == null) {
            return;
        }
        for (SheetRule r : item.rules()) {
            TableItem row = new TableItem(rules, SWT.NONE);
            row.setData(r.id());
            row.setText(new String[] {item.deduction(r.id()).map(d -> d.count() + "×").orElse(""), text(item, r)});
            if (r.id().equals(rule)) {
                rules.setSelection(row);
            }
        }
        shownEvidence = item.evidence();
        shownEvidence.forEach(e -> evidence.add(line(e)));
        absences(item).forEach(a -> evidence.add(NLS.bind(Messages.absenceLine,
                new Object[] {a.searched(), a.scope(), a.pages(), a.pagesWithoutText()})));
        if (shownEvidence.size() > 0) {
            evidence.select(0);
        }
        String reason = item.answer() == null || item.answer().reason().isEmpty() ? ""
                : NLS.bind(Messages.reasonLine, item.answer().reason()) + "\n";
        guidance.setText(reason + item.guidance() + "\n" + String.join("\n", item.bases()));
    }

    private static String text(SheetItem item, SheetRule rule) {
        StringBuilder text = new StringBuilder(item.bonus() ? "+" : "−").append(Signs.number(rule.amount()));
        if (rule.cap() != null) {
            text.append(" (≤ ").append(Signs.number(rule.cap())).append(')');
        }
        text.append("  ").append(rule.title());
        Optional<DeductionData> deduction = item.deduction(rule.id());
        deduction.filter(DeductionData::waived).ifPresent(d -> text.append("  ").append(Messages.waived));
        deduction.map(DeductionData::remark).filter(r -> !r.isEmpty()).ifPresent(r -> text.append("  “").append(r)
                .append('”'));
        return text.toString();
    }

    private static List<AbsenceData> absences(SheetItem item) {
        if (item.answer() == null) {
            return List.of();
        }
        List<AbsenceData> all = new ArrayList<>();
        if (item.answer().absence() != null) {
            all.add(item.answer().absence());
        }
        item.answer().deductions().stream().map(DeductionData::absence).filter(a -> a != null).forEach(all::add);
        return all;
    }

    private static String line(EvidenceData e) {
        String quote = e.anchor().quote().replaceAll("\\s*\\R\\s*", "");
        String title = e.title().isEmpty() ? e.document() : e.title();
        return NLS.bind(Messages.evidenceLine, new Object[] {title, e.anchor().page(),
                quote.isEmpty() ? Messages.region : "“" + quote + "”"});
    }

    /** The evidence chosen in the list, or the first. */
    Optional<EvidenceData> selectedEvidence() {
        int index = evidence.getSelectionIndex();
        return index >= 0 && index < shownEvidence.size() ? Optional.of(shownEvidence.get(index))
                : shownEvidence.stream().findFirst();
    }

    boolean evidenceHasFocus() {
        return evidence.isFocusControl();
    }
}
