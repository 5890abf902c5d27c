package org.assize.internal.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assize.document.OutlineEntry;

/** Reads the outline of a file, which may lead in circles. */
final class PdfOutline {

    /** A table of contents with more entries is no help to anybody; the rest is left out. */
    private static final int MAX_ENTRIES = 50_000;
    private static final int MAX_DEPTH = 50;

    private final PdfDestinations destinations;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfOutline(PdfDestinations destinations) {
        this.destinations = destinations;
    }

    static List<OutlineEntry> of(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject()
                .getDictionaryObject(COSName.OUTLINES) instanceof COSDictionary root
                        ? new PdfOutline(new PdfDestinations(document)).children(root, 0) : List.of();
    }

    private List<OutlineEntry> children(COSDictionary parent, int depth) {
        List<OutlineEntry> entries = new ArrayList<>();
        COSDictionary child = depth < MAX_DEPTH ? parent.getCOSDictionary(COSName.FIRST) : null;
        while (child != null && seen.size() < MAX_ENTRIES && seen.add(child)) {
            PdfDestinations.Place place = destinations.of(child);
            String title = PdfText.line(child.getString(COSName.TITLE));
            entries.add(new OutlineEntry(title, place.page(), place.top(), children(child, depth + 1)));
            child = child.getCOSDictionary(COSName.NEXT);
        }
        return entries;
    }
}
