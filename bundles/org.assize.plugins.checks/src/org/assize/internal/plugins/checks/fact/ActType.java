package org.assize.internal.plugins.checks.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What officers do, and which record tells of it. */
public enum ActType {

    /** Questioning of a suspect, victim or witness (询问). */
    QUESTIONING(DocumentType.QUESTIONING),
    /** Questioning of a suspect in a criminal case (讯问). */
    INTERROGATION(DocumentType.INTERROGATION),
    /** Identification (辨认). */
    IDENTIFICATION(DocumentType.IDENTIFICATION),
    /** Inspection of a place, a thing or a person (检查). */
    INSPECTION(DocumentType.INSPECTION_RECORD),
    /** Search in a criminal case (搜查). */
    SEARCH(DocumentType.SEARCH_RECORD),
    /** Examination of the scene (勘验). */
    SCENE(DocumentType.SCENE_RECORD),
    /** Seizure (扣押). */
    SEIZURE(DocumentType.SEIZURE_RECORD, DocumentType.SEIZURE_DECISION, DocumentType.SEIZURE_LIST),
    /** Telling what penalty is intended (处罚前告知). */
    NOTICE(DocumentType.NOTICE_RECORD),
    /** Hearing (听证). */
    HEARING(DocumentType.HEARING_RECORD);

    private final List<DocumentType> records;

    ActType(DocumentType... records) {
        this.records = List.of(records);
    }

    /** {@return whether somebody is questioned} */
    public boolean isQuestioning() {
        return this == QUESTIONING || this == INTERROGATION;
    }

    /** {@return the act a kind of document records} */
    static Optional<ActType> recordedBy(DocumentType type) {
        return Arrays.stream(values()).filter(a -> a.records.contains(type)).findFirst();
    }
}
