package org.assize.internal.ui.review;

import java.util.List;
import java.util.Locale;

import org.assize.internal.ui.review.Subjects.Subject;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** A choice among any number of subjects, narrowed down by typing. */
final class SubjectList {

    private static final int HEIGHT = 110;

    private final Text filter;
    private final Table table;
    private List<Subject> all = List.of();
    private List<Subject> shown = List.of();

    SubjectList(Composite parent, Runnable changed) {
        filter = Parts.name(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "compose.filter");
        filter.setMessage(Messages.composeFilter);
        filter.addListener(SWT.Modify, e -> {
            narrow("");
            changed.run();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = Parts.name(new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE),
                "compose.subjects");
        table.addListener(SWT.SetData, e -> ((TableItem) e.item).setText(shown.get(e.index).label()));
        table.addListener(SWT.Selection, e -> changed.run());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
    }

    /** Offers these, and selects one of them, else the first. */
    void show(List<Subject> subjects, String preferred) {
        all = subjects;
        narrow(preferred);
    }

    private void narrow(String preferred) {
        Subject before = selected();
        String wanted = !preferred.isEmpty() ? preferred : before == null ? "" : before.id();
        String typed = filter.getText().strip().toLowerCase(Locale.ROOT);
        shown = all.stream().filter(s -> s.label().toLowerCase(Locale.ROOT).contains(typed)).toList();
        table.setItemCount(shown.size());
        table.clearAll();
        int index = shown.stream().map(Subject::id).toList().indexOf(wanted);
        if (!shown.isEmpty()) {
            table.setSelection(Math.max(0, index));
        } else {
            table.deselectAll();
        }
    }

    @Nullable
    Subject selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < shown.size() ? shown.get(index) : null;
    }
}
