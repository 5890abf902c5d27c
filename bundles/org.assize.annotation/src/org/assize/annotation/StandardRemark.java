package org.assize.annotation;

/**
 * A phrase that is used again and again.
 *
 * @param text   the phrase, one line
 * @param origin id of the plug-in that brings it; empty for one the reviewer keeps
 * @param uses   how often the reviewer wrote it: as a line of a mark, of a reply or of what an answer says
 */
public record StandardRemark(String text, String origin, int uses) {

    /** {@return whether the reviewer keeps it, and can delete it} */
    public boolean own() {
        return origin.isEmpty();
    }
}
