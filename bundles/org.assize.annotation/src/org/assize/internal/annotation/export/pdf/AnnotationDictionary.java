package org.assize.internal.annotation.export.pdf;

import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** An annotation while it is filled in. Empty texts are left out. */
final class AnnotationDictionary {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final COSDictionary dictionary = new COSDictionary();

    AnnotationDictionary(String subtype, Rectangle2D rectangle) {
        set("Type", COSName.ANNOT);
        name("Subtype", subtype);
        set("Rect", Numbers.rectangle(rectangle));
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    AnnotationDictionary set(String key, @Nullable COSBase value) {
        dictionary.setItem(COSName.getPDFName(key), value);
        return this;
    }

    @Nullable
    COSBase get(String key) {
        return dictionary.getItem(COSName.getPDFName(key));
    }

    AnnotationDictionary name(String key, String name) {
        return set(key, COSName.getPDFName(name));
    }

    AnnotationDictionary text(String key, String text) {
        return text.isEmpty() ? this : set(key, new COSString(text));
    }

    AnnotationDictionary texts(String key, List<String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        COSArray array = new COSArray();
        texts.forEach(t -> array.add(new COSString(t)));
        array.setDirect(true);
        return set(key, array);
    }

    AnnotationDictionary numbers(String key, double... numbers) {
        return set(key, Numbers.array(numbers));
    }

    AnnotationDictionary number(String key, int number) {
        dictionary.setInt(COSName.getPDFName(key), number);
        return this;
    }

    /** Who made it and when. */
    AnnotationDictionary made(String author, Instant at, Instant changedAt) {
        return text("T", author).text("CreationDate", DATE.format(at)).text("M", DATE.format(changedAt));
    }

    AnnotationDictionary appearance(COSStream normal) {
        COSDictionary appearance = new COSDictionary();
        appearance.setItem(COSName.N, normal);
        appearance.setDirect(true);
        return set("AP", appearance);
    }
}
