package org.assize.internal.check.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.assize.check.Finding;
import org.assize.check.Findings;
import org.assize.check.TimelineEntry;

/** What one check says about one case file, in the worker process. */
final class CollectedFindings implements Findings {

    private final List<Finding> findings = new ArrayList<>();
    private final List<TimelineEntry> entries = new ArrayList<>();

    @Override
    public synchronized void propose(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        if (findings.size() >= Answer.MOST_FINDINGS) {
            throw new IllegalStateException("more than " + Answer.MOST_FINDINGS + " findings");
        }
        findings.add(finding);
    }

    @Override
    public synchronized void enter(TimelineEntry entry) {
        Objects.requireNonNull(entry, "entry");
        if (entries.size() >= Answer.MOST_ENTRIES) {
            throw new IllegalStateException("more than " + Answer.MOST_ENTRIES + " entries of the timeline");
        }
        entries.add(entry);
    }

    synchronized byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WireOutput out = new WireOutput(bytes);
        out.list(findings, f -> FindingCodec.write(f, out));
        out.list(entries, e -> FindingCodec.write(e, out));
        return bytes.toByteArray();
    }
}
