package org.assize.internal.annotation.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

import org.assize.internal.document.pdf.compose.Canvas;

/**
 * What an annotation looks like.
 *
 * @param drawing instructions, in a space of their own
 * @param box     what of that space can be seen
 * @param matrix  from that space to the user space of the page
 * @param ground  how it lies on the page
 */
record Look(Canvas drawing, Rectangle2D box, AffineTransform matrix, Ground ground) {

    /** How a drawing lies on the page. */
    enum Ground {
        /** It covers what lies below. */
        PLAIN,
        /** What lies below shows through, as under a marker. */
        MULTIPLY,
        /** What lies below is paled, so that text on it can be read. */
        PAPER
    }

    /** A drawing that is in user space already. */
    static Look inUserSpace(Canvas drawing, Rectangle2D box) {
        return new Look(drawing, box, new AffineTransform(), Ground.PLAIN);
    }

    /** {@return the same, with what lies below showing through} */
    Look multiplied() {
        return new Look(drawing, box, matrix, Ground.MULTIPLY);
    }

    /** {@return where it stands on the page, user space} */
    Rectangle2D rectangle() {
        return matrix.createTransformedShape(box).getBounds2D();
    }
}
