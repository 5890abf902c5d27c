package org.assize.internal.check.worker;

import java.io.IOException;
import java.util.List;

import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;

/**
 * A case file with the checks to run on it.
 *
 * @param caseFile  its metadata, without documents
 * @param documents where to find its documents
 * @param checks    numbers of the checks to run, in the list of the request
 */
public record CaseRequest(CheckedCaseFile caseFile, List<DocumentSource> documents, List<Integer> checks) {

    /**
     * A document and where its pages are kept.
     *
     * @param document what is known of it, without pages
     * @param pages    path of the file with {@link ReadPages}
     * @param text     path of the file with its texts
     * @param most     after so many pages no more texts are given
     */
    public record DocumentSource(CheckedDocument document, String pages, String text, int most) {
    }

    /** Copies the lists. */
    public CaseRequest {
        documents = List.copyOf(documents);
        checks = List.copyOf(checks);
    }

    void write(WireOutput out) throws IOException {
        CaseCodec.write(caseFile, out);
        out.list(documents, d -> {
            CaseCodec.write(d.document(), out);
            out.text(d.pages());
            out.text(d.text());
            out.number(d.most());
        });
        out.list(checks, out::number);
    }

    static CaseRequest read(WireInput in) throws IOException {
        CheckedCaseFile caseFile = CaseCodec.caseFile(in, List::of);
        List<DocumentSource> documents = in.list(
                () -> new DocumentSource(CaseCodec.document(in), in.text(), in.text(), in.number()));
        return new CaseRequest(caseFile, documents, in.list(in::number));
    }
}
