package org.assize.internal.document.pdf.jpx;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;

import com.github.jaiimageio.jpeg2000.J2KImageReadParam;

/** Unpacks a JPEG 2000 picture up to the size from which the pixels asked for can be taken, no further. */
final class JpxReader extends ImageReader {

    /** Unpacking takes some twelve bytes for each pixel. */
    private static final long MAX_PIXELS = 30_000_000;

    private final ImageReader behind;
    private long start;

    JpxReader(JpxReaderSpi spi, ImageReader behind) {
        super(spi);
        this.behind = behind;
    }

    @Override
    public void setInput(Object source, boolean seekForwardOnly, boolean ignoreMetadata) {
        super.setInput(source, seekForwardOnly, ignoreMetadata);
        start = position(source);
        behind.setInput(source, seekForwardOnly, ignoreMetadata);
    }

    @Override
    public BufferedImage read(int index, ImageReadParam wanted) throws IOException {
        int width = getWidth(index);
        int height = getHeight(index);
        Rectangle region = wanted == null ? null : wanted.getSourceRegion();
        boolean whole = region == null || region.contains(0, 0, width, height);
        int step = wanted == null ? 1 : Math.min(wanted.getSourceXSubsampling(), wanted.getSourceYSubsampling());
        int halvings = whole ? halvings(index, step) : 0;
        long pixels = ((long) width >> halvings) * ((long) height >> halvings);
        if (pixels > MAX_PIXELS) {
            throw new IIOException("JPEG 2000: " + width + " x " + height);
        }
        if (halvings == 0 && (!whole || step == 1)) {
            return behind.read(index, wanted);
        }
        BufferedImage image = behind.read(index, reduced(halvings));
        return JpxDetail.current() == JpxDetail.HEADER ? image
                : scaled(image, (width + step - 1) / step, (height + step - 1) / step);
    }

    private static long position(Object source) {
        try {
            return source instanceof ImageInputStream in ? in.getStreamPosition() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int halvings(int index, int step) throws IOException {
        int levels = levels();
        return switch (JpxDetail.current()) {
            case HEADER -> levels;
            case SHOWN -> isPalette(index) ? 0 : Math.min(levels, 31 - Integer.numberOfLeadingZeros(step));
            case ALL -> 0;
        };
    }

    private int levels() throws IOException {
        return JpxLevels.of((ImageInputStream) getInput(), start);
    }

    private boolean isPalette(int index) throws IOException {
        Iterator<ImageTypeSpecifier> types = behind.getImageTypes(index);
        return types.hasNext() && types.next().getColorModel() instanceof IndexColorModel;
    }

    private J2KImageReadParam reduced(int halvings) throws IOException {
        J2KImageReadParam param = (J2KImageReadParam) behind.getDefaultReadParam();
        if (halvings > 0) {
            param.setResolution(levels() - halvings);
        }
        return param;
    }

    /** Takes the nearest pixels, as leaving pixels out does. */
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        Raster from = image.getRaster();
        WritableRaster to = from.createCompatibleWritableRaster(width, height);
        Object pixel = null;
        for (int y = 0; y < height; y++) {
            int sourceY = (int) ((long) y * image.getHeight() / height);
            for (int x = 0; x < width; x++) {
                pixel = from.getDataElements((int) ((long) x * image.getWidth() / width), sourceY, pixel);
                to.setDataElements(x, y, pixel);
            }
        }
        return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
    }

    @Override
    public int getNumImages(boolean allowSearch) throws IOException {
        return behind.getNumImages(allowSearch);
    }

    @Override
    public int getWidth(int index) throws IOException {
        return behind.getWidth(index);
    }

    @Override
    public int getHeight(int index) throws IOException {
        return behind.getHeight(index);
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
        return behind.getImageTypes(index);
    }

    @Override
    public IIOMetadata getStreamMetadata() throws IOException {
        return behind.getStreamMetadata();
    }

    @Override
    public IIOMetadata getImageMetadata(int index) throws IOException {
        return behind.getImageMetadata(index);
    }

    @Override
    public void abort() {
        behind.abort();
    }

    @Override
    public void dispose() {
        behind.dispose();
    }
}
