package org.assize.internal.search.compile;

import java.io.IOException;

import org.apache.lucene.index.LeafReader;

/** Decides from the places of pairs whether a page meets a condition. For one thread, pages in ascending order. */
interface PositionDecision {

    /** What is known without reading the text. */
    enum Verdict { YES, NO, IN_DOUBT }

    /** Nothing can be said. */
    PositionDecision NONE = doc -> Verdict.IN_DOUBT;

    Verdict decide(int doc) throws IOException;

    /** Makes decisions for a segment. */
    interface Source {

        /** {@return what decides in a segment} {@code candidates} is about how many pages it will be asked about. */
        PositionDecision in(LeafReader reader, long candidates) throws IOException;
    }
}
