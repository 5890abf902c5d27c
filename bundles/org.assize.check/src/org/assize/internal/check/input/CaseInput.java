package org.assize.internal.check.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assize.check.CheckedDocument;
import org.assize.check.TextOrigin;
import org.assize.check.run.InputCoverage;
import org.assize.check.run.InputCoverage.ReadDocument;
import org.assize.internal.check.worker.CaseRequest;
import org.assize.internal.check.worker.PageFact;
import org.assize.internal.check.worker.ReadPages;
import org.assize.recognition.RecognizedPage;

/**
 * A case file, ready to be checked: its metadata, and what is known of the pages of its documents.
 *
 * @param registered the case file as it stands in the records
 * @param state      changes whenever the input may have changed; quick to find out
 * @param hash       SHA-256 (hex) of all that checks are given
 * @param documents  in their order
 */
public record CaseInput(RegisteredCase registered, String state, String hash, List<InputDocument> documents) {

    /**
     * A document.
     *
     * @param document what is known of it, with the word for why it could not be opened
     * @param pages    what came of reading it
     * @param most     after so many pages no more texts are given
     * @param kept     where its pages and texts are kept
     */
    public record InputDocument(CheckedDocument document, ReadPages pages, int most, TextStore.Kept kept) {

        boolean isRead(int page) {
            return page <= most && pages.pages().get(page - 1).origin() != TextOrigin.NONE;
        }

        private ReadDocument coverage() {
            int without = 0;
            int uncertain = 0;
            for (int page = 1; page <= pages.pages().size(); page++) {
                PageFact fact = pages.pages().get(page - 1);
                without += isRead(page) ? 0 : 1;
                boolean machine = isRead(page) && fact.origin() == TextOrigin.MACHINE;
                uncertain += machine && fact.confidence() < RecognizedPage.LOW_CONFIDENCE ? 1 : 0;
            }
            return new ReadDocument(document.path(), pages.pages().size(), without, uncertain, pages.reason());
        }
    }

    /** Copies the list. */
    public CaseInput {
        documents = List.copyOf(documents);
    }

    /** {@return its number} */
    public String number() {
        return registered.caseFile().number();
    }

    /** {@return the document with a path} */
    public Optional<InputDocument> document(String path) {
        return documents.stream().filter(d -> d.document().path().equals(path)).findFirst();
    }

    /** {@return how much of it could be read} */
    public InputCoverage coverage() {
        return new InputCoverage(documents.stream().map(InputDocument::coverage).toList());
    }

    /** {@return what a worker process is told to run these checks} */
    public CaseRequest request(List<Integer> checks) {
        List<CaseRequest.DocumentSource> sources = new ArrayList<>();
        for (InputDocument d : documents) {
            sources.add(new CaseRequest.DocumentSource(d.document(), d.kept().pages().toString(),
                    d.kept().text().toString(), d.most()));
        }
        return new CaseRequest(registered.caseFile(), sources, checks);
    }
}
