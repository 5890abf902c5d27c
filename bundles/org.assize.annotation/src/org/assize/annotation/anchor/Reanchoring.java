package org.assize.annotation.anchor;

import java.util.List;

import org.assize.document.DocumentException;
import org.assize.internal.annotation.anchor.PlaceFinder;
import org.assize.records.event.AnchorData;
import org.assize.records.event.PathData;

/**
 * Finds recorded places in a document. In the document a place was taken from, its geometry is the truth. In any other,
 * the words are looked for on the page and around it, exactly and then with errors; where a page has no words, or only
 * those a machine read, the picture of the place is compared. What is found is proposed, never taken for granted.
 * <p>
 * An object is for one document and one background thread at a time; it keeps the text of pages, so that many places
 * are found at little more than the cost of one.
 */
public final class Reanchoring {

    private final PlaceFinder finder;

    /** For places in a document. */
    public Reanchoring(PageSource pages) {
        finder = new PlaceFinder(pages);
    }

    /**
     * {@return where a place is in the document} Waits for the document.
     *
     * @param recorded the place
     * @param paths    the outline of the mark there; may be empty
     * @throws DocumentException if a page cannot even be measured; one whose text or picture cannot be read is told of
     *                           in the reason
     */
    public AnchorMatch find(AnchorData recorded, List<PathData> paths) throws DocumentException {
        return finder.find(recorded, paths);
    }

    /** {@return where one place is in a document} */
    public static AnchorMatch find(AnchorData recorded, List<PathData> paths, PageSource pages)
            throws DocumentException {
        return new Reanchoring(pages).find(recorded, paths);
    }
}
