package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many pages of each case file, type of document and origin of text were found. */
final class PageCounts {

    private final LongCounts counts = new LongCounts();
    private final Map<String, Integer> typeNumbers = new HashMap<>();
    private final List<String> types = new ArrayList<>();

    /** Adds what was counted in a segment. */
    void add(LongCounts inSegment, PageFacts segment) throws IOException {
        inSegment.forEach((facts, count) -> add(facts, segment.typeName(PageFacts.type(facts)), count));
    }

    void add(PageCounts others) {
        others.counts.forEach((facts, count) -> add(facts, others.type(facts), count));
    }

    /** {@return each combination that occurs, those of a case file one after the other} */
    long[] all() {
        return counts.sortedKeys();
    }

    int pages(long facts) {
        return counts.count(facts);
    }

    String type(long facts) {
        return types.get(PageFacts.type(facts));
    }

    private void add(long facts, String type, int count) {
        int number = typeNumbers.computeIfAbsent(type, name -> {
            types.add(name);
            return types.size() - 1;
        });
        counts.add(PageFacts.of(PageFacts.caseFile(facts), number, PageFacts.origin(facts)), count);
    }
}
