package org.assize.internal.rcp;

import org.assize.records.Library;
import org.assize.ui.LibrarySession;
import org.assize.ui.PageTarget;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.osgi.service.prefs.BackingStoreException;

import jakarta.inject.Inject;

/** Remembers which review and which page were on the desk, and puts them there again after a restart. */
final class SessionMemory {

    private static final String NODE = "org.assize.rcp/session";
    private static final String LIBRARY = "library";
    private static final String REVIEW = "review";
    private static final String CASE_FILE = "caseFile";
    private static final String DOCUMENT = "document";
    private static final String PAGE = "page";

    @Inject
    private LibrarySession session;
    @Inject
    private IEventBroker broker;

    @Inject
    @Optional
    void reviewOpened(@UIEventTopic(Topics.OPEN_REVIEW) String review) {
        session.current().ifPresent(library -> {
            node().put(LIBRARY, library.id());
            node().put(REVIEW, review);
            flush();
        });
    }

    @Inject
    @Optional
    void pageShown(@UIEventTopic(Topics.PAGE_SHOWN) PageTarget page) {
        session.current().ifPresent(library -> {
            node().put(LIBRARY, library.id());
            node().put(CASE_FILE, page.caseFile());
            node().put(DOCUMENT, page.document());
            node().putInt(PAGE, page.page());
        });
    }

    /** Puts back what was on the desk when this library was open last. */
    void restore(Library library) {
        if (!library.id().equals(node().get(LIBRARY, ""))) {
            return;
        }
        String review = node().get(REVIEW, "");
        if (library.read(state -> state.review(review).isPresent())) {
            broker.post(Topics.OPEN_REVIEW, review);
        }
        String caseFile = node().get(CASE_FILE, "");
        String document = node().get(DOCUMENT, "");
        if (library.read(state -> state.caseFile(caseFile).stream().flatMap(file -> file.getDocuments().stream())
                .anyMatch(each -> each.getPath().equals(document)))) {
            broker.post(Topics.SHOW_PAGE, PageTarget.of(caseFile, document, node().getInt(PAGE, 1)));
        }
    }

    /** Writes to disk what is remembered. */
    void flush() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(SessionMemory.class).warn("What was on the desk could not be stored", e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
