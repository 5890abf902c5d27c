package org.assize.internal.ui.check.timeline.model;

import org.assize.check.TimelineKind;

/** What happens side by side in a case, in the order of the lanes from the top. */
public enum Lane {

    /** The act the case is about. */
    ACT,
    /** The case itself: accepted, closed. */
    CASE,
    /** People: summoned, held, questioned. */
    PERSON,
    /** Evidence: inspected, seized, examined by an expert. */
    EVIDENCE,
    /** What people are told before the decision, and what they say to it. */
    NOTICE,
    /** The chain of approval. */
    APPROVAL,
    /** The decision. */
    DECISION,
    /** Its service. */
    SERVICE,
    /** Anything else. */
    OTHER,
    /** Until when something had to be done. */
    DEADLINE;

    /** {@return the lane in which this is drawn} */
    public static Lane of(TimelineKind kind) {
        return switch (kind) {
            case ACT -> ACT;
            case ACCEPTANCE, CLOSING -> CASE;
            case SUMMONS, CUSTODY, QUESTIONING -> PERSON;
            case INSPECTION, SEIZURE, EXPERT_OPINION -> EVIDENCE;
            case NOTICE, HEARING -> NOTICE;
            case APPROVAL -> APPROVAL;
            case DECISION -> DECISION;
            case SERVICE -> SERVICE;
            case DEADLINE -> DEADLINE;
            case OTHER -> OTHER;
        };
    }
}
