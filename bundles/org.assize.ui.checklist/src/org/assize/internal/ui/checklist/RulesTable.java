package org.assize.internal.ui.checklist;

import java.util.Optional;
import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.SheetRule;
import org.assize.records.event.DeductionData;
import org.assize.ui.Parts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The deduction rules of the current item with how often each is counted. */
final class RulesTable {

    private static final int COUNT_WIDTH = 40;

    private final Table table;

    RulesTable(Composite parent, Consumer<String> chosen, Runnable counted) {
        Composite ring = FocusRing.in(parent);
        table = Parts.name(new Table(ring, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SEARCH),
                "sheet.rules");
        FocusRing.follow(ring, table);
        TableColumn count = new TableColumn(table, SWT.RIGHT);
        count.setWidth(COUNT_WIDTH);
        TableColumn title = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, e -> title.setWidth(Math.max(COUNT_WIDTH,
                table.getClientArea().width - COUNT_WIDTH)));
        table.addListener(SWT.Selection, e -> chosen.accept((String) e.item.getData()));
        Activation.on(table, counted);
        RowTips.on(table, point -> {
            TableItem row = table.getItem(point);
            return row == null ? null : new RowTips.Cell(row.getText(1),
                    table.getClientArea().width - row.getTextBounds(1).x);
        });
    }

    void show(SheetItem item, String rule) {
        table.setItemCount(item.rules().size());
        for (int i = 0; i < item.rules().size(); i++) {
            SheetRule shown = item.rules().get(i);
            TableItem row = table.getItem(i);
            row.setData(shown.id());
            row.setText(new String[] {item.deduction(shown.id()).map(d -> d.count() + "×").orElse(""),
                text(item, shown)});
            if (shown.id().equals(rule)) {
                table.setSelection(i);
            }
        }
    }

    private static String text(SheetItem item, SheetRule rule) {
        StringBuilder text = new StringBuilder(item.bonus() ? "+" : "−").append(Signs.number(rule.amount()));
        if (rule.cap() != null) {
            text.append(" (≤ ").append(Signs.number(rule.cap())).append(')');
        }
        text.append("  ").append(rule.title());
        Optional<DeductionData> deduction = item.deduction(rule.id());
        deduction.filter(DeductionData::waived).ifPresent(d -> text.append("  ").append(Messages.waived));
        deduction.map(DeductionData::remark).filter(r -> !r.isEmpty())
                .ifPresent(r -> text.append("  “").append(r).append('”'));
        return text.toString();
    }

    boolean hasFocus() {
        return table.isFocusControl();
    }
}
