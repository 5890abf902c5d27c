package org.assize.internal.cli.check;

import java.util.ArrayList;
import java.util.List;

import org.assize.check.run.CheckReport;
import org.assize.check.run.CheckRun;
import org.assize.check.run.CheckRun.Ending;
import org.eclipse.osgi.util.NLS;

/** What came of a run, in lines. */
public final class CheckRunText {

    private CheckRunText() {
    }

    /** {@return a line for each failure, and one for all} */
    public static List<String> of(CheckReport report) {
        List<String> lines = new ArrayList<>();
        report.failures().forEach(r -> lines.add(NLS.bind(Messages.failureLine,
                new Object[] {r.caseFile(), r.check(), r.plugin().display(), r.reason()})));
        int proposals = report.runs().stream().mapToInt(CheckRun::proposals).sum();
        lines.add(NLS.bind(Messages.runDone, new Object[] {report.count(Ending.DONE), report.count(Ending.CACHED),
                report.failures().size(), report.count(Ending.OFF), proposals}));
        return lines;
    }
}
