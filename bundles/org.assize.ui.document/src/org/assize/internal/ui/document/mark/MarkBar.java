package org.assize.internal.ui.document.mark;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.assize.internal.ui.document.mark.paint.Patches;
import org.assize.model.annotation.MarkKind;
import org.assize.ui.Icons;
import org.assize.ui.Ids;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** One line of small buttons with the tools that mark. UI thread only. */
public final class MarkBar {

    private static final MarkKind[] TOOLS = {MarkKind.HIGHLIGHT, MarkKind.UNDERLINE, MarkKind.STRIKE_OUT,
        MarkKind.SQUIGGLY, MarkKind.NOTE, MarkKind.FREE_TEXT, MarkKind.RECTANGLE, MarkKind.ELLIPSE, MarkKind.ARROW,
        MarkKind.INK, MarkKind.STAMP};

    private final Supplier<Optional<Marking>> marking;
    private final ToolBar bar;
    private final Patches patches;
    private final Map<MarkKind, ToolItem> tools = new EnumMap<>(MarkKind.class);
    private final ToolItem colour;
    private final ToolItem undo;
    private final ToolItem redo;

    /**
     * Makes the bar.
     *
     * @param parent  has a grid layout of one column
     * @param marking what the buttons act on, if a document is open
     */
    public MarkBar(Composite parent, Supplier<Optional<Marking>> marking) {
        this.marking = marking;
        bar = Parts.name(new ToolBar(parent, SWT.FLAT | SWT.RIGHT), "document.mark.bar");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        bar.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                e -> e.result = e.childID < 0 ? Messages.toolsName : bar.getItem(e.childID).getToolTipText()));
        patches = new Patches(bar);
        for (MarkKind kind : TOOLS) {
            tools.put(kind, tool(kind));
            if (kind == MarkKind.SQUIGGLY || kind == MarkKind.FREE_TEXT || kind == MarkKind.INK) {
                new ToolItem(bar, SWT.SEPARATOR);
            }
        }
        ToolItem stamps = item("document.mark.stamps", Messages.chooseStamp,
                open -> LookMenu.stamps(below("document.mark.stamps"), open));
        stamps.setImage(Icons.EXPAND.image());
        new ToolItem(bar, SWT.SEPARATOR);
        colour = item("document.mark.colour", Messages.chooseColour,
                open -> LookMenu.colours(below("document.mark.colour"), open, patches));
        colour.setText("▾");
        new ToolItem(bar, SWT.SEPARATOR);
        undo = item("document.mark.undo", Messages.undoTool, Marking::undo);
        undo.setImage(Icons.UNDO.image());
        redo = item("document.mark.redo", Messages.redoTool, Marking::redo);
        redo.setImage(Icons.REDO.image());
        update();
    }

    /** Shows which tool is on, its colour, and what can be undone. */
    public void update() {
        if (bar.isDisposed()) {
            return;
        }
        Optional<Marking> open = marking.get();
        bar.setEnabled(open.isPresent());
        Optional<MarkKind> on = open.flatMap(m -> m.tools().kind());
        tools.forEach((kind, item) -> item.setSelection(on.filter(kind::equals).isPresent()));
        String code = open.map(Marking::colour).orElse("#AAAAAA");
        colour.setImage(patches.of(code));
        colour.setToolTipText(NLS.bind(Messages.chooseColour, MarkWords.colour(code)));
        name(undo, Messages.undoTool, open.flatMap(Marking::undoable));
        name(redo, Messages.redoTool, open.flatMap(Marking::redoable));
    }

    private static void name(ToolItem item, String tool, Optional<String> label) {
        item.setEnabled(label.isPresent());
        item.setToolTipText(NLS.bind(tool, label.orElse("")));
    }

    private ToolItem tool(MarkKind kind) {
        ToolItem item = Parts.name(new ToolItem(bar, SWT.CHECK), "document.mark.tool." + kind.name());
        item.setImage(MarkWords.icon(kind).image());
        item.setToolTipText(NLS.bind(Messages.toolTip, MarkWords.of(kind), MarkWords.key(kind)));
        item.addListener(SWT.Selection, e -> act(open -> open.press(kind)));
        return item;
    }

    private ToolItem item(String id, String tip, Consumer<Marking> action) {
        ToolItem item = Parts.name(new ToolItem(bar, SWT.PUSH), id);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> act(action));
        return item;
    }

    /** The keys go on working on the pages after a button was pressed. */
    private void act(Consumer<Marking> action) {
        marking.get().ifPresent(open -> {
            open.reading().canvas().control().setFocus();
            action.accept(open);
        });
        update();
    }

    private Menu below(String id) {
        Menu menu = new Menu(bar);
        for (ToolItem item : bar.getItems()) {
            if (id.equals(item.getData(Ids.WIDGET))) {
                Rectangle area = item.getBounds();
                menu.setLocation(bar.toDisplay(area.x, area.y + area.height));
            }
        }
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.getDisplay().asyncExec(() -> menu.setVisible(true));
        return menu;
    }
}
