package org.assize.internal.document.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.util.DateConverter;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations that other programs left on a page. Works on the plain objects of the file: PDFBox's classes
 * refuse a whole page over one annotation that is not what it claims to be.
 */
final class PdfAnnotations {

    /** Beyond that the file is no work of people. */
    private static final int MAX_ANNOTATIONS = 20_000;
    private static final int MAX_QUADS = 5_000;
    private static final Set<String> LEFT_OUT = Set.of("Link", "Widget", "Popup", "");
    private static final int HIDDEN = 1 << 1;
    private static final int NO_VIEW = 1 << 5;
    private static final COSName IRT = COSName.getPDFName("IRT");

    private final int page;
    private final PageGeometry geometry;

    private PdfAnnotations(int page, PageGeometry geometry) {
        this.page = page;
        this.geometry = geometry;
    }

    static List<PageAnnotation> of(COSDictionary page, int number, PageGeometry geometry) {
        PdfAnnotations reader = new PdfAnnotations(number, geometry);
        List<PageAnnotation> found = new ArrayList<>();
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray all) {
            for (int i = 0; i < Math.min(all.size(), MAX_ANNOTATIONS); i++) {
                if (all.getObject(i) instanceof COSDictionary one
                        && !LEFT_OUT.contains(one.getNameAsString(COSName.SUBTYPE, ""))) {
                    found.add(reader.read(one));
                }
            }
        }
        return found;
    }

    private PageAnnotation read(COSDictionary one) {
        int flags = one.getInt(COSName.F, 0);
        String answered = one.getDictionaryObject(IRT) instanceof COSDictionary other ? id(other) : "";
        return new PageAnnotation(page, id(one), PdfText.line(one.getNameAsString(COSName.SUBTYPE)), quads(one),
                PdfText.line(one.getString(COSName.T)), PdfText.lines(one.getString(COSName.CONTENTS)),
                time(one.getString(COSName.M)), answered, (flags & (HIDDEN | NO_VIEW)) != 0);
    }

    /** What answers need to find what they answer has no name in many files, but always a number. */
    private static String id(COSDictionary one) {
        String name = one.getString(COSName.NM);
        COSObjectKey key = one.getKey();
        if (name == null || name.isBlank()) {
            return key == null ? "" : key.getNumber() + " " + key.getGeneration() + " R";
        }
        return PdfText.line(name);
    }

    private static @Nullable Instant time(@Nullable String text) {
        Calendar calendar = text == null ? null : DateConverter.toCalendar(text);
        return calendar == null ? null : calendar.toInstant();
    }

    private List<Quad> quads(COSDictionary one) {
        List<Quad> quads = new ArrayList<>();
        float[] points = numbers(one.getDictionaryObject(COSName.QUADPOINTS));
        for (int i = 0; i + 7 < points.length && quads.size() < MAX_QUADS; i += 8) {
            quads.add(upright(points, i));
        }
        return quads.isEmpty() ? List.of(rectangle(numbers(one.getDictionaryObject(COSName.RECT)))) : quads;
    }

    /** What has no place stands in the upper left corner, so that it is not lost. */
    private Quad rectangle(float[] r) {
        if (r.length < 4) {
            double top = geometry.cropY() + geometry.cropHeight();
            return Quad.of(geometry.cropX(), top, geometry.cropX(), top);
        }
        return Quad.of(Math.min(r[0], r[2]), Math.min(r[1], r[3]), Math.max(r[0], r[2]), Math.max(r[1], r[3]));
    }

    /**
     * The format wants the corners around the text; nearly all programs write the upper two before the lower two, some
     * the other way. What leads in the same direction twice tells.
     */
    private static Quad upright(float[] p, int i) {
        float alongX = p[i + 2] - p[i];
        float alongY = p[i + 3] - p[i + 1];
        boolean around = alongX * (p[i + 6] - p[i + 4]) + alongY * (p[i + 7] - p[i + 5]) < 0;
        if (around) {
            return new Quad(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5], p[i + 6], p[i + 7]);
        }
        boolean upperFirst = alongX * (p[i + 5] - p[i + 1]) - alongY * (p[i + 4] - p[i]) < 0;
        return upperFirst
                ? new Quad(p[i + 4], p[i + 5], p[i + 6], p[i + 7], p[i + 2], p[i + 3], p[i], p[i + 1])
                : new Quad(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 6], p[i + 7], p[i + 4], p[i + 5]);
    }

    /** {@return the numbers of an array; none if anything in it is not a finite number} */
    private static float[] numbers(@Nullable COSBase value) {
        if (!(value instanceof COSArray array)) {
            return new float[0];
        }
        float[] numbers = new float[Math.min(array.size(), 8 * MAX_QUADS)];
        for (int i = 0; i < numbers.length; i++) {
            if (!(array.getObject(i) instanceof COSNumber number) || !Float.isFinite(number.floatValue())) {
                return new float[0];
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }
}
