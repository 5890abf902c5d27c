package org.assize.internal.casefile.contributed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.FoundCase;
import org.assize.casefile.IntakeException;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Candidate;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.metadata.JsonText;

/** Makes a candidate of each case file that an importer found. */
public final class ContributedScan {

    private final Path source;
    private final Path scratch;

    /** Both real paths. */
    public ContributedScan(Path source, Path scratch) {
        this.source = source;
        this.scratch = scratch;
    }

    /**
     * {@return the candidates in the order they were found}
     *
     * @throws IntakeException if what was unpacked is to be registered where it is, which is going to be deleted
     */
    public List<Candidate> candidates(List<FoundCase> found, IntakeMode mode) throws IntakeException {
        List<Candidate> candidates = new ArrayList<>();
        for (FoundCase caseFile : found) {
            boolean unpacked = caseFile.folder().startsWith(scratch);
            if (unpacked && mode == IntakeMode.IN_PLACE) {
                throw new IntakeException(NLS.bind(Messages.unpackedNeedsCopy, source));
            }
            candidates.add(candidate(caseFile, unpacked ? scratch : source));
        }
        return candidates;
    }

    private static Candidate candidate(FoundCase found, Path root) {
        String name = root.relativize(found.folder()).toString().replace('\\', '/');
        if (found.metadata().isEmpty()) {
            return Candidate.found(found.folder(), name);
        }
        try {
            if (JsonText.mapper().readTree(found.metadata()) instanceof ObjectNode metadata) {
                return Candidate.listed(found.folder(), name, found.origin(), metadata);
            }
            return refused(found, Messages.metadataNotAnObject);
        } catch (JsonProcessingException e) {
            return refused(found, e.getOriginalMessage());
        }
    }

    private static Candidate refused(FoundCase found, String reason) {
        Findings findings = new Findings("", found.origin());
        findings.refuseField(ProblemKind.UNREADABLE_METADATA, reason);
        return Candidate.refused(found.folder(), found.origin(), findings);
    }
}
