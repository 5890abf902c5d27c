package org.assize.internal.ui.check.timeline;

import java.util.function.Consumer;

import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.timeline.model.CaseTimeline;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.ui.Icons;
import org.assize.ui.PageTarget;
import org.assize.ui.Parts;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A line that says what is shown, and below it the drawing or the table. */
final class TimelineArea {

    private final Composite area;
    private final Label head;
    private final Composite stack;
    private final TimelineCanvas canvas;
    private final TimelineTable table;
    private final Action asTable = new Action(Messages.timelineTable, Action.AS_CHECK_BOX) {

        @Override
        public void run() {
            bringToFront();
        }
    };

    TimelineArea(Composite parent, Consumer<Happening> opened) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(area);
        head = Parts.name(new Label(area, SWT.WRAP), "timeline.head");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(head);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        canvas = new TimelineCanvas(stack, opened);
        table = new TimelineTable(stack, opened);
        canvas.control().addListener(SWT.KeyDown, this::toggle);
        table.control().addListener(SWT.KeyDown, this::toggle);
        bringToFront();
    }

    private void toggle(Event e) {
        if (e.stateMask == 0 && e.keyCode == 't') {
            asTable.setChecked(!asTable.isChecked());
            bringToFront();
            focus();
        }
    }

    private void bringToFront() {
        Control front = asTable.isChecked() ? table.area() : canvas.control();
        if (asTable.isChecked()) {
            canvas.course().selected().ifPresent(table::select);
        } else {
            table.selected().ifPresent(canvas::select);
        }
        ((StackLayout) stack.getLayout()).topControl = front;
        stack.layout(true);
    }

    /** Puts what can be done into a tool bar. */
    void contribute(IToolBarManager bar) {
        bar.add(action(Messages.timelineNextFault, Icons.WARNING, canvas::nextFault));
        bar.add(action(Messages.timelineZoomOut, Icons.ZOOM_OUT, () -> canvas.zoom(1 / TimelineKeys.STEP)));
        bar.add(action(Messages.timelineZoomIn, Icons.ZOOM_IN, () -> canvas.zoom(TimelineKeys.STEP)));
        bar.add(action(Messages.timelineFit, Icons.ZOOM_FIT_WIDTH, canvas::fit));
        asTable.setImageDescriptor(Icons.TABLE.descriptor());
        asTable.setToolTipText(Messages.timelineTable);
        bar.add(asTable);
    }

    private static Action action(String text, Icons icon, Runnable run) {
        Action action = new Action(text, icon.descriptor()) {

            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        return action;
    }

    Composite control() {
        return area;
    }

    void show(String caseFile, CaseTimeline timeline, boolean another) {
        String text = timeline.faulty() == 0 ? Messages.timelineHead : Messages.timelineHeadFaults;
        head.setText(NLS.bind(text, new Object[] {caseFile, timeline.happenings().size(), timeline.faulty()})
                .replace("&", "&&"));
        area.layout(true);
        canvas.show(timeline, another);
        table.show(timeline);
    }

    void reading(PageTarget page) {
        canvas.reading(page.document(), page.page());
    }

    void focus() {
        ((StackLayout) stack.getLayout()).topControl.setFocus();
    }
}
