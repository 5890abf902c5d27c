package org.assize.internal.sample.file;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assize.document.pdf.compose.ScanLook;
import org.assize.document.pdf.compose.ScannedPdf;
import org.assize.internal.sample.Dice;

/**
 * Decides which documents of a case are scans and makes them. Documents in which a defect shows are scanned last, so
 * that the truth about most defects can be checked against text.
 */
final class Scanner {

    /** So coarse that neither people nor machines can read it. */
    private static final ScanLook ILLEGIBLE = new ScanLook(36, 2, 1, ScanLook.Format.JPEG_GREY);

    private final Dice dice;
    private final Set<String> illegible;
    private final Set<Draft> chosen = new HashSet<>();

    /**
     * Chooses.
     *
     * @param illegible ids of documents that are scanned in any case, and so badly that nobody can read them
     */
    Scanner(List<Draft> drafts, Set<String> illegible, int percent, Dice dice) {
        this.dice = dice;
        this.illegible = illegible;
        int hundredths = drafts.size() * percent;
        int count = hundredths / 100 + (dice.chance(hundredths % 100) ? 1 : 0);
        dice.shuffled(drafts).stream()
                .sorted(Comparator.comparing(Draft::quoted))
                .limit(count)
                .forEach(chosen::add);
    }

    boolean scans(Draft draft) {
        return chosen.contains(draft) || isIllegible(draft);
    }

    /** The bytes of a document, scanned if it was chosen. */
    byte[] bytes(Draft draft) throws IOException {
        byte[] pdf = draft.placement().laid().bytes();
        if (!scans(draft)) {
            return pdf;
        }
        if (isIllegible(draft)) {
            return ScannedPdf.of(pdf, ILLEGIBLE, dice.bits());
        }
        ScanLook.Format format = dice.chance(25) ? ScanLook.Format.G4 : ScanLook.Format.JPEG_GREY;
        ScanLook look = new ScanLook(dice.pick(List.of(120, 150, 150)), 0.3 + dice.below(10) / 10.0,
                0.15 + dice.below(20) / 100.0, format);
        return ScannedPdf.of(pdf, look, dice.bits());
    }

    private boolean isIllegible(Draft draft) {
        return illegible.contains(draft.kind().id());
    }
}
