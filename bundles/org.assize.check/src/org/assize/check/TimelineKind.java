package org.assize.check;

/** What happened, in the course of a case. */
public enum TimelineKind {

    /** The act the case is about. */
    ACT,
    /** The case was reported or accepted, or an investigation opened. */
    ACCEPTANCE,
    /** Somebody was summoned or arrived. */
    SUMMONS,
    /** Somebody was in custody or under another measure. */
    CUSTODY,
    /** Somebody was questioned. */
    QUESTIONING,
    /** A place or a person was inspected or searched. */
    INSPECTION,
    /** Property was seized, or handed over. */
    SEIZURE,
    /** An expert opinion was given. */
    EXPERT_OPINION,
    /** Somebody was told what is intended and what their rights are. */
    NOTICE,
    /** Somebody was heard. */
    HEARING,
    /** Somebody of the chain of approval signed. */
    APPROVAL,
    /** It was decided. */
    DECISION,
    /** A document was served. */
    SERVICE,
    /** The case was closed. */
    CLOSING,
    /** Something had to be done until then. */
    DEADLINE,
    /** Anything else. */
    OTHER
}
