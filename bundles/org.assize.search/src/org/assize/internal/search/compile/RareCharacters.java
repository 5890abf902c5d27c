package org.assize.internal.search.compile;

import java.io.IOException;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SparseFixedBitSet;
import org.assize.internal.search.index.Fields;
import org.assize.internal.search.index.Grams;

/** The pages with characters outside the basic plane, which are one character but have two places. There are few. */
final class RareCharacters {

    private RareCharacters() {
    }

    /** {@return the pages of a segment that have such characters} */
    static BitSet in(LeafReader reader) throws IOException {
        Terms terms = reader.terms(Fields.CHARS);
        if (terms == null) {
            return new FixedBitSet(reader.maxDoc());
        }
        BitSet pages = new SparseFixedBitSet(reader.maxDoc());
        BytesRef beyond = Grams.single(Character.MIN_LOW_SURROGATE);
        TermsEnum all = terms.iterator();
        TermsEnum.SeekStatus status = all.seekCeil(Grams.single(Character.MIN_HIGH_SURROGATE));
        for (BytesRef term = status == TermsEnum.SeekStatus.END ? null : all.term();
                term != null && term.compareTo(beyond) < 0; term = all.next()) {
            pages.or(all.postings(null, PostingsEnum.NONE));
        }
        return pages;
    }
}
