package org.assize.internal.document.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

import org.w3c.dom.NodeList;

/** How a camera was held: phones write pictures as they come and say beside them how to turn them. */
final class Orientation {

    private static final String JPEG = "javax_imageio_jpeg_image_1.0";
    private static final int APP1 = 0xE1;
    private static final int TAG = 0x0112;
    private static final int BEGIN = 6;

    private Orientation() {
    }

    /** {@return the clockwise turn in degrees} 0 if nothing is said; mirrored pictures are not. */
    static int of(IIOMetadata metadata) {
        if (metadata == null || !JPEG.equals(metadata.getNativeMetadataFormatName())) {
            return 0;
        }
        NodeList markers = ((IIOMetadataNode) metadata.getAsTree(JPEG)).getElementsByTagName("unknown");
        for (int i = 0; i < markers.getLength(); i++) {
            IIOMetadataNode marker = (IIOMetadataNode) markers.item(i);
            if (Integer.toString(APP1).equals(marker.getAttribute("MarkerTag"))
                    && marker.getUserObject() instanceof byte[] bytes) {
                return degrees(bytes);
            }
        }
        return 0;
    }

    private static int degrees(byte[] bytes) {
        if (bytes.length < 16 || !new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
            return 0;
        }
        ByteBuffer exif = ByteBuffer.wrap(bytes, BEGIN, bytes.length - BEGIN).slice();
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
