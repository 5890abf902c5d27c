package org.assize.internal.annotation.anchor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.assize.annotation.anchor.PageSource;
import org.assize.document.DocumentException;
import org.assize.document.PageText;

/** The text of the pages of a document, folded, each read once. A page that cannot be read counts as one without. */
final class FoldedPages {

    private final PageSource pages;
    private final Map<Integer, FoldedText> known = new HashMap<>();
    private final Set<Integer> unreadable = new HashSet<>();

    FoldedPages(PageSource pages) {
        this.pages = pages;
    }

    FoldedText folded(int page) {
        return known.computeIfAbsent(page, p -> FoldedText.of(text(p).text()));
    }

    /** {@return the text with the places of its characters} Read anew: all pages of a thick file would be too much. */
    PageText text(int page) {
        try {
            return pages.text(page);
        } catch (DocumentException e) {
            unreadable.add(page);
            return PageText.empty(page);
        }
    }

    /** {@return how many pages could not be read up to now} */
    int unreadable() {
        return unreadable.size();
    }

    /** {@return whether a page has no words of its own, so that only its picture can tell something} */
    boolean isPicture(int page) {
        return folded(page).length() == 0 || pages.readByMachine(page);
    }
}
