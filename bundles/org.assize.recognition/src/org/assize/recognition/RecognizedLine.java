package org.assize.recognition;

import java.util.List;

/**
 * A line of words in reading order.
 *
 * @param words at least one
 */
public record RecognizedLine(List<RecognizedWord> words) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are no words
     */
    public RecognizedLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("line without words");
        }
    }
}
