package org.assize.internal.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.model.casefile.CaseFile;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.Sha256;
import org.assize.records.event.DrawnFileData;
import org.assize.records.event.FrameEntryData;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.StratumData;

/** Which case files belong to which stratum, and the hashes that fix frame and draw. */
final class Frame {

    private static final char SEPARATOR = '\u001F';

    private Frame() {
    }

    /** The frame of a plan, sorted by case number; refuses when a case file belongs to two strata. */
    static List<FrameEntryData> of(Projection state, RoundPlan plan) throws RefusedException {
        List<FrameEntryData> frame = new ArrayList<>();
        for (CaseFile caseFile : state.library().getCaseFiles()) {
            if (closedWithin(caseFile, plan.from(), plan.to())) {
                List<String> strata = plan.strata().stream().filter(s -> belongs(caseFile, s)).map(StratumData::id)
                        .toList();
                if (strata.size() > 1) {
                    throw Guards.refused("round.strata.overlap", caseFile.getNumber(), Messages.overlappingStrata,
                            caseFile.getNumber(), String.join(", ", strata));
                }
                strata.forEach(s -> frame.add(
                        new FrameEntryData(caseFile.getNumber(), caseFile.getMetadataHash(), s)));
            }
        }
        frame.sort(Comparator.comparing(FrameEntryData::caseFile));
        return frame;
    }

    static boolean closedWithin(CaseFile caseFile, LocalDate from, LocalDate to) {
        LocalDate closed = caseFile.getClosed();
        return closed != null && !closed.isBefore(from) && !closed.isAfter(to);
    }

    static boolean belongs(CaseFile caseFile, StratumData stratum) {
        return caseFile.getKind() == stratum.kind()
                && (stratum.complexity().isEmpty() || stratum.complexity().equals(caseFile.getComplexity()))
                && (stratum.unit().isEmpty() || caseFile.getUnit() != null
                        && stratum.unit().equals(caseFile.getUnit().getCode()));
    }

    /** SHA-256 over one line for each entry: stratum, case number and metadata hash, separated by U+001F. */
    static String hash(List<FrameEntryData> frame) {
        return Sha256.of(frame.stream()
                .map(f -> f.stratum() + SEPARATOR + f.caseFile() + SEPARATOR + f.metadataHash() + "\n")
                .collect(Collectors.joining()));
    }

    /** SHA-256 over frame hash, seed and one line for each drawn file: stratum, rank, case number and key. */
    static String drawHash(String frameHash, String seed, List<DrawnFileData> drawn) {
        return Sha256.of(frameHash + "\n" + seed + "\n" + drawn.stream()
                .map(d -> d.stratum() + SEPARATOR + d.rank() + SEPARATOR + d.caseFile() + SEPARATOR + d.key() + "\n")
                .collect(Collectors.joining()));
    }
}
