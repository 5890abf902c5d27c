package org.assize.internal.ui.document;

import java.util.Locale;
import java.util.function.Consumer;

import org.assize.internal.ui.document.mark.Marking;
import org.assize.model.annotation.MarkKind;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command about marks in the document being read. Which one is told in plugin.xml behind a colon; the tool that
 * {@code TOOL} switches on is a parameter of the command.
 */
public final class MarkHandler extends AbstractHandler implements IExecutableExtension {

    /** Parameter of the command that switches a tool on: the name of a {@link MarkKind}. */
    static final String KIND = "org.assize.ui.document.command.mark.kind";

    private Task task = Task.TOOL;

    /** What can be done. */
    private enum Task {
        TOOL(marks -> { }),
        NEXT(on(marking -> marking.walk().step(1))),
        PREVIOUS(on(marking -> marking.walk().step(-1))),
        LINK(on(marking -> marking.actions().link())),
        SETTLE(on(marking -> marking.actions().settle())),
        EDIT(EditorMarks::edit),
        DONE(EditorMarks::done),
        UNDO(on(Marking::undo)),
        REDO(on(Marking::redo));

        private final Consumer<EditorMarks> action;

        Task(Consumer<EditorMarks> action) {
            this.action = action;
        }

        private static Consumer<EditorMarks> on(Consumer<Marking> action) {
            return marks -> marks.marking().ifPresent(action);
        }
    }

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        task = Task.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Editors.current().map(DocumentEditor::marks).ifPresent(marks -> {
            String kind = event.getParameter(KIND);
            if (task == Task.TOOL && kind != null) {
                marks.marking().ifPresent(marking -> marking.press(MarkKind.valueOf(kind)));
            } else {
                task.action.accept(marks);
            }
        });
        return null;
    }
}
