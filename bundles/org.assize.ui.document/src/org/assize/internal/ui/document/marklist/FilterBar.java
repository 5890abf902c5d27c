package org.assize.internal.ui.document.marklist;

import java.util.List;
import java.util.function.Consumer;

import org.assize.internal.ui.document.mark.paint.Patches;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** One row: words to be found, a menu with all other restrictions, what they are now, and how many marks are left. */
final class FilterBar {

    /** Who types goes on typing. */
    private static final int PATIENCE_MILLIS = 150;

    private final Composite bar;
    private final Text text;
    private final Button more;
    private final Label restricted;
    private final Button clear;
    private final Label count;
    private final Patches patches;
    private final Consumer<ListFilter> changed;
    private ListFilter filter = ListFilter.ALL;
    private Choices choices = Choices.NONE;
    private int typed;

    /**
     * Wants all.
     *
     * @param changed takes what is wanted when the user changes it
     */
    FilterBar(Composite parent, Consumer<ListFilter> changed) {
        this.changed = changed;
        bar = new Composite(parent, SWT.NONE);
        patches = new Patches(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(4, 0).applyTo(bar);
        text = Parts.name(new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL), "marks.text");
        text.setMessage(Messages.filterText);
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addListener(SWT.Modify, e -> typed());
        more = Parts.name(new Button(bar, SWT.PUSH), "marks.filter");
        more.setImage(Icons.FILTER.image());
        more.setText(Messages.filterMore);
        more.setToolTipText(Messages.filterMoreTip);
        more.addListener(SWT.Selection, e -> openMenu());
        restricted = Parts.name(new Label(bar, SWT.NONE), "marks.restricted");
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(restricted);
        clear = Parts.name(new Button(bar, SWT.PUSH), "marks.clear");
        clear.setText(Messages.filterClear);
        clear.addListener(SWT.Selection, e -> apply(ListFilter.ALL));
        clear.setLayoutData(new GridData());
        count = Parts.name(new Label(bar, SWT.RIGHT), "marks.count");
        update();
    }

    Control control() {
        return bar;
    }

    /** {@return the field, which takes letters for itself} */
    Text text() {
        return text;
    }

    /** Shows what can be wanted, and how many marks are there. */
    void show(Arranged arranged) {
        choices = arranged.choices();
        String number = arranged.shown().size() == arranged.total() ? Integer.toString(arranged.total())
                : NLS.bind(Messages.countOf, arranged.shown().size(), arranged.total());
        count.setText(number);
        update();
    }

    /** Wants something else. */
    void apply(ListFilter other) {
        filter = other;
        typed++;
        if (!text.getText().equals(other.marks().text())) {
            text.setText(other.marks().text());
        }
        update();
        changed.accept(other);
    }

    private void typed() {
        int ticket = ++typed;
        if (!text.getText().equals(filter.marks().text())) {
            bar.getDisplay().timerExec(PATIENCE_MILLIS, () -> {
                if (ticket == typed && !bar.isDisposed()) {
                    apply(filter.with(text.getText()));
                }
            });
        }
    }

    private void update() {
        String description = choices.describe(filter);
        restricted.setText(description.replace("&", "&&"));
        restricted.setToolTipText(description);
        clear.setVisible(!filter.isAll());
        ((GridData) clear.getLayoutData()).exclude = filter.isAll();
        bar.layout(true);
    }

    /** Opens the menu of restrictions below its button. */
    void openMenu() {
        Menu menu = new Menu(more);
        for (FilterField field : FilterField.values()) {
            List<Choices.Choice> values = choices.of(field);
            if (!values.isEmpty()) {
                MenuItem item = new MenuItem(menu, SWT.CASCADE);
                item.setText(field.label());
                item.setMenu(submenu(menu, field, values));
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem all = Parts.name(new MenuItem(menu, SWT.PUSH), "marks.filter.clear");
        all.setText(Messages.filterClear);
        all.setEnabled(!filter.isAll());
        all.addListener(SWT.Selection, e -> apply(ListFilter.ALL));
        Point below = more.toDisplay(0, more.getSize().y);
        menu.setLocation(below);
        // The selection of an item comes after the menu is hidden.
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private Menu submenu(Menu menu, FilterField field, List<Choices.Choice> values) {
        Menu choice = new Menu(menu);
        for (Choices.Choice each : values) {
            MenuItem item = new MenuItem(choice, SWT.CHECK);
            item.setText(NLS.bind(Messages.choice, each.label().replace("&", "&&"), each.count()));
            item.setSelection(field.of(filter).contains(each.value()));
            if (field == FilterField.COLOUR) {
                item.setImage(patches.of(each.value()));
            }
            item.addListener(SWT.Selection, e -> apply(Choices.toggled(filter, field, each.value())));
        }
        return choice;
    }
}
