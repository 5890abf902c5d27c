package org.assize.internal.review;

import java.util.ArrayList;
import java.util.List;

import org.assize.model.review.FrameEntry;
import org.assize.model.review.Round;
import org.assize.model.review.Stratum;
import org.assize.records.event.DrawnFileData;
import org.assize.review.RankDraw;

/** What a seed draws from the frozen frame of a round. */
final class Drawing {

    private Drawing() {
    }

    /** The quota of every stratum, by rank. */
    static List<DrawnFileData> of(Round round, String seed) {
        List<DrawnFileData> drawn = new ArrayList<>();
        for (Stratum stratum : round.getStrata()) {
            List<DrawnFileData> order = order(round, stratum.getId(), seed);
            drawn.addAll(order.subList(0, Math.min(stratum.getQuota(), order.size())));
        }
        return drawn;
    }

    /** All case files of a stratum in the order in which they are drawn. */
    static List<DrawnFileData> order(Round round, String stratum, String seed) {
        List<String> ids = round.getFrame().stream().filter(f -> f.getStratum().equals(stratum))
                .map(FrameEntry::getCaseFile).toList();
        List<DrawnFileData> order = new ArrayList<>();
        for (RankDraw.Ranked ranked : RankDraw.order(seed, ids)) {
            order.add(new DrawnFileData(ranked.id(), stratum, order.size() + 1, ranked.key()));
        }
        return order;
    }
}
