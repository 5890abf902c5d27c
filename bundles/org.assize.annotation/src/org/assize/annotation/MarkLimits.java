package org.assize.annotation;

/** How large the parts of a mark may be. What is larger is refused, never cut. */
public final class MarkLimits {

    /** Characters of a text, of a reply and of a quote. */
    public static final int TEXT = 20_000;

    /** Tags of a mark. */
    public static final int TAGS = 20;

    /** Characters of a tag. */
    public static final int TAG = 50;

    /** Characters of the word on a stamp of one's own. */
    public static final int STAMP = 40;

    /** Points of all lines of a mark, and its boxes. */
    public static final int POINTS = 50_000;

    /** Points (1/72 inch) a line is wide, or letters are high. */
    public static final int WIDTH = 200;

    /** Characters of a standard remark. */
    public static final int REMARK = 500;

    private MarkLimits() {
    }
}
