package org.assize.recognition;

/**
 * What is known of a page without its text.
 *
 * @param page       page, from 1
 * @param state      what came of reading it
 * @param confidence how sure the engine is, 0 to 1; 0 unless there is text
 */
public record PageReading(int page, State state, float confidence) {

    /** What came of reading a page. */
    public enum State {
        /** Text was found. */
        TEXT,
        /** Nothing was found. */
        EMPTY,
        /** It could not be read. */
        FAILED
    }
}
