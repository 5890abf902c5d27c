package org.assize.internal.document.pdf.compose;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The drawing instructions of one page and what they use. Coordinates in points from the lower left. */
public final class Canvas {

    private final StringBuilder content = new StringBuilder(4096);
    private final Map<FontFace, TreeSet<Integer>> used = new LinkedHashMap<>();
    private final List<byte[]> images = new ArrayList<>();

    /** Draws a picture file (JPEG or PNG) into a rectangle. */
    public void image(byte[] encoded, double x, double y, double width, double height) {
        images.add(encoded);
        content.append("q ").append(num(width)).append(" 0 0 ").append(num(height)).append(' ').append(num(x))
                .append(' ').append(num(y)).append(" cm /Im").append(images.size()).append(" Do Q\n");
    }

    /** Draws a straight line. */
    public void line(double x1, double y1, double x2, double y2, double width, int rgb) {
        content.append(stroke(rgb)).append(num(width)).append(" w ").append(num(x1)).append(' ').append(num(y1))
                .append(" m ").append(num(x2)).append(' ').append(num(y2)).append(" l S\n");
    }

    /** Fills a rectangle. */
    public void fill(double x, double y, double width, double height, int rgb) {
        content.append(fillColor(rgb)).append(num(x)).append(' ').append(num(y)).append(' ').append(num(width))
                .append(' ').append(num(height)).append(" re f\n");
    }

    /** Draws the border of a rectangle in black. */
    public void box(double x, double y, double width, double height, double border) {
        content.append(stroke(0)).append(num(border)).append(" w ").append(num(x)).append(' ').append(num(y))
                .append(' ').append(num(width)).append(' ').append(num(height)).append(" re S\n");
    }

    /** Adds drawing instructions as they are. */
    public void raw(String instructions) {
        content.append(instructions);
    }

    /**
     * Draws signs in one direction.
     *
     * @param matrix the six numbers that place and turn the text, without the size
     * @param size   points
     * @param ink    colour and weight
     * @param extra  added wherever the line may be stretched, thousandths of the size
     */
    void text(List<Glyph> glyphs, String matrix, double size, Ink ink, double extra) {
        if (glyphs.isEmpty()) {
            return;
        }
        content.append("BT ").append(fillColor(ink.rgb()));
        if (ink.bold()) {
            content.append(stroke(ink.rgb())).append("2 Tr ").append(num(size * 0.028)).append(" w ");
        }
        content.append(matrix).append(" Tm ");
        FontFace face = null;
        double move = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.face() != face) {
                content.append(face == null ? "" : ">] TJ ").append('/').append(glyph.face().resourceName()).append(' ')
                        .append(num(size)).append(" Tf [<");
                face = glyph.face();
            }
            show(glyph, move + glyph.shift());
            move = glyph.advance() - glyph.shift() - face.advance(glyph.codePoint());
            if (i + 1 < glyphs.size() && BreakRules.stretchable(glyph, glyphs.get(i + 1))) {
                move += extra;
            }
        }
        content.append(">] TJ ").append(ink.bold() ? "0 Tr " : "").append("ET\n");
    }

    private void show(Glyph glyph, double moveBefore) {
        if (Math.abs(moveBefore) > 0.05) {
            content.append('>').append(num(-moveBefore)).append('<');
        }
        int id = glyph.face().glyphId(glyph.codePoint());
        for (int bits = 12; bits >= 0; bits -= 4) {
            content.append("0123456789ABCDEF".charAt(id >> bits & 15));
        }
        used.computeIfAbsent(glyph.face(), f -> new TreeSet<>()).add(glyph.codePoint());
    }

    /** {@return whether nothing has been drawn} */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    /** {@return the drawing instructions} */
    public byte[] content() {
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** {@return the names by which the drawing instructions call fonts} */
    public Set<String> fontNames() {
        return used.keySet().stream().map(FontFace::resourceName).collect(Collectors.toCollection(TreeSet::new));
    }

    Map<FontFace, TreeSet<Integer>> used() {
        return used;
    }

    List<byte[]> images() {
        return images;
    }

    /** {@return the instruction that sets the colour of lines, 0xRRGGBB, and a space} */
    public static String stroke(int rgb) {
        return color(rgb) + " RG ";
    }

    /** {@return the instruction that sets the colour of areas, 0xRRGGBB, and a space} */
    public static String fillColor(int rgb) {
        return color(rgb) + " rg ";
    }

    private static String color(int rgb) {
        return num((rgb >> 16 & 255) / 255.0) + ' ' + num((rgb >> 8 & 255) / 255.0) + ' ' + num((rgb & 255) / 255.0);
    }

    /** {@return a number with three decimals at most, without needless zeros, the same on every machine} */
    public static String num(double value) {
        long thousandths = Math.round(value * 1000);
        long whole = Math.abs(thousandths) / 1000;
        long rest = Math.abs(thousandths) % 1000;
        String sign = thousandths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String digits = Long.toString(1000 + rest).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return sign + whole + '.' + digits.substring(0, end);
    }

    /** Colour and weight of text. */
    record Ink(int rgb, boolean bold) {
    }
}
