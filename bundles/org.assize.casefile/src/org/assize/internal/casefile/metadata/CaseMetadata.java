package org.assize.internal.casefile.metadata;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.assize.model.casefile.CaseKind;
import org.assize.records.event.ApprovalStepData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.PersonData;
import org.assize.records.event.PropertyData;

/** What the metadata of a case file says, apart from its documents. Texts are empty where nothing is known. */
public record CaseMetadata(String number, String title, CaseKind kind, String cause, Unit unit,
        @Nullable PersonData handler, List<PersonData> coHandlers, CaseDates dates, String complexity, String result,
        List<ApprovalStepData> approvals, List<PropertyData> properties) {

    /** The handling unit. The code is the name where there is none. */
    public record Unit(String code, String name) {
    }
}
