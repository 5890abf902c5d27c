package org.assize.internal.plugins.checks.fact;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.assize.check.CheckedCaseFile;

/**
 * What the documents of a case file say, read once for all checks: kinds, dates, fields, acts, people and signatures,
 * each with its place. Immutable.
 */
public final class CaseFacts {

    /** The facts made last: several checks look at one case file in turn. */
    private static WeakReference<CaseFacts> last = new WeakReference<>(null);

    private final CheckedCaseFile caseFile;
    private final List<DocumentFacts> documents;

    private CaseFacts(CheckedCaseFile caseFile) {
        this.caseFile = caseFile;
        this.documents = caseFile.documents().stream().map(d -> DocumentFacts.of(d, caseFile.accepted())).toList();
    }

    /** {@return the facts of a case file} Kept as long as the caller's case file is the same object. */
    public static synchronized CaseFacts of(CheckedCaseFile caseFile) {
        CaseFacts known = last.get();
        if (known == null || known.caseFile != caseFile) {
            known = new CaseFacts(caseFile);
            last = new WeakReference<>(known);
        }
        return known;
    }

    /** {@return the case file} */
    public CheckedCaseFile caseFile() {
        return caseFile;
    }

    /** {@return whether it is a criminal case} */
    public boolean isCriminal() {
        return caseFile.kind().equals("CRIMINAL");
    }

    /** {@return all documents in their order} */
    public List<DocumentFacts> documents() {
        return documents;
    }

    /** {@return the documents that are, or also hold, one of some kinds} */
    public Stream<DocumentFacts> documents(DocumentType... types) {
        return documents.stream().filter(d -> d.holds(types));
    }

    /** {@return whether there is a document of one of some kinds} */
    public boolean has(DocumentType... types) {
        return documents(types).findAny().isPresent();
    }

    /**
     * {@return whether the text of every page is known} What is not found may else stand on a page nobody could read.
     */
    public boolean isFullyRead() {
        return caseFile.documents().stream().allMatch(d -> d.isFullyRead());
    }

    /** {@return the acts of some kinds, in the order of their records} */
    public List<Act> acts(ActType... types) {
        return documents.stream().flatMap(d -> d.act().stream())
                .filter(a -> types.length == 0 || Arrays.asList(types).contains(a.type())).toList();
    }
}
