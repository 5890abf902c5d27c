package org.assize.internal.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.assize.document.DocumentContents;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.document.OpenedDocument;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;
import org.assize.internal.document.pdf.jpx.JpxReaderSpi;

/** An open PDF. Nothing of it is ever run: only page contents and appearances are interpreted. */
public final class PdfDocument implements OpenedDocument {

    /** A page whose size cannot be read is shown on A4, so that the others keep their numbers. */
    private static final PageGeometry FALLBACK = PageGeometry.upright(595, 842);

    private final Path file;
    private final PDDocument document;
    private final int pages;
    private final PageIndex index;
    private final PageReport report = new PageReport();
    private final GlyphPictures pictures = new GlyphPictures();

    private PdfDocument(Path file, PDDocument document, int pages) {
        this.file = file;
        this.document = document;
        this.pages = pages;
        this.index = new PageIndex(document, pages);
    }

    /** {@return the open file} */
    public static PdfDocument open(Path file) throws DocumentException {
        CjkFontMapper.install();
        JpxReaderSpi.install();
        if (!Files.isReadable(file)) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, "");
        }
        try {
            PDDocument document = load(file);
            return new PdfDocument(file, document, checkedPages(file, document));
        } catch (InvalidPasswordException e) {
            throw new DocumentException(file, 0, Reason.ENCRYPTED, "", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new DocumentException(file, 0, Reason.DAMAGED, describe(e), e);
        }
    }

    private static PDDocument load(Path file) throws IOException {
        try {
            return Loader.loadPDF(file.toFile(), "",
                    MemoryUsageSetting.setupMixed(PdfLimits.MAX_MEMORY).streamCache);
        } catch (InvalidPasswordException e) {
            return OpenEncryption.open(file).orElseThrow(() -> e);
        }
    }

    private static int checkedPages(Path file, PDDocument document) throws DocumentException, IOException {
        int pages = document.getNumberOfPages();
        if (pages < 1 || pages > PdfLimits.MAX_PAGES) {
            document.close();
            throw new DocumentException(file, 0, pages < 1 ? Reason.DAMAGED : Reason.TOO_LARGE, pages + " pages");
        }
        return pages;
    }

    @Override
    public int pageCount() {
        return pages;
    }

    @Override
    public PageGeometry geometry(int page) throws DocumentException {
        try {
            return PdfGeometry.of(page(page));
        } catch (RuntimeException | StackOverflowError e) {
            report.add(Kind.DAMAGED_CONTENT, page, describe(e));
            return FALLBACK;
        }
    }

    @Override
    public PageText text(int page) throws DocumentException {
        return guarded(page, () -> new PageTextReader(report).read(page(page), page, geometry(page)));
    }

    @Override
    public PageImage render(RenderRequest request, BooleanSupplier cancelled) throws DocumentException {
        int page = request.page();
        return guarded(page, () -> {
            page(page);
            return new PageRenderer(document, page, cancelled, report, pictures).render(request, geometry(page));
        });
    }

    @Override
    public DocumentContents contents() throws DocumentException {
        return new DocumentContents(noticed("outline", () -> PdfOutline.of(document)),
                noticed("page labels", () -> PdfLabels.of(document, pages)));
    }

    /** Bad labels are no reason to show no outline, nor the other way. */
    private <T> List<T> noticed(String what, PageTask<List<T>> task) throws DocumentException {
        try {
            return task.run();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            report.add(Kind.DAMAGED_CONTENT, 0, what + ": " + describe(e));
            return List.of();
        }
    }

    @Override
    public List<PageAnnotation> annotations(int page) throws DocumentException {
        return guarded(page, () -> PdfAnnotations.of(page(page).getCOSObject(), page, geometry(page)));
    }

    @Override
    public List<Notice> notices() {
        return report.notices();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage page(int page) throws DocumentException {
        if (page < 1 || page > pages) {
            throw new DocumentException(file, page, Reason.NO_SUCH_PAGE, "1–" + pages);
        }
        return index.page(page);
    }

    private <T> T guarded(int page, PageTask<T> task) throws DocumentException {
        try {
            return task.run();
        } catch (CancellationException e) {
            throw e;
        } catch (PageTooLargeException e) {
            throw new DocumentException(file, page, Reason.TOO_LARGE, describe(e), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new DocumentException(file, page, Reason.DAMAGED, describe(e), e);
        }
    }

    private static String describe(Throwable e) {
        boolean telling = (e instanceof IOException || e instanceof PageTooLargeException) && e.getMessage() != null;
        return telling ? e.getMessage() : e.getClass().getSimpleName();
    }

    private interface PageTask<T> {
        T run() throws IOException, DocumentException;
    }
}
