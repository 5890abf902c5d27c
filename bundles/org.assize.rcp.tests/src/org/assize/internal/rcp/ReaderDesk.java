package org.assize.internal.rcp;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkKind;
import org.assize.ui.Ids;
import org.assize.ui.PageTarget;
import org.assize.ui.Topics;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The reading room as a reviewer uses it: one document with its marks, and the list of marks. */
final class ReaderDesk {

    private static final String MARK = "org.assize.ui.document.command.mark";

    private final Desk desk;
    private final SampleLibrary sample;
    private final String caseFile;
    private final String document;

    ReaderDesk(Desk desk, SampleLibrary sample, String caseFile, String document) {
        this.desk = desk;
        this.sample = sample;
        this.caseFile = caseFile;
        this.document = document;
    }

    /** Opens the first page and waits until it is shown. */
    void open() {
        desk.service(IEventBroker.class).send(Topics.SHOW_PAGE, PageTarget.of(caseFile, document, 1));
        desk.until(document + " is shown", () -> {
            IEditorPart editor = desk.window().getActivePage().getActiveEditor();
            PageTarget shown = editor == null ? null : editor.getAdapter(PageTarget.class);
            return shown != null && shown.document().equals(document);
        });
        Canvas pages = pages();
        desk.until("the pages have a size", () -> pages.getClientArea().height > 100);
    }

    /** Closes all documents. */
    void close() {
        desk.act(() -> desk.window().getActivePage().closeAllEditors(false));
    }

    /** Takes a tool, draws with it from one point of the window to another, and waits for the mark. */
    void draw(MarkKind kind, Point from, Point to) {
        int before = marks().size();
        Canvas pages = pages();
        focus();
        run(kind);
        desk.act(() -> {
            pages.notifyListeners(SWT.MouseDown, at(from, 0));
            pages.notifyListeners(SWT.MouseMove, at(new Point((from.x + to.x) / 2, (from.y + to.y) / 2), SWT.BUTTON1));
            pages.notifyListeners(SWT.MouseMove, at(to, SWT.BUTTON1));
            pages.notifyListeners(SWT.MouseUp, at(to, SWT.BUTTON1));
        });
        desk.until("a mark of kind " + kind + " is recorded", () -> marks().size() == before + 1);
    }

    private void run(MarkKind kind) {
        desk.act(() -> {
            Command command = desk.window().getService(ICommandService.class).getCommand(MARK);
            ParameterizedCommand tool =
                    ParameterizedCommand.generateCommand(command, Map.of(MARK + ".kind", kind.getName()));
            try {
                desk.window().getService(IHandlerService.class).executeCommand(tool, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The marks that are there, as the library has them. */
    List<Mark> marks() {
        return sample.read(state -> state.marksOfCaseFile(caseFile).stream().filter(mark -> !mark.isRemoved())
                .toList());
    }

    /** Opens the list of marks and waits until it shows so many. */
    Table list(int marks) {
        desk.act(() -> {
            try {
                desk.window().getActivePage().showView(Ids.MARKS);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        Table table = desk.control("marks.table", Table.class);
        desk.until("the list has " + marks + " marks", () -> listed(table) == marks);
        return table;
    }

    /** Narrows the list to what has a text, and waits until it shows so many marks. */
    void narrow(String text, int marks) {
        Text field = desk.control("marks.text", Text.class);
        Table table = desk.control("marks.table", Table.class);
        desk.act(() -> field.setText(text));
        desk.until("the list has " + marks + " marks", () -> listed(table) == marks);
    }

    /** Takes away every mark in the list at once. */
    void removeAll(Table table) {
        onAll(table, "remove");
        desk.until("no mark is left", () -> marks().isEmpty());
    }

    /** Does something with every mark in the list at once. */
    void onAll(Table table, String command) {
        desk.act(() -> {
            table.forceFocus();
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
        });
        desk.command("org.assize.ui.document.command.marks." + command);
    }

    /** Selects all text of the page, marks it and waits for the mark. */
    void markAllText(MarkKind kind) {
        focus();
        desk.until("the text of the page is there", () -> {
            desk.command("org.eclipse.ui.edit.selectAll");
            return !desk.window().getActivePage().getActiveEditor().getAdapter(PageTarget.class).quote().isEmpty();
        });
        run(kind);
        desk.until("the text is marked", () -> marks().size() == 1);
    }

    /** Runs a command of the reader as its key would. */
    void command(String name) {
        focus();
        desk.command("org.assize.ui.document.command." + name);
    }

    private void focus() {
        Canvas pages = pages();
        desk.act(() -> {
            desk.window().getActivePage().activate(desk.window().getActivePage().getActiveEditor());
            pages.forceFocus();
        });
    }

    /** Lines with a page number: the others are the heads of groups. */
    private static long listed(Table table) {
        return Arrays.stream(table.getItems()).filter(item -> !item.getText(1).isEmpty()).count();
    }

    private Canvas pages() {
        return desk.control("document.canvas", Canvas.class);
    }

    private static Event at(Point point, int buttons) {
        Event event = new Event();
        event.x = point.x;
        event.y = point.y;
        event.button = 1;
        event.count = 1;
        event.stateMask = buttons;
        return event;
    }
}
