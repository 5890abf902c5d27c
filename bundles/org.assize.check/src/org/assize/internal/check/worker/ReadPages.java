package org.assize.internal.check.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.assize.check.TextOrigin;

/**
 * What came of reading a document, without its texts.
 *
 * @param pages    its pages; empty if it could not be opened
 * @param textHash SHA-256 (hex) of what could be read on its pages
 * @param failure  why it could not be opened, in one word that is the same for every language; empty if it could
 * @param reason   the same for people
 */
public record ReadPages(List<PageFact> pages, String textHash, String failure, String reason) {

    /** Copies the list. */
    public ReadPages {
        pages = List.copyOf(pages);
    }

    /** {@return whether there is any text} */
    public boolean hasText() {
        return pages.stream().anyMatch(p -> p.origin() != TextOrigin.NONE);
    }

    /** {@return the form in which it is kept} */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WireOutput out = new WireOutput(bytes);
        out.text(textHash);
        out.text(failure);
        out.text(reason);
        out.list(pages, p -> p.write(out));
        return bytes.toByteArray();
    }

    /**
     * {@return what was kept}
     *
     * @throws IOException if it cannot be that
     */
    public static ReadPages of(byte[] kept) throws IOException {
        WireInput in = new WireInput(new ByteArrayInputStream(kept));
        try {
            String textHash = in.text();
            String failure = in.text();
            String reason = in.text();
            return new ReadPages(in.list(() -> PageFact.read(in)), textHash, failure, reason);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }
}
