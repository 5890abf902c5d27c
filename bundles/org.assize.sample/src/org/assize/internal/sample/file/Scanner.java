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

    private final Dice dice;
    private final Set<Draft> chosen = new HashSet<>();

    Scanner(List<Draft> drafts, int percent, Dice dice) {
        this.dice = dice;
        int hundredths = drafts.size() * percent;
        int count = hundredths / 100 + (dice.chance(hundredths % 100) ? 1 : 0);
        dice.shuffled(drafts).stream()
                .sorted(Comparator.comparing(Draft::quoted))
                .limit(count)
                .forEach(chosen::add);
    }

    boolean scans(Draft draft) {
        return chosen.contains(draft);
    }

    /** The bytes of a document, scanned if it was chosen. */
    byte[] bytes(Draft draft) throws IOException {
        byte[] pdf = draft.placement().laid().bytes();
        if (!scans(draft)) {
            return pdf;
        }
        ScanLook.Format format = dice.chance(25) ? ScanLook.Format.G4 : ScanLook.Format.JPEG_GREY;
        ScanLook look = new ScanLook(dice.pick(List.of(120, 150, 150)), 0.3 + dice.below(10) / 10.0,
                0.15 + dice.below(20) / 100.0, format);
        return ScannedPdf.of(pdf, look, dice.bits());
    }
}
