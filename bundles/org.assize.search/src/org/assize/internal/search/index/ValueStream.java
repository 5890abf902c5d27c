package org.assize.internal.search.index;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.fold.Gap;

/** Single characters and pairs of some short values, far enough apart that no phrase reaches from one to the next. */
final class ValueStream extends TokenStream {

    private static final int APART = 1000;

    private record Gram(BytesRef bytes, int step) {
    }

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Gram> grams = new ArrayList<>();
    private int at;

    ValueStream(List<FoldedText> values) {
        for (FoldedText value : values) {
            add(value);
        }
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == grams.size()) {
            return false;
        }
        Gram gram = grams.get(at++);
        term.setBytesRef(gram.bytes());
        increment.setPositionIncrement(gram.step());
        return true;
    }

    private void add(FoldedText value) {
        for (int i = 0; i < value.length(); i++) {
            grams.add(new Gram(Grams.single(value.charAt(i)), i == 0 ? APART : 1));
            if (i + 1 < value.length()) {
                addPair(value, i + 1);
            }
        }
    }

    private void addPair(FoldedText value, int second) {
        Gap gap = value.gapBefore(second);
        if (gap != Gap.SPACED) {
            grams.add(new Gram(Grams.joined(value.charAt(second - 1), value.charAt(second)), 0));
        }
        if (gap != Gap.JOINED) {
            grams.add(new Gram(Grams.spaced(value.charAt(second - 1), value.charAt(second)), 0));
        }
    }
}
