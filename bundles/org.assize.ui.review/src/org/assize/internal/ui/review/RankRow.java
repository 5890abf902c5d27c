package org.assize.internal.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.assize.internal.ui.review.RoundSnapshot.Choice;
import org.assize.model.review.SelectionKind;
import org.assize.review.RankedFile;

/**
 * A line of a ranking.
 *
 * @param bracket part of the bracket around files that are tied; empty for a position of its own
 * @param sign ★ for the file decided as best, ▽ as worst, else empty
 */
record RankRow(RankedFile file, String bracket, String sign) {

    static final String BEST = "★";
    static final String WORST = "▽";

    /** The lines of a ranking in its order. */
    static List<RankRow> of(List<RankedFile> ranking, List<Choice> choices) {
        List<RankRow> rows = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            RankedFile file = ranking.get(i);
            boolean above = i > 0 && ranking.get(i - 1).position() == file.position();
            boolean below = i + 1 < ranking.size() && ranking.get(i + 1).position() == file.position();
            rows.add(new RankRow(file, bracket(above, below), sign(file.caseFile(), choices)));
        }
        return List.copyOf(rows);
    }

    private static String bracket(boolean above, boolean below) {
        if (above) {
            return below ? "│" : "└";
        }
        return below ? "┌" : "";
    }

    private static String sign(String caseFile, List<Choice> choices) {
        return choices.stream().filter(c -> c.caseFile().equals(caseFile)).findFirst()
                .map(c -> c.kind() == SelectionKind.BEST ? BEST : WORST).orElse("");
    }

    String caseFile() {
        return file.caseFile();
    }
}
