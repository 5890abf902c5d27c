package org.assize.check.run;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** How much of a case file the checks could read, by document in its order. */
public record InputCoverage(List<ReadDocument> documents) {

    /** Nothing was read yet. */
    public static final InputCoverage NONE = new InputCoverage(List.of());

    /**
     * What could be read of a document.
     *
     * @param pages            its pages; 0 if it could not be opened
     * @param pagesWithoutText those without text of their own that no machine has read either, blank ones included
     * @param pagesUncertain   those that a machine read with low confidence
     * @param failure          why it could not be opened; empty if it could
     */
    public record ReadDocument(String path, int pages, int pagesWithoutText, int pagesUncertain, String failure) {
    }

    /** Copies the list. */
    public InputCoverage {
        documents = List.copyOf(documents);
    }

    /** {@return that of some documents; of all if none is named} */
    public InputCoverage of(Collection<String> paths) {
        return paths.isEmpty() ? this
                : new InputCoverage(documents.stream().filter(d -> paths.contains(d.path())).toList());
    }

    /** {@return all pages} */
    public int pages() {
        return sum(ReadDocument::pages);
    }

    /** {@return pages that nobody could read} */
    public int pagesWithoutText() {
        return sum(ReadDocument::pagesWithoutText);
    }

    /** {@return pages that a machine read with low confidence} */
    public int pagesUncertain() {
        return sum(ReadDocument::pagesUncertain);
    }

    /** {@return documents that could not be opened} */
    public int documentsFailed() {
        return sum(d -> d.failure().isEmpty() ? 0 : 1);
    }

    private int sum(ToIntFunction<ReadDocument> part) {
        return documents.stream().mapToInt(part).sum();
    }
}
