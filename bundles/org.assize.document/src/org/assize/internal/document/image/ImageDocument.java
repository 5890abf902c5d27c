package org.assize.internal.document.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.document.OpenedDocument;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;

/** A file of pictures, one to a page. Only what is shown is decoded, at about the size it is shown in. */
final class ImageDocument implements OpenedDocument {

    private static final int MOST_PAGES = 2000;
    /** Decoded at once for one page, after leaving out what is not needed at its scale. */
    private static final long MOST_DECODED = 64_000_000;
    private static final long MOST_PIXELS = 1_000_000_000;

    private final Path file;
    private final ImageReader reader;
    private final ImageInputStream stream;
    private final List<ImagePage> pages;
    private final List<Notice> notices = new ArrayList<>();

    private ImageDocument(Path file, ImageReader reader, ImageInputStream stream, int turn) throws IOException {
        this.file = file;
        this.reader = reader;
        this.stream = stream;
        this.pages = pages(turn);
    }

    static ImageDocument open(Path file) throws DocumentException {
        ImageInputStream stream = null;
        ImageDocument opened = null;
        try {
            stream = new FileImageInputStream(file.toFile());
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new DocumentException(file, 0, Reason.DAMAGED, "");
            }
            ImageReader reader = readers.next();
            int turn = Orientation.of(stream);
            reader.setInput(stream);
            opened = new ImageDocument(file, reader, stream, turn);
            return opened;
        } catch (IOException | RuntimeException e) {
            // The decoders throw whatever comes to hand at damaged files.
            Reason reason = stream == null ? Reason.UNREADABLE : Reason.DAMAGED;
            throw new DocumentException(file, 0, reason, String.valueOf(e.getMessage()), e);
        } finally {
            if (opened == null && stream != null) {
                close(stream);
            }
        }
    }

    private List<ImagePage> pages(int turn) throws IOException {
        // Of moving pictures the first is shown.
        int count = reader.getFormatName().equalsIgnoreCase("tif") || reader.getFormatName().equalsIgnoreCase("tiff")
                ? reader.getNumImages(true) : 1;
        List<ImagePage> found = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST_PAGES); i++) {
            found.add(ImagePage.of(reader, i, turn));
        }
        if (count > MOST_PAGES) {
            notices.add(new Notice(Kind.TRUNCATED, 0, MOST_PAGES + " pages"));
        }
        return found;
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public PageGeometry geometry(int page) throws DocumentException {
        return page(page).geometry();
    }

    @Override
    public PageText text(int page) throws DocumentException {
        page(page);
        return PageText.empty(page);
    }

    @Override
    public PageImage render(RenderRequest request, BooleanSupplier cancelled) throws DocumentException {
        ImagePage page = page(request.page());
        Rectangle area = request.pixels(page.geometry());
        refuseIfLarger((long) area.width * area.height, PageImage.MAX_PIXELS, request.page());
        refuseIfLarger((long) page.width() * page.height(), MOST_PIXELS, request.page());
        try {
            ImagePart part = ImagePart.of(page, request);
            refuseIfLarger(part.decodedPixels(), MOST_DECODED, request.page());
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceRegion(part.region());
            param.setSourceSubsampling(part.step(), part.step(), 0, 0);
            BufferedImage decoded = reader.read(request.page() - 1, param);
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            return part.draw(decoded, area);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new DocumentException(file, request.page(), Reason.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }

    private void refuseIfLarger(long pixels, long most, int page) throws DocumentException {
        if (pixels > most) {
            throw new DocumentException(file, page, Reason.TOO_LARGE, pixels + " > " + most);
        }
    }

    @Override
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    @Override
    public void close() {
        reader.dispose();
        close(stream);
    }

    private static void close(ImageInputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImagePage page(int page) throws DocumentException {
        if (page < 1 || page > pages.size()) {
            throw new DocumentException(file, page, Reason.NO_SUCH_PAGE, "1–" + pages.size());
        }
        return pages.get(page - 1);
    }
}
