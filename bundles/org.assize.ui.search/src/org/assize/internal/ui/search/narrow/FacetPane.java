package org.assize.internal.ui.search.narrow;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.assize.internal.ui.search.Messages;
import org.assize.search.Facet;
import org.assize.search.FacetField;
import org.assize.search.SearchFilter;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The hits by unit, handler, kind and so on. A value that is checked narrows the search to it; several of one field are
 * alternatives. A check mark of a field says that it is narrowed, and taking it away lifts that.
 */
public final class FacetPane {

    /** Values of a field that are shown at first; the rest only makes the list long. */
    private static final int FIRST = 8;

    private static final int COUNT_WIDTH = 56;

    private final Composite area;
    private final Tree tree;
    private final Consumer<SearchFilter> narrowed;
    private final Set<FacetField> folded = EnumSet.noneOf(FacetField.class);
    private final Set<FacetField> whole = EnumSet.noneOf(FacetField.class);
    private List<Facet> facets = List.of();
    private SearchFilter filter = SearchFilter.NONE;

    /** What a row stands for; no value for the row of the field, more for the row that unfolds the rest. */
    private record Row(FacetField field, String value, Kind kind) {

        private enum Kind {
            FIELD, VALUE, REST
        }
    }

    /**
     * Makes an empty pane.
     *
     * @param narrowed takes what the user narrows the search to
     */
    public FacetPane(Composite parent, Consumer<SearchFilter> narrowed) {
        this.narrowed = narrowed;
        area = new Composite(parent, SWT.NONE);
        tree = Parts.name(new Tree(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL), "search.facets");
        TreeColumnLayout layout = new TreeColumnLayout();
        layout.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(100, 60));
        layout.setColumnData(new TreeColumn(tree, SWT.RIGHT), new ColumnPixelData(COUNT_WIDTH));
        area.setLayout(layout);
        tree.addListener(SWT.Selection, this::selected);
        tree.addListener(SWT.DefaultSelection, e -> toggle((TreeItem) e.item));
        tree.addListener(SWT.Collapse, e -> folded.add(((Row) e.item.getData()).field()));
        tree.addListener(SWT.Expand, e -> folded.remove(((Row) e.item.getData()).field()));
        tree.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                e -> e.result = Messages.facets));
    }

    public Composite control() {
        return area;
    }

    /** Puts the cursor here. */
    public void setFocus() {
        tree.setFocus();
    }

    /** Shows counts and what is chosen. */
    public void show(List<Facet> counted, SearchFilter chosen) {
        if (counted.equals(facets) && chosen.equals(filter)) {
            return;
        }
        facets = counted;
        filter = chosen;
        fill();
    }

    private void fill() {
        TreeItem[] selection = tree.getSelection();
        Object selected = selection.length == 0 ? null : selection[0].getData();
        TreeItem top = tree.getItemCount() == 0 ? null : tree.getTopItem();
        Object topRow = top == null ? null : top.getData();
        tree.setRedraw(false);
        tree.removeAll();
        facets.stream().filter(facet -> !FacetRows.of(facet, filter).isEmpty()).forEach(this::add);
        find(topRow, tree::setTopItem);
        find(selected, tree::setSelection);
        tree.setRedraw(true);
    }

    private void find(Object row, Consumer<TreeItem> then) {
        for (TreeItem field : tree.getItems()) {
            if (field.getData().equals(row)) {
                then.accept(field);
            }
            for (TreeItem value : field.getItems()) {
                if (value.getData().equals(row)) {
                    then.accept(value);
                }
            }
        }
    }

    private void add(Facet facet) {
        Set<String> chosen = filter.of(facet.field());
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setData(new Row(facet.field(), "", Row.Kind.FIELD));
        item.setText(FacetLabels.of(facet.field()));
        item.setChecked(!chosen.isEmpty());
        item.setGrayed(true);
        List<Facet.Value> values = FacetRows.of(facet, filter);
        int shown = whole.contains(facet.field()) ? values.size() : Math.min(values.size(), FIRST);
        values.subList(0, shown).forEach(value -> add(item, facet.field(), value, chosen.contains(value.value())));
        if (shown < values.size()) {
            TreeItem rest = new TreeItem(item, SWT.NONE);
            rest.setData(new Row(facet.field(), "", Row.Kind.REST));
            rest.setText(NLS.bind(Messages.facetRest, values.size() - shown));
        }
        item.setExpanded(!folded.contains(facet.field()));
    }

    private static void add(TreeItem parent, FacetField field, Facet.Value value, boolean chosen) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setData(new Row(field, value.value(), Row.Kind.VALUE));
        item.setText(new String[] {FacetLabels.of(field, value.value()), Long.toString(value.pages())});
        item.setChecked(chosen);
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK) {
            change((TreeItem) event.item);
        }
    }

    private void toggle(TreeItem item) {
        Row row = (Row) item.getData();
        if (row.kind() == Row.Kind.FIELD) {
            item.setExpanded(!item.getExpanded());
        } else {
            item.setChecked(!item.getChecked());
            change(item);
        }
    }

    private void change(TreeItem item) {
        Row row = (Row) item.getData();
        switch (row.kind()) {
            case REST -> {
                whole.add(row.field());
                fill();
            }
            case FIELD -> {
                item.setChecked(false);
                narrow(row.field(), Set.of());
            }
            case VALUE -> {
                Set<String> chosen = new HashSet<>(filter.of(row.field()));
                if (item.getChecked()) {
                    chosen.add(row.value());
                } else {
                    chosen.remove(row.value());
                }
                narrow(row.field(), chosen);
            }
        }
    }

    private void narrow(FacetField field, Set<String> chosen) {
        SearchFilter changed = filter.with(field, chosen);
        if (!changed.equals(filter)) {
            filter = changed;
            narrowed.accept(changed);
        }
    }
}
