package org.assize.internal.annotation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.ReplySnapshot;

/**
 * Words looked for in marks, whatever their case, width and composition.
 *
 * @param folded the words in the form in which they are compared
 */
public record MarkWords(List<String> folded) {

    public MarkWords {
        folded = List.copyOf(folded);
    }

    /** {@return the words of a text that stand between spaces} */
    public static MarkWords of(String text) {
        return new MarkWords(Stream.of(fold(text).split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    /** {@return the text in the form in which it is compared} */
    public static String fold(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return composed.toLowerCase(Locale.ROOT);
    }

    /** {@return whether each word stands in something the mark says, or that is said about it} */
    public boolean standIn(MarkSnapshot mark) {
        if (folded.isEmpty()) {
            return true;
        }
        List<String> texts = texts(mark).map(MarkWords::fold).toList();
        return folded.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }

    private static Stream<String> texts(MarkSnapshot mark) {
        // a quote keeps the line ends of the page, and a Chinese word may run over one
        String quote = mark.data().anchor().quote().replace("\n", "");
        Stream<String> own = Stream.of(mark.data().text(), quote, mark.authorName());
        Stream<String> said = mark.replies().stream().map(ReplySnapshot::text);
        return Stream.of(own, mark.data().tags().stream(), said).flatMap(texts -> texts);
    }
}
