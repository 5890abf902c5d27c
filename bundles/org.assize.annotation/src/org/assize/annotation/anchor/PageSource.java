package org.assize.annotation.anchor;

import org.assize.document.DocumentException;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.RenderRequest;

/**
 * The pages of a document in which a place is looked for. Methods may wait for the document: not to be called on the
 * user-interface thread. Pages count from 1.
 */
public interface PageSource {

    /** {@return the hash of the document, lower-case hexadecimal} */
    String sha256();

    /** {@return the number of pages} */
    int pageCount();

    /**
     * {@return how a page is seen}
     *
     * @throws DocumentException if that cannot be told
     */
    PageGeometry geometry(int page) throws DocumentException;

    /**
     * {@return the text of a page, empty if it has none}
     *
     * @throws DocumentException if the page cannot be read
     */
    PageText text(int page) throws DocumentException;

    /** {@return whether the text of a page, as last given, is what a machine read in a picture} */
    default boolean readByMachine(int page) {
        return false;
    }

    /**
     * {@return a picture}
     *
     * @throws DocumentException if the page cannot be drawn
     */
    PageImage render(RenderRequest request) throws DocumentException;
}
