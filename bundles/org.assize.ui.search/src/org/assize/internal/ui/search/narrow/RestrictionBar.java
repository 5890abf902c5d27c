package org.assize.internal.ui.search.narrow;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.assize.internal.ui.search.Messages;
import org.assize.search.FacetField;
import org.assize.search.SearchFilter;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** To what the search is narrowed, one button each that lifts it. It takes no room while there is nothing to show. */
public final class RestrictionBar {

    private final ToolBar bar;
    private final Consumer<SearchFilter> changed;
    private SearchFilter shown = SearchFilter.NONE;

    /**
     * Makes the bar, hidden.
     *
     * @param parent  has a grid layout
     * @param changed takes what remains when a restriction is lifted
     */
    public RestrictionBar(Composite parent, Consumer<SearchFilter> changed) {
        this.changed = changed;
        bar = Parts.name(new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP), "search.restrictions");
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    /** Shows the restrictions of a filter. */
    public void show(SearchFilter filter) {
        if (filter.equals(shown)) {
            return;
        }
        shown = filter;
        for (ToolItem item : bar.getItems()) {
            item.dispose();
        }
        if (!filter.caseFile().isEmpty()) {
            add(Messages.facetCaseFile, filter.caseFile(), filter.within(""));
        }
        for (FacetField field : FacetField.values()) {
            new TreeSet<>(filter.of(field)).forEach(value -> add(FacetLabels.of(field),
                    FacetLabels.of(field, value), without(filter, field, value)));
        }
        if (bar.getItemCount() > 1) {
            ToolItem all = Parts.name(new ToolItem(bar, SWT.PUSH), "search.restrictions.clear");
            all.setText(Messages.restrictionsClear);
            all.addListener(SWT.Selection, e -> changed.accept(SearchFilter.NONE));
        }
        boolean visible = bar.getItemCount() > 0;
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout(true);
    }

    private void add(String field, String value, SearchFilter rest) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(NLS.bind(Messages.restriction, field, value).replace("&", "&&"));
        item.setImage(Icons.CLOSE.image());
        item.setToolTipText(Messages.restrictionLift);
        item.addListener(SWT.Selection, e -> changed.accept(rest));
    }

    private static SearchFilter without(SearchFilter filter, FacetField field, String value) {
        Set<String> rest = new TreeSet<>(filter.of(field));
        rest.remove(value);
        return filter.with(field, rest);
    }
}
