package org.assize.internal.document.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The pages of a document by number, found in one walk: PDFBox walks anew for each, counting those before it. */
final class PageIndex {

    private final PDDocument document;
    private final int count;
    private @Nullable List<PDPage> walked;

    /** @param count pages that the file claims to have */
    PageIndex(PDDocument document, int count) {
        this.document = document;
        this.count = count;
    }

    /** {@return a page, from 1} */
    PDPage page(int number) {
        List<PDPage> all = walked;
        if (all == null) {
            all = walk();
            walked = all;
        }
        // A walk leaves out what does not say that it is a page, which would change the numbers of those after it.
        return all.size() == count ? all.get(number - 1) : document.getPage(number - 1);
    }

    private List<PDPage> walk() {
        try {
            List<PDPage> all = new ArrayList<>(count);
            document.getPages().forEach(all::add);
            return all;
        } catch (RuntimeException | StackOverflowError e) {
            // One bad branch: the pages of the others can still be asked for one by one.
            return List.of();
        }
    }
}
