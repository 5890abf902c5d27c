package org.assize.document.pdf.compose;

/**
 * How a paragraph looks.
 *
 * @param size        size of the letters, points
 * @param bold        drawn heavier
 * @param align       where lines stand
 * @param firstIndent indent of the first line, in letters (em)
 * @param leftIndent  indent of all lines, in letters (em)
 * @param leading     distance of baselines as a multiple of the size
 * @param before      space above, points
 * @param after       space below, points
 * @param rgb         colour, 0xRRGGBB
 */
public record TextStyle(double size, boolean bold, Align align, double firstIndent, double leftIndent, double leading,
        double before, double after, int rgb) {

    /** Running text: 12 points, first line indented by two letters, justified. */
    public static final TextStyle BODY = new TextStyle(12, false, Align.JUSTIFY, 2, 0, 1.75, 0, 3, 0);
    /** Title of a paper: 22 points, centred. */
    public static final TextStyle TITLE = new TextStyle(22, true, Align.CENTER, 0, 0, 1.4, 4, 16, 0);
    /** Heading of a part: 14 points. */
    public static final TextStyle HEADING = new TextStyle(14, true, Align.LEFT, 0, 0, 1.5, 10, 4, 0);
    /** Text in a table: 10.5 points. */
    public static final TextStyle CELL = new TextStyle(10.5, false, Align.LEFT, 0, 0, 1.4, 0, 0, 0);
    /** Small print: 9 points, grey. */
    public static final TextStyle SMALL = new TextStyle(9, false, Align.LEFT, 0, 0, 1.4, 0, 2, 0x555555);

    /** Checks. */
    public TextStyle {
        if (!(size > 0) || !(leading > 0)) {
            throw new IllegalArgumentException("size " + size + ", leading " + leading);
        }
    }

    /** {@return the same in another size} */
    public TextStyle size(double points) {
        return new TextStyle(points, bold, align, firstIndent, leftIndent, leading, before, after, rgb);
    }

    /** {@return the same, bold or not} */
    public TextStyle bold(boolean heavy) {
        return new TextStyle(size, heavy, align, firstIndent, leftIndent, leading, before, after, rgb);
    }

    /** {@return the same, aligned otherwise} */
    public TextStyle align(Align where) {
        return new TextStyle(size, bold, where, firstIndent, leftIndent, leading, before, after, rgb);
    }

    /** {@return the same with other indents, in letters} */
    public TextStyle indent(double first, double left) {
        return new TextStyle(size, bold, align, first, left, leading, before, after, rgb);
    }

    /** {@return the same with another distance of lines} */
    public TextStyle leading(double multiple) {
        return new TextStyle(size, bold, align, firstIndent, leftIndent, multiple, before, after, rgb);
    }

    /** {@return the same with other space above and below, points} */
    public TextStyle spacing(double above, double below) {
        return new TextStyle(size, bold, align, firstIndent, leftIndent, leading, above, below, rgb);
    }

    /** {@return the same in another colour, 0xRRGGBB} */
    public TextStyle color(int colour) {
        return new TextStyle(size, bold, align, firstIndent, leftIndent, leading, before, after, colour);
    }
}
