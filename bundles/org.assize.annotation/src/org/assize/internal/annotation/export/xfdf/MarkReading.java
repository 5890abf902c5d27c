package org.assize.internal.annotation.export.xfdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

import org.assize.annotation.MarkLimits;
import org.assize.annotation.MarkStyles;
import org.assize.annotation.anchor.Paths;
import org.assize.internal.annotation.export.ExportJson;
import org.assize.internal.annotation.export.Places;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkStyleData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;
import org.jspecify.annotations.Nullable;

/** Makes marks of annotations, of this product and of others. */
final class MarkReading {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern LETTERS = Pattern.compile("([0-9.]+)(?:pt| +Tf)");
    private static final double NOTE = 20;
    /** Boxes agree if they differ by less than anybody sees: then the recorded place is the place. */
    private static final double SAME = 0.01;
    private static final String NO_HEAD = "None";

    private final IntUnaryOperator rotation;

    /** With the clockwise turn of each page, by its number from 1. */
    MarkReading(IntUnaryOperator rotation) {
        this.rotation = rotation;
    }

    /**
     * {@return the mark; empty if there is no mark of this kind}
     *
     * @throws IllegalArgumentException if the annotation is not what it should be
     */
    Optional<ReadMark> read(XfdfAnnotation annotation) {
        return kind(annotation).map(kind -> read(annotation, kind));
    }

    private ReadMark read(XfdfAnnotation a, MarkKind kind) {
        int page = Integer.parseInt(a.attribute("page").strip()) + 1;
        List<PathData> paths = paths(a, kind);
        List<BoxData> boxes = paths.isEmpty() ? List.of(box(a, kind, page))
                : paths.stream().map(Paths::boxOf).toList();
        return new ReadMark(a.attribute("name"), kind, page,
                new ReadMark.Shape(paths, boxes, recorded(a, page, boxes)), style(a, kind), a.contents(), tags(a),
                a.attribute("title"));
    }

    private static Optional<MarkKind> kind(XfdfAnnotation a) {
        return Optional.ofNullable(switch (a.element()) {
            case "highlight" -> MarkKind.HIGHLIGHT;
            case "underline" -> MarkKind.UNDERLINE;
            case "strikeout" -> MarkKind.STRIKE_OUT;
            case "squiggly" -> MarkKind.SQUIGGLY;
            case "text" -> MarkKind.NOTE;
            case "freetext" -> MarkKind.FREE_TEXT;
            case "square" -> MarkKind.RECTANGLE;
            case "circle" -> MarkKind.ELLIPSE;
            // A line without a head is a stroke.
            case "line" -> isHead(a.attribute("head")) || isHead(a.attribute("tail")) ? MarkKind.ARROW : MarkKind.INK;
            case "ink", "polygon", "polyline" -> MarkKind.INK;
            case "stamp" -> MarkKind.STAMP;
            default -> null;
        });
    }

    private static boolean isHead(String ending) {
        return !ending.isEmpty() && !ending.equals(NO_HEAD);
    }

    private static List<PathData> paths(XfdfAnnotation a, MarkKind kind) {
        return switch (a.element()) {
            case "highlight", "underline", "strikeout", "squiggly" -> XfdfPlaces.quads(a.attribute("coords"));
            case "line" -> List.of(line(a, kind));
            case "ink" -> a.gestures().stream().map(g -> XfdfPlaces.path(XfdfPlaces.numbers(g))).toList();
            case "polygon", "polyline" -> List.of(vertices(a));
            default -> List.of();
        };
    }

    private static PathData line(XfdfAnnotation a, MarkKind kind) {
        List<PointData> ends = new ArrayList<>();
        ends.addAll(XfdfPlaces.path(XfdfPlaces.numbers(a.attribute("start"))).points());
        ends.addAll(XfdfPlaces.path(XfdfPlaces.numbers(a.attribute("end"))).points());
        if (kind == MarkKind.ARROW && !isHead(a.attribute("tail"))) {
            Collections.reverse(ends);
        }
        return new PathData(ends);
    }

