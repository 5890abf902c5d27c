package org.assize.internal.search.index;

import java.util.Arrays;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.BytesRef;
import org.assize.internal.search.fold.FoldedText;

/** The different characters of a text, each with how often it occurs. */
final class CharStream extends TokenStream {

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final BytesRef bytes = new BytesRef(new byte[2]);
    private final char[] chars;
    private int at;

    CharStream(FoldedText text) {
        chars = text.toCharArray();
        Arrays.sort(chars);
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == chars.length) {
            return false;
        }
        char c = chars[at];
        int first = at;
        while (at < chars.length && chars[at] == c) {
            at++;
        }
        bytes.bytes[0] = (byte) (c >> 8);
        bytes.bytes[1] = (byte) c;
        term.setBytesRef(bytes);
        frequency.setTermFrequency(at - first);
        return true;
    }
}
