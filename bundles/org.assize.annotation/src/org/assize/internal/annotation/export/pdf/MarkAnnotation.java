package org.assize.internal.annotation.export.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assize.annotation.MarkSnapshot;
import org.assize.internal.annotation.export.Places;
import org.assize.internal.annotation.export.WrittenMark;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;

/** Says what a mark is in the words of ISO 32000. What the standard has no word for stands under keys of our own. */
final class MarkAnnotation {

    /** A flag: printed with the page. */
    static final int PRINT = 4;
    /** Flags of notes: as large and as upright at any zoom and turn of the view. */
    static final int UNTURNED = 8 + 16;

    private static final double POPUP_WIDTH = 180;
    private static final double POPUP_HEIGHT = 120;

    private final MarkData data;
    private final AnnotationDictionary annotation;

    private MarkAnnotation(MarkData data, AnnotationDictionary annotation) {
        this.data = data;
        this.annotation = annotation;
    }

    static AnnotationDictionary of(WrittenMark written, Look look, PDPage page) {
        MarkSnapshot mark = written.mark();
        MarkData data = mark.data();
        AnnotationDictionary annotation = new AnnotationDictionary(subtype(data.kind()), look.rectangle());
        annotation.text("NM", mark.id()).made(mark.authorName(), mark.at(), mark.changedAt())
                .text("Contents", data.text()).text("Subj", written.subject()).set("P", page.getCOSObject())
                .numbers("C", colour(data))
                .set("CA", new COSFloat(data.kind() == MarkKind.HIGHLIGHT ? Places.HIGHLIGHT_OPACITY : 1))
                .number("F", data.kind() == MarkKind.NOTE ? PRINT + UNTURNED : PRINT)
                .texts("Assize_Tags", data.tags()).text("Assize_Stamp", data.style().stamp());
        new MarkAnnotation(data, annotation).fill(page.getRotation());
        return annotation;
    }

    static String subtype(MarkKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> "Highlight";
            case UNDERLINE -> "Underline";
            case STRIKE_OUT -> "StrikeOut";
            case SQUIGGLY -> "Squiggly";
            case NOTE -> "Text";
            case FREE_TEXT -> "FreeText";
            case RECTANGLE -> "Square";
            case ELLIPSE -> "Circle";
            case ARROW -> "Line";
            case INK -> "Ink";
            case STAMP -> "Stamp";
        };
    }

    private void fill(int rotation) {
        switch (data.kind()) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY -> annotation.numbers("QuadPoints",
                    Places.quads(data.paths()));
            case NOTE -> annotation.name("Name", "Comment");
            case FREE_TEXT -> freeText(rotation);
            case RECTANGLE, ELLIPSE -> border(data.style().width());
            case ARROW -> arrow();
            case INK -> ink();
            case STAMP -> annotation.name("Name", "Assize_" + data.style().stamp().replaceFirst(":.*", ""))
                    .number("Rotate", rotation);
        }
    }

    private void freeText(int rotation) {
        double[] c = colour(data);
        String size = String.format(Locale.ROOT, "%.2f", data.style().width());
        annotation.text("DA", String.format(Locale.ROOT, "%.3f %.3f %.3f rg /Helv %s Tf", c[0], c[1], c[2], size))
                .text("DS", "font: " + size + "pt sans-serif; color: " + data.style().colour())
                .number("Q", 0).number("Rotate", rotation);
        // The colour of this kind is that of its ground.
        annotation.numbers("C");
        border(0);
    }

    private void arrow() {
        COSArray endings = new COSArray(List.of(COSName.getPDFName("None"), COSName.getPDFName("ClosedArrow")));
        endings.setDirect(true);
        annotation.numbers("L", Places.coordinates(data.paths().getFirst())).set("LE", endings)
                .name("IT", "LineArrow").numbers("IC", colour(data));
        border(data.style().width());
    }

    private void ink() {
        COSArray strokes = new COSArray();
        strokes.setDirect(true);
        for (PathData path : data.paths()) {
            strokes.add(Numbers.array(Places.coordinates(path)));
        }
        annotation.set("InkList", strokes);
        border(data.style().width());
    }

    private void border(double width) {
        COSDictionary style = new COSDictionary();
        style.setItem(COSName.W, Numbers.array(width).get(0));
        style.setItem(COSName.S, COSName.S);
        style.setDirect(true);
        annotation.set("BS", style);
    }

    private static double[] colour(MarkData data) {
        int rgb = Integer.parseInt(data.style().colour().substring(1), 16);
        return new double[] {(rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
    }

    /** {@return whether there is something to read that does not stand on the page} */
    static boolean opens(MarkData data) {
        return !data.text().isEmpty() && data.kind() != MarkKind.FREE_TEXT;
    }

    /** {@return the window in which a reader shows what was written, closed at first, at the edge of the page} */
    static COSDictionary popup(AnnotationDictionary annotation, PDPage page) {
        PDRectangle shown = page.getCropBox();
        double top = Math.min(shown.getUpperRightY(), ((COSArray) annotation.get("Rect")).toFloatArray()[3]);
        Rectangle2D place = new Rectangle2D.Double(shown.getUpperRightX(), top - POPUP_HEIGHT, POPUP_WIDTH,
                POPUP_HEIGHT);
        COSDictionary popup = new AnnotationDictionary("Popup", place).set("Parent", annotation.dictionary())
                .number("F", UNTURNED).set("P", page.getCOSObject()).dictionary();
        annotation.set("Popup", popup);
        return popup;
    }
}
