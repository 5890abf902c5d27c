package org.assize.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.assize.journal.Problem;
import org.assize.journal.Problem.Kind;
import org.assize.journal.TrustedKeys;
import org.assize.journal.Verification;

/** Checks all chains of a records directory, one after the other. */
public final class FullCheck {

    private final TrustedKeys keys;
    private final BooleanSupplier cancelled;

    public FullCheck(TrustedKeys keys, BooleanSupplier cancelled) {
        this.keys = keys;
        this.cancelled = cancelled;
    }

    public Verification run(Path records) {
        List<Problem> problems = new ArrayList<>();
        long entries = 0;
        try {
            for (Chain chain : Chain.in(records)) {
                ChainReport report = ChainCheck.report(chain, keys, true, cancelled);
                entries += report.lines();
                problems.addAll(report.problems());
                for (Path file : chain.setAside()) {
                    problems.add(new Problem(Kind.RECOVERED, file, 0, 0, Messages.Recovery_earlier));
                }
            }
        } catch (IOException e) {
            problems.add(new Problem(Kind.MISSING, records, 0, 0,
                    Messages.bind(Messages.Records_notReadable, records, IoReason.of(e))));
        }
        return new Verification(entries, problems);
    }
}
