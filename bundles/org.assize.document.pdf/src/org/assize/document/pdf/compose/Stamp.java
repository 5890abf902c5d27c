package org.assize.document.pdf.compose;

/**
 * A red mark that is laid over what has been written before it.
 *
 * @param shape  what it looks like
 * @param text   what is written in it
 * @param label  a second, straight line of text in a round seal; may be empty
 * @param size   diameter or edge, points
 * @param across where its middle is: 0 left edge of the text, 1 right edge
 * @param rise   how far its middle is above the place that has been reached on the page, points
 */
public record Stamp(Shape shape, String text, String label, double size, double across, double rise) {

    /** What a mark looks like. */
    public enum Shape {
        /** Round seal of an office: text along the edge, star in the middle. */
        ROUND,
        /** Square seal of a person: name in two columns. */
        SQUARE,
        /** Print of a finger; the text is not drawn. */
        FINGERPRINT
    }

    /** {@return the seal of an office, 4.2 cm wide} Over the signature at the right, raised by 20 points. */
    public static Stamp seal(String office) {
        return new Stamp(Shape.ROUND, office, "", 119, 0.74, 20);
    }

    /** {@return a person's name seal} */
    public static Stamp nameSeal(String name) {
        return new Stamp(Shape.SQUARE, name, "", 40, 0.6, 12);
    }

    /** {@return the print of a finger} */
    public static Stamp fingerprint() {
        return new Stamp(Shape.FINGERPRINT, "", "", 34, 0.5, 12);
    }

    /** {@return the same elsewhere} */
    public Stamp at(double acrossText, double riseAbove) {
        return new Stamp(shape, text, label, size, acrossText, riseAbove);
    }

    /** {@return the same with a straight line of text below the middle} */
    public Stamp label(String line) {
        return new Stamp(shape, text, line, size, across, rise);
    }

    /** {@return the same in another size, points} */
    public Stamp size(double points) {
        return new Stamp(shape, text, label, points, across, rise);
    }
}
