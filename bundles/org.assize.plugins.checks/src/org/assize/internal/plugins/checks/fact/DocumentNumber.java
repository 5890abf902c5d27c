package org.assize.internal.plugins.checks.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a document as it is written: 某公（城）行罚决字〔2026〕00028号.
 *
 * @param series  everything before the running number, with brackets of one form
 * @param serial  the running number as it is written
 * @param heading whether it stands alone on a line near the top: the number of the document itself
 * @param passage where
 */
public record DocumentNumber(String series, String serial, boolean heading, Passage passage) {

    private static final Pattern NUMBER = Pattern.compile("(?<series>[\\u4e00-\\u9fff]{1,6}"
            + "(?:\\([^()]{1,8}\\))?[\\u4e00-\\u9fff]{0,10}字?"
            + "[〔\\[【(][12][0-9]{3}[〕\\]】)])第?(?<serial>[0-9OolI]{1,9})号");
    private static final int TOP = 160;

    /** {@return the numbers in a document, in order} */
    public static List<DocumentNumber> in(DocumentText text) {
        List<DocumentNumber> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text.compact());
        while (matcher.find()) {
            int from = start(text, matcher);
            String series = text.compact().text().substring(from, matcher.end("series"));
            boolean alone = text.compact().gap(from).atLeast(Gap.WRAP)
                    && text.compact().gap(matcher.end()).atLeast(Gap.WRAP);
            numbers.add(new DocumentNumber(fold(series),
                    matcher.group("serial").replaceAll("[Oo]", "0").replaceAll("[lI]", "1"), alone && from < TOP,
                    text.passage(from, matcher.end())));
        }
        return numbers;
    }

    /** {@return a number with one form of brackets and without blanks} */
    public static String fold(String written) {
        return CompactText.fold(written).replaceAll("[〔\\[【(]([12][0-9]{3})[〕\\]】)]", "〔$1〕");
    }

    /** {@return the whole number in one form} */
    public String written() {
        return series + serial + "号";
    }

    /** Words before the number do not belong to it: it begins after the last gap. */
    private static int start(DocumentText text, Matcher matcher) {
        int start = matcher.start();
        for (int i = matcher.start(); i < matcher.end("series"); i++) {
            start = text.compact().gap(i) != Gap.NONE && text.compact().charAt(i) > '\u3000' ? i : start;
            if (text.compact().charAt(i) == '(' || text.compact().charAt(i) == '〔') {
                break;
            }
        }
        return start;
    }
}
