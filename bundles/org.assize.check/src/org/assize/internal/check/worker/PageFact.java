package org.assize.internal.check.worker;

import java.io.IOException;

import org.assize.check.TextOrigin;
import org.assize.document.PageGeometry;

/**
 * What is known of a page without its text.
 *
 * @param confidence how sure the machine is that read it; 1 for text of the document
 * @param length     characters of its text; 0 without
 */
public record PageFact(PageGeometry geometry, TextOrigin origin, float confidence, int length) {

    void write(WireOutput out) throws IOException {
        for (double value : new double[] {geometry.cropX(), geometry.cropY(), geometry.cropWidth(),
                geometry.cropHeight(), geometry.userUnit(), confidence}) {
            out.real(value);
        }
        out.number(geometry.rotation());
        out.number(origin.ordinal());
        out.number(length);
    }

    static PageFact read(WireInput in) throws IOException {
        double x = in.real();
        double y = in.real();
        double width = in.real();
        double height = in.real();
        double unit = in.real();
        float confidence = (float) in.real();
        PageGeometry geometry = new PageGeometry(x, y, width, height, in.number(), unit);
        return new PageFact(geometry, TextOrigin.values()[in.number()], confidence, in.number());
    }
}
