package org.assize.internal.ui.document;

import java.util.Optional;

import org.assize.annotation.StandardRemarks;
import org.assize.internal.ui.document.mark.MarkBar;
import org.assize.internal.ui.document.mark.MarkOperations;
import org.assize.internal.ui.document.mark.MarkSurface;
import org.assize.internal.ui.document.mark.Marking;
import org.assize.internal.ui.document.mark.Reading;
import org.assize.internal.ui.document.mark.card.StandardPhrases;
import org.assize.internal.ui.document.mark.tool.Looks;
import org.assize.ui.Commands;
import org.assize.ui.LibrarySession;
import org.assize.ui.Parts;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

import jakarta.inject.Inject;

/** Marking in the document of an editor: the bar of tools, and the marks on the pages while a document is open. */
final class EditorMarks {

    @Inject
    private MarkOperations operations;

    @Inject
    private StandardRemarks remarks;

    @Inject
    private LibrarySession libraries;

    @Inject
    private IEventBroker broker;

    private static final String CARD = "org.assize.ui.document.card";

    private final DocumentEditor editor;
    private final KeyContexts keys;
    private final MarkBar bar;
    private @Nullable Marking marking;
    private @Nullable MarkSurface surface;
    private @Nullable String awaited;

    EditorMarks(Composite parent, DocumentEditor editor) {
        this.editor = editor;
        keys = new KeyContexts(editor.getSite(), KeyContexts.EDITOR, CARD);
        bar = new MarkBar(parent, this::marking);
        Parts.inject(this, editor.getSite());
    }

    /** {@return marking in the open document} */
    Optional<Marking> marking() {
        return Optional.ofNullable(marking);
    }

    /** Begins to mark in a document that was opened; what was open before is closed. */
    void opened(Reading reading) {
        close();
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.assize.ui.document");
        Marking next = new Marking(reading, operations, new Looks(kept::get, kept::put), broker::post);
        marking = next;
        surface = new MarkSurface(next, new StandardPhrases(reading.canvas().control().getDisplay(), remarks,
                libraries), keys::follow, command -> Commands.execute(editor.getSite().getWorkbenchWindow(), command));
        next.tools().onChange(bar::update);
        next.marks().onChange(bar::update);
        bar.update();
        if (awaited != null) {
            next.walk().show(awaited);
            awaited = null;
        }
    }

    /** Selects a mark as soon as it is there. */
    void show(String mark) {
        if (marking == null) {
            awaited = mark;
        } else {
            marking.walk().show(mark);
        }
    }

    /** {@return whether a mark is selected, whose place is evidence now} */
    boolean takeEvidence() {
        return marking != null && marking.actions().takeEvidence();
    }

    /** Opens the card of the selected mark. */
    void edit() {
        if (surface != null) {
            surface.edit();
        }
    }

    /** Closes the card and records what is on it. */
    void done() {
        if (surface != null) {
            surface.done();
        }
    }

    void close() {
        if (marking != null) {
            marking.close();
            marking = null;
        }
    }
}
