package org.assize.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.assize.document.Part;
import org.jspecify.annotations.Nullable;

/**
 * What came of the documents within a document.
 *
 * @param <T>     what is made of one
 * @param results in the order of the parts; null for one that was refused
 * @param refused why, with pages of the outer document
 */
record PartResults<T>(List<@Nullable T> results, List<Notice> refused) {

    /** Reads all of them with their own readers. One that cannot be read is refused, and the rest goes on. */
    static <T> PartResults<T> of(List<Part> parts, Nesting nesting, Opening<T> opening) throws DocumentException {
        PartResults<T> all = new PartResults<>(new ArrayList<>(), new ArrayList<>());
        for (Part part : parts) {
            try {
                all.results.add(read(part, nesting, opening));
            } catch (DocumentException e) {
                if (e.reason() == Reason.CLOSED) {
                    // Not the part's fault: nobody wants any of them any more.
                    all.results.forEach(opening::discard);
                    throw e;
                }
                all.refuse(part, e.reason(), e.detail());
            } catch (IOException e) {
                all.refuse(part, Reason.UNREADABLE, String.valueOf(e.getMessage()));
            }
        }
        return all;
    }

    private static <T> T read(Part part, Nesting nesting, Opening<T> opening) throws DocumentException, IOException {
        nesting.unpacked(Files.size(part.file()));
        return opening.open(part, MediaTypes.of(part.file()), nesting.into(part.file()));
    }

    private void refuse(Part part, Reason reason, String detail) {
        results.add(null);
        refused.add(Notice.unreadPart(part.afterPage(), part.name(), reason, detail));
    }

    /** How a part is opened. */
    interface Opening<T> {

        /** Opens one. */
        T open(Part part, String mediaType, Nesting nesting) throws DocumentException;

        /** Is told what is not wanted after all. */
        default void discard(@Nullable T result) {
            // Most things need not be put away.
        }
    }
}
