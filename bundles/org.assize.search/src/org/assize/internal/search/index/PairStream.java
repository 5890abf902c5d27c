package org.assize.internal.search.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.fold.Gap;

/**
 * The pairs of neighbouring characters of a text; the position of a pair is the place of its first character. The last
 * character makes a pair with {@link Grams#END}, so that every character begins one.
 */
final class PairStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef bytes = new BytesRef(Grams.LONGEST);
    private final FoldedText text;
    private int at;
    private boolean again;

    PairStream(FoldedText text) {
        this.text = text;
    }

    @Override
    public void reset() {
        at = 0;
        again = false;
    }

    @Override
    public boolean incrementToken() {
        if (again) {
            again = false;
            emit(text.charAt(at), Grams.LONGEST, 0);
            return true;
        }
        if (++at > text.length()) {
            return false;
        }
        if (at == text.length()) {
            emit(Grams.END, 4, 1);
            return true;
        }
        Gap gap = text.gapBefore(at);
        again = gap == Gap.BROKEN;
        emit(text.charAt(at), gap == Gap.SPACED ? Grams.LONGEST : 4, 1);
        return true;
    }

    private void emit(char second, int length, int step) {
        Grams.put(bytes.bytes, text.charAt(at - 1), second);
        bytes.length = length;
        term.setBytesRef(bytes);
        increment.setPositionIncrement(step);
    }
}
