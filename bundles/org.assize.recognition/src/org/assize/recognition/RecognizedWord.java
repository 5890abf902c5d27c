package org.assize.recognition;

import org.assize.document.Quad;

/**
 * A word as a machine read it. In Chinese whatever the engine takes for one, often a single character.
 *
 * @param text       what it reads, not empty, without white space at its ends
 * @param place      where it stands, in the user space of the page
 * @param confidence how sure the engine is, 0 to 1
 */
public record RecognizedWord(String text, Quad place, float confidence) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the text is blank or the confidence out of range
     */
    public RecognizedWord {
        if (text.isBlank() || !text.strip().equals(text)) {
            throw new IllegalArgumentException("word '" + text + "'");
        }
        if (!(confidence >= 0) || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
