package org.assize.internal.plugins.checks.fact;

/** What somebody is in a document. */
public enum Role {

    /** Suspect, offender or the person punished. */
    SUSPECT,
    /** Victim. */
    VICTIM,
    /** Witness of the act the case is about. */
    WITNESS,
    /** The person who is questioned, whatever they are in the case. */
    QUESTIONED,
    /** Party, holder of property, person searched or told: whoever a document is about. */
    PARTY,
    /** Observer of an inspection, a search or a seizure (见证人). */
    OBSERVER,
    /** Who reported the case. */
    REPORTER,
    /** Handling officer, investigator, inspector. */
    OFFICER,
    /** Who wrote the record. */
    RECORDER,
    /** Interpreter. */
    INTERPRETER,
    /** Expert. */
    EXPERT,
    /** Who keeps property. */
    KEEPER,
    /** Guardian or another adult who has to be present. */
    GUARDIAN,
    /** Who a document is served on. */
    RECIPIENT,
    /** Head of the handling department. */
    HEAD,
    /** Legal reviewer. */
    REVIEWER,
    /** Who decides. */
    APPROVER,
    /** Nobody in particular. */
    NONE;

    /** {@return whether it is somebody the case is about, and not somebody who handles it} */
    public boolean isPartyToCase() {
        return this == SUSPECT || this == VICTIM || this == WITNESS || this == QUESTIONED || this == PARTY
                || this == REPORTER || this == RECIPIENT;
    }
}
