package org.assize.internal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.model.review.DrawnFile;
import org.assize.model.review.Round;
import org.assize.records.event.DrawnFileData;
import org.assize.records.event.FrameEntryData;
import org.assize.review.DrawCheck;
import org.eclipse.osgi.util.NLS;

/**
 * Draws again from the frame, the seed and the quotas on record and compares. Only what depends on the seed is compared
 * as drawn: a replacement has to be the next rank of its stratum. Used once.
 */
final class DrawAgain {

    private final Round round;
    private final List<String> differences = new ArrayList<>();

    DrawAgain(Round round) {
        this.round = round;
    }

    DrawCheck check() {
        String frameHash = Frame.hash(round.getFrame().stream()
                .map(f -> new FrameEntryData(f.getCaseFile(), f.getMetadataHash(), f.getStratum())).toList());
        compare(Messages.frameDiffers, frameHash, round.getFrameHash());
        List<DrawnFileData> expected = Drawing.of(round, round.getSeed());
        List<DrawnFileData> recorded = round.getDrawn().stream().map(DrawAgain::data).toList();
        int drawn = Math.min(expected.size(), recorded.size());
        compareFiles(expected, recorded.subList(0, drawn));
        compareReplacements(recorded.subList(0, drawn), recorded.subList(drawn, recorded.size()));
        String drawHash = Frame.drawHash(frameHash, round.getSeed(), expected);
        compare(Messages.manifestDiffers, drawHash, round.getDrawHash());
        return new DrawCheck(round.getId(), round.getSeed(), frameHash, drawHash, recorded.size(), differences);
    }

    private void compare(String pattern, String expected, String recorded) {
        if (!expected.equals(recorded)) {
            differences.add(NLS.bind(pattern, expected, recorded));
        }
    }

    private void compareFiles(List<DrawnFileData> expected, List<DrawnFileData> recorded) {
        for (int i = 0; i < expected.size(); i++) {
            DrawnFileData wanted = expected.get(i);
            if (i >= recorded.size()) {
                differences.add(NLS.bind(Messages.drawnMissing, name(wanted)));
            } else if (!wanted.equals(recorded.get(i))) {
                differences.add(NLS.bind(Messages.drawnDiffers, name(wanted), name(recorded.get(i))));
            }
        }
    }

    private void compareReplacements(List<DrawnFileData> drawn, List<DrawnFileData> replacements) {
        Map<String, Integer> ranks = new HashMap<>();
        drawn.forEach(d -> ranks.merge(d.stratum(), d.rank(), Math::max));
        for (DrawnFileData replacement : replacements) {
            List<DrawnFileData> order = Drawing.order(round, replacement.stratum(), round.getSeed());
            int rank = ranks.merge(replacement.stratum(), 1, Integer::sum);
            if (rank > order.size() || !order.get(rank - 1).equals(replacement)) {
                differences.add(NLS.bind(Messages.drawnUnexpected, name(replacement)));
            }
        }
        long excluded = round.getDrawn().stream().filter(DrawnFile::isExcluded).count();
        if (replacements.size() > excluded) {
            differences.add(NLS.bind(Messages.tooManyReplacements, replacements.size(), excluded));
        }
    }

    private static DrawnFileData data(DrawnFile drawn) {
        return new DrawnFileData(drawn.getCaseFile(), drawn.getStratum(), drawn.getRank(), drawn.getKey());
    }

    private static String name(DrawnFileData file) {
        return file.caseFile() + " (" + file.stratum() + " " + file.rank() + ", " + file.key() + ")";
    }
}
