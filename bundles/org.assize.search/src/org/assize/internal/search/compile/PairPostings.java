package org.assize.internal.search.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.StringHelper;
import org.assize.internal.search.index.Fields;
import org.assize.internal.search.index.Grams;
import org.jspecify.annotations.Nullable;

/** Places of any of some pairs in the pages of a segment. For one thread, pages in ascending order. */
final class PairPostings {

    /** So many lists are always read; reading one place costs about a thousandth of reading a text. */
    private static final int FEW = 1000;

    private final PostingsEnum[] postings;

    private PairPostings(List<PostingsEnum> postings) {
        this.postings = postings.toArray(PostingsEnum[]::new);
    }

    /** {@return the places of some terms} */
    static PairPostings of(LeafReader reader, Term... terms) throws IOException {
        List<PostingsEnum> postings = new ArrayList<>();
        for (Term term : terms) {
            PostingsEnum places = reader.postings(term, PostingsEnum.POSITIONS);
            if (places != null) {
                postings.add(places);
            }
        }
        return new PairPostings(postings);
    }

    /**
     * {@return the places of a character, which are those of all pairs that begin with it} Null if it takes longer to
     * read them than to read the texts of the candidates.
     */
    static @Nullable PairPostings of(LeafReader reader, char first, long candidates) throws IOException {
        List<PostingsEnum> postings = new ArrayList<>();
        Terms terms = reader.terms(Fields.PAIRS);
        if (terms == null) {
            return new PairPostings(postings);
        }
        BytesRef prefix = Grams.single(first);
        TermsEnum all = terms.iterator();
        long pages = 0;
        TermsEnum.SeekStatus status = all.seekCeil(prefix);
        for (BytesRef term = status == TermsEnum.SeekStatus.END ? null : all.term();
                term != null && StringHelper.startsWith(term, prefix); term = all.next()) {
            pages += all.docFreq();
            if (postings.size() >= FEW && pages / FEW > candidates) {
                return null;
            }
            postings.add(all.postings(null, PostingsEnum.POSITIONS));
        }
        return new PairPostings(postings);
    }

    /** {@return the places on a page, in order} A page can be asked about once. */
    int[] on(int doc) throws IOException {
        IntsRefBuilder places = new IntsRefBuilder();
        for (PostingsEnum each : postings) {
            if ((each.docID() < doc ? each.advance(doc) : each.docID()) == doc) {
                for (int i = each.freq(); i > 0; i--) {
                    places.append(each.nextPosition());
                }
            }
        }
        int[] sorted = Arrays.copyOf(places.ints(), places.length());
        Arrays.sort(sorted);
        return sorted;
    }
}
