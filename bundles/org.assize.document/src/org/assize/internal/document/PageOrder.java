package org.assize.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.document.Notice;
import org.assize.document.OutlineEntry;
import org.assize.document.PageAnnotation;
import org.assize.document.Part;

/** How the pages of a document and of the documents within it follow one another. */
final class PageOrder {

    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Integer> pages = new HashMap<>();
    private final List<Part> parts;

    /**
     * Puts them in order.
     *
     * @param own       number of pages of the document itself
     * @param parts     documents within it
     * @param partPages their numbers of pages; 0 for one that was refused
     */
    PageOrder(int own, List<Part> parts, List<Integer> partPages) {
        this.parts = parts;
        int next = 0;
        for (int page = 1; page <= own; page++) {
            add(new Place(0, page));
            for (; next < parts.size() && parts.get(next).afterPage() <= page; next++) {
                for (int i = 1; i <= partPages.get(next); i++) {
                    add(new Place(next + 1, i));
                }
            }
        }
    }

    private void add(Place place) {
        places.add(place);
        pages.put(place, places.size());
    }

    int size() {
        return places.size();
    }

    /** {@return where a page comes from} Pages count from 1. */
    Place place(int page) {
        return places.get(page - 1);
    }

    /** {@return an entry of a table of contents for each document within, where it has pages} */
    List<OutlineEntry> entriesOfParts() {
        List<OutlineEntry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int first = pageOf(i + 1, 1);
            entries.add(new OutlineEntry(parts.get(i).name(), first == 0 ? pageOf(0, parts.get(i).afterPage()) : first,
                    Double.NaN, List.of()));
        }
        return entries;
    }

    /** {@return an annotation of one of the sources as one on a page of all} */
    static PageAnnotation onPage(int page, PageAnnotation a) {
        return new PageAnnotation(page, a.id(), a.kind(), a.quads(), a.author(), a.contents(), a.modified(),
                a.inReplyTo(), a.hidden());
    }

    /** {@return a notice of one of the sources as one of all} What concerns all of a part stands on its heading. */
    Notice outer(int source, Notice notice) {
        if (source == 0) {
            return notice.page() == 0 ? notice
                    : new Notice(notice.kind(), pageOf(0, notice.page()), notice.detail());
        }
        Part part = parts.get(source - 1);
        return notice.page() == 0
                ? new Notice(notice.kind(), pageOf(0, part.afterPage()), join(part.name(), notice.detail()))
                : new Notice(notice.kind(), pageOf(source, notice.page()), notice.detail());
    }

    /** {@return the page of all that a page of a source is, or 0} Sources count as in {@link Place}. */
    int pageOf(int source, int page) {
        return pages.getOrDefault(new Place(source, page), 0);
    }

    private static String join(String name, String detail) {
        return detail.isEmpty() ? name : name + ": " + detail;
    }

    /**
     * Where a page comes from.
     *
     * @param source 0 for the document itself, otherwise the number of the part, from 1
     * @param page   page there
     */
    record Place(int source, int page) {
    }
}
