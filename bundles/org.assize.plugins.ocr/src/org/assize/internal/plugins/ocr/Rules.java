package org.assize.internal.plugins.ocr;

import java.util.ArrayList;
import java.util.List;

/** Finds rules in a picture: thin ink is followed to both sides for as long as it goes on. */
final class Rules {

    /** Thickest line, shortest one, longest blemish in it, shortest run of ink in a row to begin with; inches. */
    private static final double THICKEST = 0.024;
    private static final double SHORTEST = 0.12;
    private static final double BLEMISH = 0.012;
    private static final double RUN = 0.035;
    /** A paper may lie askew by 2 degrees. */
    private static final double SLOPE = 0.035;
    /** How many rows further up or down a line may go on in the next column. */
    private static final int STEP = 2;
    /** More are no form but a pattern, as hatched pictures and woven covers have it. */
    private static final int MOST = 2000;

    private record End(int x, int y) {
    }

    private final Ink thin;
    private final int dpi;
    private final List<Rule> found = new ArrayList<>();

    private Rules(Ink ink, int dpi) {
        this.thin = ink.thin(thickest(dpi));
        this.dpi = dpi;
    }

    /** {@return the rules of a picture, from the top; none if it is a pattern} */
    static List<Rule> in(Ink ink, int dpi) {
        Rules rules = new Rules(ink, dpi);
        for (int y = 0; y < ink.height() && rules.found.size() <= MOST; y++) {
            rules.findFrom(y);
        }
        return rules.found.size() > MOST ? List.of() : List.copyOf(rules.found);
    }

    /** {@return the thickest line that is taken for a rule, pixels} */
    static int thickest(int dpi) {
        return (int) Math.ceil(THICKEST * dpi);
    }

    private void findFrom(int y) {
        int end;
        for (int x = thin.next(0, y); x < thin.width(); x = thin.next(end, y)) {
            end = thin.end(x, y);
            if (end - x >= RUN * dpi && !isPartOfOne(x, y)) {
                follow(x, y);
            }
        }
    }

    private boolean isPartOfOne(int x, int y) {
        return found.stream().anyMatch(rule -> rule.left() <= x && x <= rule.right()
                && Math.abs(rule.y(x) - y) <= 2 * thickest(dpi));
    }

    private void follow(int x, int y) {
        End left = end(x, y, -1);
        End right = end(x, y, 1);
        Rule rule = new Rule(left.x(), right.x(), left.y(), right.y());
        if (rule.width() >= SHORTEST * dpi) {
            found.add(rule);
        }
    }

    /** Where the ink ends that is followed in one direction, or leaves the line: for strokes of signs it touches. */
    private End end(int fromX, int fromY, int direction) {
        End end = new End(fromX, fromY);
        for (int x = fromX; Math.abs(x - end.x()) <= BLEMISH * dpi; x += direction) {
            int y = row(x, end.y());
            if (y >= 0 && Math.abs(y - fromY) > SLOPE * Math.abs(x - fromX) + thickest(dpi) / 2.0) {
                return end;
            }
            end = y < 0 ? end : new End(x, y);
        }
        return end;
    }

    /** The row nearest to a given one in which a column has ink; -1 if there is none near. */
    private int row(int x, int y) {
        for (int away = 0; away <= STEP; away++) {
            if (thin.at(x, y - away)) {
                return y - away;
            }
            if (thin.at(x, y + away)) {
                return y + away;
            }
        }
        return -1;
    }
}
