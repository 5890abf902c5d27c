package org.assize.annotation;

import java.util.List;

import org.assize.internal.annotation.Messages;
import org.assize.model.annotation.MarkKind;
import org.assize.records.event.MarkStyleData;

/** How marks look when their author chooses nothing else, and what there is to choose from. Safe in any thread. */
public final class MarkStyles {

    /** Begins the name of a stamp whose word the reviewer made up. */
    public static final String OWN_STAMP = "own:";

    private static final String YELLOW = "#FFD400";
    private static final String GREEN = "#2E7D32";
    private static final String RED = "#C62828";
    private static final String BLUE = "#1565C0";
    private static final String ORANGE = "#EF6C00";
    private static final String VIOLET = "#6A1B9A";

    private static final double LETTERS = 12;
    private static final double STAMP_LETTERS = 24;

    private static final List<String> PALETTE = List.of(YELLOW, "#FF6666", "#5FB236", "#2EA8E5", "#A28AE5", "#E56EEE",
            "#F19837", "#AAAAAA");

    private static final List<MarkStyleData> STAMPS = List.of(stamp(GREEN, "qualified"), stamp(RED, "unqualified"),
            stamp(ORANGE, "verify"));

    private MarkStyles() {
    }

    /** {@return how a mark of this kind looks unless its author chooses something else} A stamp is the first one. */
    public static MarkStyleData of(MarkKind kind) {
        return switch (kind) {
            case HIGHLIGHT, NOTE -> line(YELLOW, 1);
            case UNDERLINE -> line(GREEN, 1);
            case STRIKE_OUT, SQUIGGLY -> line(RED, 1);
            case FREE_TEXT -> line(BLUE, LETTERS);
            case RECTANGLE, ELLIPSE, ARROW -> line(RED, 2);
            case INK -> line(BLUE, 2);
            case STAMP -> STAMPS.getFirst();
        };
    }

    /** {@return the eight colours to choose from, as #RRGGBB} */
    public static List<String> palette() {
        return PALETTE;
    }

    /** {@return the stamps everybody has, in the order in which they are offered} */
    public static List<MarkStyleData> stamps() {
        return STAMPS;
    }

    /** {@return a stamp with a word of the reviewer's own} */
    public static MarkStyleData ownStamp(String word) {
        return stamp(VIOLET, OWN_STAMP + word.strip());
    }

    /** {@return the word on a stamp in the language of the user} A name nobody knows is its own word. */
    public static String stampText(String name) {
        return switch (name) {
            case "qualified" -> Messages.stampQualified;
            case "unqualified" -> Messages.stampUnqualified;
            case "verify" -> Messages.stampVerify;
            default -> name.startsWith(OWN_STAMP) ? name.substring(OWN_STAMP.length()) : name;
        };
    }

    private static MarkStyleData line(String colour, double width) {
        return new MarkStyleData(colour, width, "");
    }

    private static MarkStyleData stamp(String colour, String name) {
        return new MarkStyleData(colour, STAMP_LETTERS, name);
    }
}
