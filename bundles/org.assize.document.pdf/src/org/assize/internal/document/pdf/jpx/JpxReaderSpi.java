package org.assize.internal.document.pdf.jpx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

import com.github.jaiimageio.jpeg2000.J2KImageReadParam;

/** Offers {@link JpxReader} to PDFBox in place of the reader it stands before. */
public final class JpxReaderSpi extends ImageReaderSpi {

    private static final String LIBRARY = "com.github.jaiimageio.";
    private static final String[] NAMES = {"JPEG2000", "jpeg2000", "JPEG 2000", "jpeg 2000"};

    private final ImageReaderSpi behind;

    private JpxReaderSpi(ImageReaderSpi behind) {
        super("Assize", "1", NAMES, new String[] {"jp2", "j2k"}, new String[] {"image/jp2"},
                JpxReader.class.getName(), new Class<?>[] {ImageInputStream.class}, null, false, null, null, null,
                null, false, null, null, null, null);
        this.behind = behind;
    }

    /**
     * Makes it the reader of this process. The library's readers of other kinds of pictures are taken out: those of the
     * JDK are kept up. Repeating it does nothing.
     */
    public static synchronized void install() {
        ImageIO.scanForPlugins();
        IIORegistry registry = IIORegistry.getDefaultInstance();
        if (registry.getServiceProviderByClass(JpxReaderSpi.class) != null) {
            return;
        }
        List<ImageReaderSpi> others = new ArrayList<>();
        registry.getServiceProviders(ImageReaderSpi.class, false).forEachRemaining(others::add);
        for (ImageReaderSpi other : others) {
            if (other.getClass().getName().startsWith(LIBRARY)) {
                registry.deregisterServiceProvider(other, ImageReaderSpi.class);
                if (other.getPluginClassName().startsWith(J2KImageReadParam.class.getPackageName())) {
                    registry.registerServiceProvider(new JpxReaderSpi(other), ImageReaderSpi.class);
                }
            }
        }
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
        return behind.canDecodeInput(source);
    }

    @Override
    public ImageReader createReaderInstance(Object extension) throws IOException {
        return new JpxReader(this, behind.createReaderInstance(extension));
    }

    @Override
    public String getDescription(Locale locale) {
        return "JPEG 2000 at the size shown";
    }
}
