package org.assize.internal.cli.mark;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.assize.internal.cli.Messages;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.BoxData;
import org.assize.records.event.PointData;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a mark is put: on words, into a box or at a point. Coordinates are of the page's own space. */
final class PlaceOptions {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    @Option(names = "--quote", paramLabel = "TEXT", descriptionKey = "mark.add.quote")
    @Nullable String quote;

    @Option(names = "--box", paramLabel = "X,Y,W,H", converter = Box.class, descriptionKey = "mark.add.box")
    @Nullable BoxData box;

    @Option(names = "--at", paramLabel = "X,Y", converter = Point.class, descriptionKey = "mark.add.at")
    @Nullable PointData at;

    @Option(names = "--to", paramLabel = "X,Y", converter = Point.class, descriptionKey = "mark.add.to")
    @Nullable PointData to;

    /** {@return why a mark of this kind cannot be put there; empty when it can} */
    String problem(MarkKind kind) {
        boolean fits = switch (kind) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY, FREE_TEXT, RECTANGLE, ELLIPSE, STAMP ->
                only(quote) || only(box);
            case NOTE -> only(at);
            case ARROW -> at != null && to != null && box == null && quote == null;
            case INK -> false;
        };
        return fits ? "" : NLS.bind(kind == MarkKind.INK ? Messages.markInk : Messages.markPlace,
                MarkJson.code(kind.getName()));
    }

    private boolean only(@Nullable Object place) {
        long given = Arrays.asList(quote, box, at, to).stream().filter(p -> p != null).count();
        return place != null && given == 1;
    }

    private static double[] numbers(String text, int count) {
        String[] parts = text.split(",");
        if (parts.length != count || !Arrays.stream(parts).allMatch(part -> NUMBER.matcher(part.strip()).matches())) {
            throw new TypeConversionException(NLS.bind(Messages.markNumbers, text, count));
        }
        return Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
    }

    /** Reads four numbers. */
    static final class Box implements ITypeConverter<BoxData> {

        @Override
        public BoxData convert(String value) {
            double[] n = numbers(value, 4);
            return new BoxData(n[0], n[1], n[2], n[3]);
        }
    }

    /** Reads two numbers. */
    static final class Point implements ITypeConverter<PointData> {

        @Override
        public PointData convert(String value) {
            double[] n = numbers(value, 2);
            return new PointData(n[0], n[1]);
        }
    }
}
