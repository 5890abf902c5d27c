package org.assize.document;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice.Kind;
import org.assize.internal.document.GridPage;
import org.assize.internal.document.TextGrid;
import org.assize.internal.document.TextPainting;
import org.jspecify.annotations.Nullable;

/**
 * A document that is only text, laid out on pages of its own: for readers of files without pages, or whose layout is
 * not reproduced. Signs stand in cells of one width, Han signs over two; a form feed ends a page, and so do 60 lines.
 */
public final class TextDocument implements OpenedDocument {

    /** The most pages; what comes after them is left out with a notice. */
    public static final int MAX_PAGES = 20_000;

    private final Path file;
    private final List<GridPage> pages;
    private final List<Notice> notices;
    private final List<Part> parts;
    private @Nullable TextPainting painting;

    private TextDocument(Builder builder) {
        file = builder.file;
        pages = List.copyOf(builder.pages);
        notices = List.copyOf(builder.notices);
        parts = List.copyOf(builder.parts);
    }

    /** {@return a builder without pages} The file is only named in refusals. */
    public static Builder of(Path file) {
        return new Builder(file);
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
        return page(page).text(page);
    }

    @Override
    public PageImage render(RenderRequest request, BooleanSupplier cancelled) throws DocumentException {
        GridPage page = page(request.page());
        Rectangle area = request.pixels(page.geometry());
        if ((long) area.width * area.height > PageImage.MAX_PIXELS) {
            throw new DocumentException(file, request.page(), Reason.TOO_LARGE, area.width + " x " + area.height);
        }
        try {
            TextPainting ready = painting == null ? new TextPainting() : painting;
            painting = ready;
            return ready.paint(page, request, cancelled);
        } catch (IOException e) {
            throw new DocumentException(file, request.page(), Reason.DAMAGED, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public List<Notice> notices() {
        return notices;
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public void close() {
        // The file has been read as a whole.
    }

    private GridPage page(int page) throws DocumentException {
        if (page < 1 || page > pages.size()) {
            throw new DocumentException(file, page, Reason.NO_SUCH_PAGE, "1–" + pages.size());
        }
        return pages.get(page - 1);
    }

    /** Puts a document together. Not safe for several threads. */
    public static final class Builder {

        private final Path file;
        private final List<GridPage> pages = new ArrayList<>();
        private final List<Notice> notices = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private boolean full;

        private Builder(Path file) {
            this.file = file;
        }

        /** Adds text, which begins on a page of its own. A line end at its very end means nothing. */
        public Builder text(String text) {
            TextGrid.pages(text, MAX_PAGES - pages.size() + 1).forEach(this::add);
            return this;
        }

        /** Adds a page that has only the height of its text: the heading of what follows. */
        public Builder heading(String text) {
            add(TextGrid.strip(text));
            return this;
        }

        /** Adds a heading and the file that comes after it. */
        public Builder part(String name, Path content) {
            heading(name);
            if (!full) {
                parts.add(new Part(name, content, pages.size()));
            }
            return this;
        }

        /** Adds a heading and, as a notice on it, why what it names is not shown. */
        public Builder unreadPart(String name, Reason reason, String detail) {
            heading(name);
            return notice(Notice.unreadPart(pages.size(), name, reason, detail));
        }

        /** Adds a notice. */
        public Builder notice(Notice notice) {
            notices.add(notice);
            return this;
        }

        /** Adds notices. */
        public Builder notices(List<Notice> more) {
            notices.addAll(more);
            return this;
        }

        /** {@return the number of pages so far} */
        public int pageCount() {
            return pages.size();
        }

        /** {@return the document} It has at least one page. */
        public TextDocument build() {
            if (pages.isEmpty()) {
                text("");
            }
            return new TextDocument(this);
        }

        private void add(GridPage page) {
            if (pages.size() < MAX_PAGES) {
                pages.add(page);
            } else if (!full) {
                full = true;
                notices.add(new Notice(Kind.TRUNCATED, 0, MAX_PAGES + " pages"));
            }
        }
    }
}
