package org.assize.internal.document;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.document.OpenedDocument;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;
import org.assize.document.TextQuality;
import org.jspecify.annotations.Nullable;

/** A text file as pages. */
final class PlainTextDocument implements OpenedDocument {

    private final Path file;
    private final List<List<String>> pages;
    private final List<Notice> notices = new ArrayList<>();
    private @Nullable TextPainting painting;

    PlainTextDocument(Path file, TextDecoder decoded, int limit) {
        this.file = file;
        this.pages = TextGrid.pages(decoded.text());
        if (!decoded.guessed().isEmpty()) {
            notices.add(new Notice(Kind.GUESSED_ENCODING, 0, decoded.guessed()));
        }
        if (limit > 0) {
            notices.add(new Notice(Kind.TRUNCATED, 0, limit + " bytes"));
        }
        TextQuality.of(0, decoded.text()).ifPresent(notices::add);
    }

    @Override
    public int pageCount() {
        return pages.size();
    }

    @Override
    public PageGeometry geometry(int page) throws DocumentException {
        lines(page);
        return TextGrid.PAGE;
    }

    @Override
    public PageText text(int page) throws DocumentException {
        return TextGrid.text(page, lines(page));
    }

    @Override
    public PageImage render(RenderRequest request, BooleanSupplier cancelled) throws DocumentException {
        List<String> lines = lines(request.page());
        Rectangle area = request.pixels(TextGrid.PAGE);
        if ((long) area.width * area.height > PageImage.MAX_PIXELS) {
            throw new DocumentException(file, request.page(), Reason.TOO_LARGE, area.width + " x " + area.height);
        }
        try {
            TextPainting ready = painting == null ? new TextPainting() : painting;
            painting = ready;
            return ready.paint(lines, request, cancelled);
        } catch (IOException e) {
            throw new DocumentException(file, request.page(), Reason.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    @Override
    public void close() {
        // The file has been read as a whole.
    }

    private List<String> lines(int page) throws DocumentException {
        if (page < 1 || page > pages.size()) {
            throw new DocumentException(file, page, Reason.NO_SUCH_PAGE, "1–" + pages.size());
        }
        return pages.get(page - 1);
    }
}
