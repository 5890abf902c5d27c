package org.assize.internal.ui.document.mark;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.model.casefile.CaseKind;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.ui.LibrarySession;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** A real library on disk with one case file of one document, as the session of the workbench would hold it. */
final class OneLibrary implements LibrarySession, AutoCloseable {

    static final String CASE = "武公（治）行罚决字〔2026〕1号";
    static final String DOCUMENT = "05-询问笔录.pdf";
    static final String SHA = "ab".repeat(32);

    private final Library library;

    OneLibrary(Path folder) throws Exception {
        library = Library.create(folder.resolve("library"), "武安分局",
                new Reviewer("li", "李评查", "desk", folder.resolve("li.p12"), new char[0]));
        DocumentData document = new DocumentData(DOCUMENT, "询问笔录", "", SHA, 1, Instant.EPOCH, "application/pdf",
                null, 1);
        library.commit(state -> List.of(new CaseFileRegistered(new CaseFileData(CASE, CASE, CaseKind.ADMINISTRATIVE,
                "盗窃", "1", "派出所", null, List.of(), new CaseDates(null, null, null), "", "", "file:///x/", false,
                "cd".repeat(32), List.of(document), List.of(), List.of()))));
    }

    /** Tells a handler of every change, as the event broker does. */
    void tell(EventHandler handler) {
        library.subscribe(change -> handler.handleEvent(
                new Event(Topics.LIBRARY_CHANGED, Map.of(IEventBroker.DATA, change))));
    }

    Library library() {
        return library;
    }

    @Override
    public Optional<Library> current() {
        return Optional.of(library);
    }

    @Override
    public Library open(Path directory) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Library create(Path directory, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        library.close();
    }
}
