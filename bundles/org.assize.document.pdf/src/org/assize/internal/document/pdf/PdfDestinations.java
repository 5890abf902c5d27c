package org.assize.internal.document.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Where the destinations of a file lead. Pages and names are looked through once: asking PDFBox for each of ten
 * thousand entries of an outline walks the page tree as often.
 */
final class PdfDestinations {

    private static final int MAX_NODES = 200_000;
    private static final Place NOWHERE = new Place(0, Double.NaN);

    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Map<String, COSBase> names = new HashMap<>();
    private final COSDictionary catalog;

    /**
     * A place in the file.
     *
     * @param page from 1; 0 for nowhere
     * @param top  height on the page in user space; NaN for the top of the page
     */
    record Place(int page, double top) {
    }

    PdfDestinations(PDDocument document) {
        catalog = document.getDocumentCatalog().getCOSObject();
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.putIfAbsent(page.getCOSObject(), ++number);
        }
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary all
                && all.getDictionaryObject(COSName.DESTS) instanceof COSDictionary tree) {
            readNames(tree);
        }
    }

    /** {@return where an entry of an outline leads} */
    Place of(COSDictionary entry) {
        COSBase destination = entry.getDictionaryObject(COSName.DEST);
        if (destination == null && entry.getDictionaryObject(COSName.A) instanceof COSDictionary action
                && COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S))) {
            destination = action.getDictionaryObject(COSName.D);
        }
        return place(destination);
    }

    private Place place(@Nullable COSBase destination) {
        COSBase target = destination;
        if (target instanceof COSName name) {
            target = catalog.getDictionaryObject(COSName.DESTS) instanceof COSDictionary old
                    ? old.getDictionaryObject(name) : names.get(name.getName());
        } else if (target instanceof COSString name) {
            target = names.get(name.getString());
        }
        if (target instanceof COSDictionary wrapped) {
            target = wrapped.getDictionaryObject(COSName.D);
        }
        return target instanceof COSArray array && array.size() > 0 ? place(array) : NOWHERE;
    }

    private Place place(COSArray destination) {
        COSBase target = destination.getObject(0);
        int page = 0;
        if (target instanceof COSDictionary dictionary) {
            page = pages.getOrDefault(dictionary, 0);
        } else if (target instanceof COSNumber number && number.intValue() >= 0 && number.intValue() < pages.size()) {
            // Meant for other files only, but programs write it for their own as well.
            page = number.intValue() + 1;
        }
        return page == 0 ? NOWHERE : new Place(page, top(destination));
    }

    private static double top(COSArray destination) {
        int index = switch (destination.size() > 1 ? destination.getName(1, "") : "") {
            case "XYZ" -> 3;
            case "FitH", "FitBH" -> 2;
            case "FitR" -> 5;
            default -> Integer.MAX_VALUE;
        };
        return index < destination.size() && destination.getObject(index) instanceof COSNumber height
                ? height.floatValue() : Double.NaN;
    }

    private void readNames(COSDictionary root) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && names.size() < MAX_NODES) {
            COSDictionary node = open.remove();
            if (!seen.add(node)) {
                continue;
            }
            if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                for (int i = 0; i < kids.size(); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.add(kid);
                    }
                }
            }
            if (node.getDictionaryObject(COSName.NAMES) instanceof COSArray pairs) {
                readPairs(pairs);
            }
        }
    }

    private void readPairs(COSArray pairs) {
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            COSBase target = pairs.getObject(i + 1);
            if (pairs.getObject(i) instanceof COSString name && target != null) {
                names.putIfAbsent(name.getString(), target);
            }
        }
    }
}
