package org.assize.internal.ui.document.marklist;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorCheck;
import org.assize.annotation.anchor.AnchorReport;
import org.assize.document.PageText;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.event.AnchorData;
import org.assize.ui.Background;
import org.assize.ui.LibrarySession;
import org.assize.ui.Work;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where the marks and the evidence of a case file stand whose documents were replaced since. UI thread only;
 * it looks in the background, and only when there is something else to look for than before.
 */
final class PlaceChecker {

    private final Display display;
    private final LibrarySession libraries;
    private final AnchorCheck check;
    private final Consumer<AnchorReport> receiver;
    private final Job comparing;
    private volatile Question question = new Question("", List.of());
    private @Nullable Outdated known;
    private @Nullable Job looking;

    private record Question(String caseFile, List<MarkSnapshot> marks) {
    }

    /**
     * What was made in earlier versions.
     *
     * @param versions hashes of the present versions by the paths of documents
     * @param marks    places of marks in earlier ones by ids
     */
    private record Outdated(String caseFile, Map<String, String> versions, Map<String, AnchorData> marks) {
    }

    /**
     * Knows nothing yet.
     *
     * @param receiver takes what was found
     */
    PlaceChecker(Display display, LibrarySession libraries, AnchorCheck check, Consumer<AnchorReport> receiver) {
        this.display = display;
        this.libraries = libraries;
        this.check = check;
        this.receiver = receiver;
        comparing = Background.refresh(display, monitor -> libraries.current().map(l -> outdated(l, question)),
                this::look);
    }

    /** Looks, soon, where these marks of a case file stand. */
    void check(String caseFile, List<MarkSnapshot> marks) {
        question = new Question(caseFile, marks);
        comparing.schedule();
    }

    private static Outdated outdated(Library library, Question asked) {
        Map<String, String> versions = CaseDocuments.read(library, asked.caseFile()).all().stream()
                .collect(Collectors.toMap(CaseDocument::path, CaseDocument::sha256, (first, second) -> first));
        Map<String, AnchorData> marks = new HashMap<>();
        for (MarkSnapshot mark : asked.marks()) {
            AnchorData anchor = mark.data().anchor();
            if (!anchor.sha256().equals(versions.get(mark.data().document()))) {
                marks.put(mark.id(), anchor);
            }
        }
        return new Outdated(asked.caseFile(), versions, marks);
    }

    private void look(Optional<Outdated> now) {
        Outdated outdated = now.orElse(null);
        if (outdated == null || outdated.equals(known) || !outdated.caseFile().equals(question.caseFile())) {
            return;
        }
        known = outdated;
        stop();
        Work<AnchorReport> work = monitor -> find(outdated.caseFile(), monitor);
        Consumer<AnchorReport> then = report -> {
            if (outdated.equals(known)) {
                receiver.accept(report);
            }
        };
        // Without marks of earlier versions there is seldom anything to open that would take long.
        looking = outdated.marks().isEmpty() ? Background.read(display, work, then)
                : Background.run(Messages.lookingForPlaces, display, work, then);
    }

    private AnchorReport find(String caseFile, IProgressMonitor monitor) throws RefusedException {
        Library library = libraries.current().orElse(null);
        if (library == null) {
            return Request.NO_PLACES;
        }
        RecognizedTexts recognized = RecognizedTexts.in(library.layout().cache());
        return check.check(library, caseFile, (sha256, page) -> text(recognized, sha256, page), monitor);
    }

    private static Optional<PageText> text(RecognizedTexts recognized, String sha256, int page) {
        try {
            return recognized.page(sha256, page).filter(read -> !read.isEmpty()).map(RecognizedPage::toPageText);
        } catch (IOException e) {
            // The page counts as one without text, of which only the picture is compared.
            ILog.of(PlaceChecker.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** Forgets everything. */
    void forget() {
        stop();
        comparing.cancel();
        known = null;
        question = new Question("", List.of());
    }

    private void stop() {
        if (looking != null) {
            looking.cancel();
        }
    }
}
