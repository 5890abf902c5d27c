package org.assize.internal.document.image;

import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;

import org.assize.document.PageGeometry;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NodeList;

/**
 * A picture as a page.
 *
 * @param width    pixels, as they are in the file
 * @param height   pixels
 * @param geometry size and turn on paper; user space is that of the picture before it is turned
 */
record ImagePage(int width, int height, PageGeometry geometry) {

    private static final double POINTS = 72;
    private static final double MILLIMETRES = 25.4;
    private static final double A4_LONG = 842;
    private static final double LEAST_DPI = 60;
    private static final double MOST_DPI = 1300;

    static ImagePage of(ImageReader reader, int index, int turn) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        IIOMetadata metadata = metadata(reader, index);
        // Without a believable resolution a picture gets the size of a sheet of paper.
        double across = A4_LONG / Math.max(width, height);
        double down = across;
        double columns = dpi(metadata, "HorizontalPixelSize");
        double rows = dpi(metadata, "VerticalPixelSize");
        if (isBelievable(columns) && isBelievable(rows)) {
            across = POINTS / columns;
            down = POINTS / rows;
        }
        return new ImagePage(width, height,
                new PageGeometry(0, 0, width * across, height * down, turn, 1));
    }

    private static @Nullable IIOMetadata metadata(ImageReader reader, int index) {
        try {
            return reader.getImageMetadata(index);
        } catch (IOException | RuntimeException e) {
            // Phones and programs write what the decoder of the JDK finds out of order. The picture may be fine.
            return null;
        }
    }

    private static boolean isBelievable(double dpi) {
        // 72 and 96 are what programs write that know nothing of paper.
        return dpi > LEAST_DPI && dpi < MOST_DPI && Math.abs(dpi - 72) > 1 && Math.abs(dpi - 96) > 1;
    }

    private static double dpi(@Nullable IIOMetadata metadata, String name) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = root.getElementsByTagName(name);
        try {
            return sizes.getLength() == 0 ? 0
                    : MILLIMETRES / Double.parseDouble(((IIOMetadataNode) sizes.item(0)).getAttribute("value"));
        } catch (NumberFormatException e) {
            // As good as not said.
            return 0;
        }
    }
}
