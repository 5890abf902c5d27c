package org.assize.internal.rcp.status;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import org.assize.internal.rcp.Messages;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.records.Reviewer;
import org.assize.ui.Icons;
import org.assize.ui.LibrarySession;
import org.assize.ui.Topics;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;

import jakarta.inject.Inject;

/** The status line: which library, who writes, when something was saved last, what the index knows. */
public final class DeskStatus {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final StatusField library = new StatusField("status.library", Icons.LIBRARY);
    private final StatusField reviewer = new StatusField("status.reviewer", Icons.HANDLER);
    private final StatusField saved = new StatusField("status.saved", Icons.PASSED);
    private final StatusField index = new StatusField("status.index", Icons.INDEX);
    private final StatusField checks = new StatusField("status.checks", Icons.PROPOSAL);

    /** Puts the fields into a status line. */
    public void fill(IStatusLineManager line) {
        line.add(library);
        line.add(reviewer);
        line.add(saved);
        line.add(index);
        line.add(checks);
    }

    @Inject
    void start(LibrarySession session) {
        session.current().ifPresentOrElse(this::show, this::showNothing);
    }

    @Inject
    @Optional
    void opened(@UIEventTopic(Topics.LIBRARY_OPENED) Library opened) {
        show(opened);
    }

    @Inject
    @Optional
    void closed(@UIEventTopic(Topics.LIBRARY_CLOSED) Path root) {
        showNothing();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Topics.LIBRARY_CHANGED) LibraryChange change) {
        showSaved(LocalTime.now());
    }

    @Inject
    @Optional
    void indexed(@UIEventTopic(Topics.INDEX_STATE) String state) {
        index.show(state, "");
    }

    @Inject
    @Optional
    void checked(@UIEventTopic(Topics.CHECKS_STATE) String state) {
        checks.show(state, "");
    }

    private void show(Library open) {
        String name = open.readOnly() ? NLS.bind(Messages.readOnly, open.name()) : open.name();
        library.show(name, open.layout().root().toString());
        Reviewer writer = open.reviewer();
        reviewer.show(NLS.bind(Messages.reviewer, writer.name()),
                NLS.bind(Messages.reviewerHint, writer.name(), writer.id()));
        saved.show(Messages.savedNever, Messages.savedHint);
        index.show("", "");
    }

    private void showNothing() {
        library.show(Messages.noLibrary, "");
        reviewer.show("", "");
        saved.show("", "");
        index.show("", "");
        checks.show("", "");
    }

    private void showSaved(LocalTime at) {
        saved.show(NLS.bind(Messages.saved, TIME.format(at)), Messages.savedHint);
    }
}
