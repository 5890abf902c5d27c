package org.assize.internal.plugins.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.document.PageImage;

/** Pictures as portable grey maps: nothing to compress, nothing to decode. */
final class GreyMap {

    private GreyMap() {
    }

    static void write(PageImage image, Path file) throws IOException {
        byte[] bgr = image.bgr();
        byte[] grey = new byte[image.width() * image.height()];
        for (int i = 0, p = 0; i < grey.length; i++, p += 3) {
            // Weights of ITU-R BT.601, in 256ths.
            grey[i] = (byte) ((bgr[p] & 0xFF) * 29 + (bgr[p + 1] & 0xFF) * 150 + (bgr[p + 2] & 0xFF) * 77 >> 8);
        }
        String head = "P5\n" + image.width() + " " + image.height() + "\n255\n";
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(grey);
        }
    }
}
