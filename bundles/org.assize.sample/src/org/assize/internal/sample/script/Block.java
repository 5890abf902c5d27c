package org.assize.internal.sample.script;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a document, from top to bottom. */
public sealed interface Block {

    /** How a text stands. */
    enum Style {
        OFFICE, TITLE, CENTER, RIGHT, BODY, PLAIN, SMALL, QUESTION, ANSWER
    }

    /** A paragraph. */
    record Text(Style style, Marked content) implements Block {
    }

    /** A table. */
    record Grid(List<Integer> weights, List<List<GridCell>> rows) implements Block {
    }

    /** A cell: {@code look} is {@code *} for a label, {@code ~} for centred, empty otherwise; height in points. */
    record GridCell(String look, Marked content, int span, int height) {
    }

    /** Empty space, points. */
    record Gap(int points) implements Block {
    }

    /** The rest starts on a new page. */
    record PageBreak() implements Block {
    }

    /** A red mark over what stands before: {@code seal} of an office or {@code finger}. */
    record Stamped(String kind, String text) implements Block {
    }

    /** All texts in it. */
    default Stream<Marked> texts() {
        return switch (this) {
            case Text text -> Stream.of(text.content());
            case Grid grid -> grid.rows().stream().flatMap(List::stream).map(GridCell::content);
            default -> Stream.of();
        };
    }
}
