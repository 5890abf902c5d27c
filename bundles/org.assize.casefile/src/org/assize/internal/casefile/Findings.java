package org.assize.internal.casefile;

import java.util.ArrayList;
import java.util.List;

import org.assize.casefile.IntakeProblem;
import org.assize.casefile.IntakeProblem.Severity;
import org.assize.casefile.ProblemKind;

/**
 * Collects what is wrong with one case file. A case file is taken in whole or not at all, so one refusal refuses it.
 * Not safe in several threads at once.
 */
public final class Findings {

    private record Finding(ProblemKind kind, Severity severity, String path, String reason) {
    }

    private final List<Finding> found = new ArrayList<>();
    private final String base;
    private final String metadata;
    private String caseNumber = "";
    private boolean refused;

    /**
     * Starts with nothing found.
     *
     * @param base what all paths are relative to, as shown to the user; may be empty
     * @param metadata where the fields come from, as shown to the user
     */
    public Findings(String base, String metadata) {
        this.base = base;
        this.metadata = metadata;
    }

    /** A field of the metadata is not as it should be. */
    public void warnField(ProblemKind kind, String reason) {
        found.add(new Finding(kind, Severity.WARNING, metadata, reason));
    }

    /** A field of the metadata makes it impossible to take the case file in. */
    public void refuseField(ProblemKind kind, String reason) {
        found.add(new Finding(kind, Severity.ERROR, metadata, reason));
        refused = true;
    }

    /** From now on known as this case. */
    public void caseNumber(String number) {
        caseNumber = number;
    }

    /** Worth knowing. */
    public void info(ProblemKind kind, String path, String reason) {
        found.add(new Finding(kind, Severity.INFO, shown(path), reason));
    }

    /** Not as it should be. */
    public void warn(ProblemKind kind, String path, String reason) {
        found.add(new Finding(kind, Severity.WARNING, shown(path), reason));
    }

    /** Bad, but the case file stays in. */
    public void error(ProblemKind kind, String path, String reason) {
        found.add(new Finding(kind, Severity.ERROR, shown(path), reason));
    }

    /** So bad that the case file is not taken in. */
    public void refuse(ProblemKind kind, String path, String reason) {
        error(kind, path, reason);
        refused = true;
    }

    /** Whether the case file is not taken in. */
    public boolean refused() {
        return refused;
    }

    /** {@return everything found so far, in order} */
    public List<IntakeProblem> problems() {
        return found.stream().map(f -> new IntakeProblem(f.kind, f.severity, f.path, caseNumber, f.reason)).toList();
    }

    private String shown(String path) {
        if (base.isEmpty() || path.isEmpty()) {
            String whole = base + path;
            return whole.isEmpty() ? "." : whole;
        }
        return base + "/" + path;
    }
}