    private static PathData vertices(XfdfAnnotation a) {
        double[] numbers = XfdfPlaces.numbers(a.children().getOrDefault("vertices", ""));
        List<PointData> points = new ArrayList<>(XfdfPlaces.path(numbers).points());
        if (a.element().equals("polygon")) {
            points.add(points.getFirst());
        }
        return new PathData(points);
    }

    private BoxData box(XfdfAnnotation a, MarkKind kind, int page) {
        Rectangle2D rectangle = XfdfPlaces.rectangle(a.attribute("rect"));
        if (kind != MarkKind.NOTE) {
            if (rectangle.isEmpty()) {
                throw new IllegalArgumentException("rect " + a.attribute("rect"));
            }
            return Paths.boxOf(rectangle);
        }
        boolean ours = a.own().containsKey(XfdfNames.ANCHOR);
        // Other programs have notes of other sizes; what counts is the corner at which they hang.
        Rectangle2D note = ours ? rectangle
                : new Rectangle2D.Double(rectangle.getMinX(), rectangle.getMaxY() - NOTE, NOTE, NOTE);
        return Places.unhung(note, rotation.applyAsInt(page));
    }

    private static @Nullable AnchorData recorded(XfdfAnnotation a, int page, List<BoxData> boxes) {
        String json = a.own().get(XfdfNames.ANCHOR);
        if (json == null) {
            return null;
        }
        try {
            AnchorData recorded = ExportJson.MAPPER.readValue(json, AnchorData.class);
            return recorded.page() == page && agree(recorded.boxes(), boxes) ? recorded : null;
        } catch (JsonProcessingException | RuntimeException e) {
            // Another program has touched it: the standard attributes count.
            return null;
        }
    }

    private static boolean agree(List<BoxData> a, List<BoxData> b) {
        boolean agree = a.size() == b.size();
        for (int i = 0; agree && i < a.size(); i++) {
            agree = Math.abs(a.get(i).x() - b.get(i).x()) <= SAME && Math.abs(a.get(i).y() - b.get(i).y()) <= SAME
                    && Math.abs(a.get(i).width() - b.get(i).width()) <= SAME
                    && Math.abs(a.get(i).height() - b.get(i).height()) <= SAME;
        }
        return agree;
    }

    private static MarkStyleData style(XfdfAnnotation a, MarkKind kind) {
        MarkStyleData usual = MarkStyles.of(kind);
        String colour = a.attribute("color");
        return new MarkStyleData(COLOUR.matcher(colour).matches() ? colour.toUpperCase(Locale.ROOT) : usual.colour(),
                width(a, kind, usual.width()), kind == MarkKind.STAMP ? stamp(a) : "");
    }

    private static double width(XfdfAnnotation a, MarkKind kind, double usual) {
        String letters = a.children().getOrDefault("defaultappearance", "") + ' '
                + a.children().getOrDefault("defaultstyle", "");
        Matcher size = LETTERS.matcher(letters);
        String said = a.own().getOrDefault(XfdfNames.WIDTH,
                kind == MarkKind.FREE_TEXT && size.find() ? size.group(1) : a.attribute("width"));
        try {
            double width = Double.parseDouble(said);
            return width > 0 && width <= MarkLimits.WIDTH ? width : usual;
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    private static String stamp(XfdfAnnotation a) {
        String icon = a.attribute("icon").isBlank() ? "Stamp" : a.attribute("icon").strip();
        String foreign = MarkStyles.OWN_STAMP + icon.substring(0, Math.min(icon.length(), MarkLimits.STAMP));
        String own = a.own().get(XfdfNames.STAMP);
        try {
            return own == null ? foreign : ExportJson.MAPPER.readValue(own, String.class);
        } catch (JsonProcessingException e) {
            return foreign;
        }
    }

    private static List<String> tags(XfdfAnnotation a) {
        String own = a.own().get(XfdfNames.TAGS);
        try {
            return own == null ? List.of() : ExportJson.MAPPER.readValue(own, new TypeReference<List<String>>() { });
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
