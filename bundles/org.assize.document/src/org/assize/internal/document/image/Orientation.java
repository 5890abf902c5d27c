package org.assize.internal.document.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import javax.imageio.stream.ImageInputStream;

/** How a camera was held: phones write pictures as they come and say beside them how to turn them. */
final class Orientation {

    private static final int HEAD = 1 << 17;
    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int TAG = 0x0112;
    private static final int LEAST = 16;

    private Orientation() {
    }

    /** {@return the clockwise turn in degrees} 0 if nothing is said; mirrored pictures are not turned. */
    static int of(ImageInputStream stream) throws IOException {
        stream.seek(0);
        byte[] bytes = new byte[HEAD];
        int length = Math.max(0, stream.read(bytes));
        stream.seek(0);
        ByteBuffer head = ByteBuffer.wrap(bytes, 0, length);
        int at = length < 4 || (head.getShort(0) & 0xFFFF) != JPEG ? length : 2;
        while (at + 4 <= length && bytes[at] == (byte) 0xFF) {
            int size = head.getShort(at + 2) & 0xFFFF;
            if ((head.getShort(at) & 0xFFFF) == APP1 && size >= LEAST && at + 2 + size <= length
                    && new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
                return degrees(head.slice(at + 10, size - 8));
            }
            at += 2 + size;
        }
        return 0;
    }

    private static int degrees(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory > exif.limit() - 2) {
            return 0;
        }
        int entries = Short.toUnsignedInt(exif.getShort(directory));
        for (int at = directory + 2; entries > 0 && at + 12 <= exif.limit(); at += 12, entries--) {
            if (exif.getShort(at) == TAG) {
                return switch (exif.getShort(at + 8)) {
                    case 3 -> 180;
                    case 6 -> 90;
                    case 8 -> 270;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
