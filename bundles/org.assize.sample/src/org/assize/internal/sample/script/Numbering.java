package org.assize.internal.sample.script;

/** How the pages of a paper are numbered. */
public enum Numbering {

    /** One after the other. */
    RUNNING("第 {page} 页 共 {pages} 页"),
    /** The number of the first page on every page, as where somebody forgot to count on. */
    REPEATED("第 1 页 共 {pages} 页"),
    /** Not at all. */
    NONE("");

    private final String template;

    Numbering(String template) {
        this.template = template;
    }

    /** What stands on each page: {@code {page}} for its number, {@code {pages}} for how many there are. */
    public String template() {
        return template;
    }
}
