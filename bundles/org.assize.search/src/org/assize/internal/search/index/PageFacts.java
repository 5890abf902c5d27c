package org.assize.internal.search.index;

import java.io.IOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** What hits in a segment are counted and narrowed by, as one number for each combination. Moves forward only. */
final class PageFacts {

    private static final int ORIGIN_BITS = 2;
    private static final int TYPE_BITS = 30;

    private final int[] caseFiles;
    private final SortedDocValues numbers;
    private final SortedDocValues types;
    private final NumericDocValues origins;
    private final @Nullable String[] typeNames;

    PageFacts(LeafReader segment, CaseTable cases) throws IOException {
        caseFiles = cases.of(segment);
        numbers = DocValues.getSorted(segment, Fields.CASE_NUMBER);
        types = DocValues.getSorted(segment, Fields.TYPE);
        origins = DocValues.getNumeric(segment, Fields.ORIGIN);
        typeNames = new String[types.getValueCount()];
    }

    /** {@return case file, type and origin of a page in one number} The type is known to this segment only. */
    long of(int page) throws IOException {
        numbers.advanceExact(page);
        types.advanceExact(page);
        origins.advanceExact(page);
        return of(caseFiles[numbers.ordValue()], types.ordValue(), (int) origins.longValue());
    }

    static long of(int caseFile, int type, int origin) {
        return ((long) caseFile << TYPE_BITS | type) << ORIGIN_BITS | origin;
    }

    static int caseFile(long facts) {
        return (int) (facts >>> TYPE_BITS + ORIGIN_BITS);
    }

    static int type(long facts) {
        return (int) (facts >>> ORIGIN_BITS) & (1 << TYPE_BITS) - 1;
    }

    static int origin(long facts) {
        return (int) facts & (1 << ORIGIN_BITS) - 1;
    }

    /** {@return a type by its number in this segment} */
    String typeName(int type) throws IOException {
        if (typeNames[type] == null) {
            typeNames[type] = types.lookupOrd(type).utf8ToString();
        }
        return typeNames[type];
    }
}
