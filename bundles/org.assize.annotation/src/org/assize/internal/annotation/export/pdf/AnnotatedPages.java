package org.assize.internal.annotation.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.ReplySnapshot;
import org.assize.internal.annotation.export.WrittenMark;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.MarkData;

/** Adds annotations to the pages of a document. What stands there already stays as it is. */
final class AnnotatedPages {

    private final PDDocument document;
    private final String resolved;
    private final List<String> withoutPlace = new ArrayList<>();
    private final Set<COSDictionary> changed = new LinkedHashSet<>();

    AnnotatedPages(PDDocument document, String resolved) {
        this.document = document;
        this.resolved = resolved;
    }

    void add(List<WrittenMark> marks) throws IOException {
        Map<WrittenMark, Look> looks = new LinkedHashMap<>();
        for (WrittenMark mark : marks) {
            int page = mark.mark().page();
            if (page < 1 || page > document.getNumberOfPages()) {
                withoutPlace.add(mark.mark().id());
            } else {
                looks.put(mark, look(mark, document.getPage(page - 1).getRotation()));
            }
        }
        Appearances appearances = new Appearances(document, looks.values().stream().map(Look::drawing).toList());
        for (Map.Entry<WrittenMark, Look> mark : looks.entrySet()) {
            add(mark.getKey(), mark.getValue(), appearances);
        }
    }

    List<String> withoutPlace() {
        return withoutPlace;
    }

    Set<COSDictionary> changed() {
        return changed;
    }

    private static Look look(WrittenMark written, int rotation) {
        MarkData data = written.mark().data();
        return switch (data.kind()) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY -> TextMarkLook.of(data);
            case RECTANGLE -> ShapeLook.rectangle(data);
            case ELLIPSE -> ShapeLook.ellipse(data);
            case ARROW -> ShapeLook.arrow(data);
            case INK -> ShapeLook.ink(data);
            case NOTE -> new UprightLook(data, rotation).note();
            case FREE_TEXT -> new UprightLook(data, rotation).freeText();
            case STAMP -> new UprightLook(data, rotation).stamp(written.word());
        };
    }

    private void add(WrittenMark written, Look look, Appearances appearances) throws IOException {
        MarkSnapshot mark = written.mark();
        PDPage page = document.getPage(mark.page() - 1);
        AnnotationDictionary annotation = MarkAnnotation.of(written, look, page);
        annotation.appearance(appearances.of(look));
        List<COSDictionary> added = new ArrayList<>(List.of(annotation.dictionary()));
        if (MarkAnnotation.opens(mark.data())) {
            added.add(MarkAnnotation.popup(annotation, page));
        }
        for (ReplySnapshot reply : mark.replies()) {
            added.add(ReplyAnnotation.of(reply, annotation).appearance(appearances.nothing()).dictionary());
        }
        if (mark.status() == MarkStatus.RESOLVED) {
            added.add(ReplyAnnotation.state(mark, resolved, annotation).appearance(appearances.nothing())
                    .dictionary());
        }
        append(page, added);
    }

    /** The list may be shared or lie elsewhere in the file: the page gets one of its own. */
    private void append(PDPage page, List<COSDictionary> added) {
        COSArray all = new COSArray();
        COSArray before = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (before != null) {
            all.addAll(before);
        }
        added.forEach(all::add);
        all.setDirect(true);
        page.getCOSObject().setItem(COSName.ANNOTS, all);
        changed.add(page.getCOSObject());
    }
}
