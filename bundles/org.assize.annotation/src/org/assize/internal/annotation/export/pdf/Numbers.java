package org.assize.internal.annotation.export.pdf;

import java.awt.geom.Rectangle2D;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** Numbers as a PDF has them. */
final class Numbers {

    private static final double THOUSAND = 1000;

    private Numbers() {
    }

    /** {@return numbers with three decimals at most} */
    static COSArray array(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) (Math.round(number * THOUSAND) / THOUSAND)));
        }
        array.setDirect(true);
        return array;
    }

    static COSArray rectangle(Rectangle2D r) {
        return array(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
    }
}
