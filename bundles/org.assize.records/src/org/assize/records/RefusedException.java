package org.assize.records;

import java.util.List;
import java.util.stream.Collectors;

/** A guard refused. Nothing was recorded; each reason says what has to change. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** Refuses for at least one reason. */
    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    /** Refuses for one reason. */
    public RefusedException(String code, String subject, String message) {
        this(List.of(new Refusal(code, subject, message)));
    }

    /** The reasons in the order they were found. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
