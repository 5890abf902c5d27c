package org.assize.internal.ui.review;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.ui.review.Contributed.Documents;
import org.assize.internal.ui.review.Subjects.Subject;
import org.assize.records.Library;
import org.assize.report.ReportSubject;
import org.assize.report.ReportTemplates.Template;
import org.assize.ui.Background;
import org.assize.ui.contribution.NoteLine;
import org.assize.ui.part.BesideWindow;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/** Composes documents from the records, with the templates of the product and of plugins. Stays beside the work. */
final class ComposeWindow extends BesideWindow {

    private static final Point SIZE = new Point(760, 520);

    private final Contributed contributed;
    private final Library library;
    private final String round;
    private final Map<ReportSubject, List<Subject>> known = new EnumMap<>(ReportSubject.class);
    private TableViewer templates;
    private SubjectList subjects;
    private Button save;
    private Button show;
    private NoteLine note;
    private NoteLine off;
    private @Nullable Path written;

    /**
     * Not open yet.
     *
     * @param round id of the round that is offered first; may be empty
     */
    ComposeWindow(Shell parent, Contributed contributed, Library library, String round) {
        super(parent, Messages.composeTitle, "compose", SIZE);
        this.contributed = contributed;
        this.library = library;
        this.round = round;
    }

    @Override
    protected void fill(Composite content) {
        label(content, Messages.composeTemplate);
        templates = Tables.create(content, "compose.templates");
        Tables.column(templates, Messages.composeDocument, 4, Template.class, Template::title);
        Tables.column(templates, Messages.composeAbout, 2, Template.class, t -> about(t.subject()));
        Tables.column(templates, Messages.composeFile, 1, Template.class, Template::extension);
        Tables.column(templates, Messages.composeFrom, 5, Template.class, Template::plugin);
        templates.addSelectionChangedListener(e -> templateChanged());
        templates.addOpenListener(e -> save());
        label(content, Messages.composeSubject);
        subjects = new SubjectList(content, this::enable);
        off = new NoteLine(content, "compose.off", 1);
        note = new NoteLine(content, "compose.note", 1);
        buttons(content);
        note.say(Messages.composeAsking);
        enable();
        templates.getTable().setFocus();
        Background.read(content.getDisplay(), monitor -> contributed.documents(), this::offer);
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private void buttons(Composite content) {
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        show = StepPage.button(bar, Messages.composeOpen, "compose.open", () -> SavedDocument.launch(written));
        save = StepPage.button(bar, Messages.composeSave, "compose.save", this::save);
        StepPage.button(bar, Messages.composeClose, "compose.close", this::close);
        bar.getShell().setDefaultButton(save);
    }

    private static String about(ReportSubject subject) {
        return switch (subject) {
            case LIBRARY -> Messages.aboutLibrary;
            case ROUND -> Messages.aboutRound;
            case REVIEW -> Messages.aboutReview;
            case CASE_FILE -> Messages.aboutCaseFile;
        };
    }

    private void offer(Documents found) {
        if (isClosed()) {
            return;
        }
        off.say(found.off().text());
        note.say(found.templates().isEmpty() ? Messages.composeNone : "");
        templates.setInput(found.templates());
        found.templates().stream().findFirst().ifPresent(t -> templates.setSelection(new StructuredSelection(t)));
    }

    private boolean isClosed() {
        return getShell() == null || getShell().isDisposed();
    }

    private @Nullable Template template() {
        return (Template) templates.getStructuredSelection().getFirstElement();
    }

    private void templateChanged() {
        Template template = template();
        if (template == null) {
            enable();
            return;
        }
        ReportSubject kind = template.subject();
        List<Subject> read = known.get(kind);
        if (read == null) {
            subjects.show(List.of(), "");
            Background.read(getShell().getDisplay(), monitor -> Subjects.of(library, kind), found -> {
                known.put(kind, found);
                if (!isClosed() && template() != null && template().subject() == kind) {
                    templateChanged();
                }
            });
        } else {
            subjects.show(read, kind == ReportSubject.ROUND ? round : "");
        }
        enable();
    }

    private void enable() {
        save.setEnabled(template() != null && subjects.selected() != null);
        show.setEnabled(written != null);
    }

    private void save() {
        Template template = template();
        Subject subject = subjects.selected();
        if (template == null || subject == null) {
            return;
        }
        SavedDocument document = new SavedDocument(contributed, library, template, subject);
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(document.proposedName());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            written = null;
            note.say(Messages.composing);
            enable();
            document.write(Path.of(chosen), getShell().getDisplay(), this::done);
        }
    }

    private void done(@Nullable Path file, String words) {
        if (!isClosed()) {
            written = file;
            note.say(words);
            enable();
        }
    }
}
