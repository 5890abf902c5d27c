package org.assize.internal.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.assize.internal.casefile.metadata.CaseMetadata;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Officer;
import org.assize.model.casefile.Unit;
import org.assize.records.event.ApprovalStepData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.PersonData;
import org.assize.records.event.PropertyData;

/** The metadata of a registered case file, taken back from the model, and how new metadata differs from it. */
final class RegisteredMetadata {

    private RegisteredMetadata() {
    }

    static CaseMetadata of(CaseFile file) {
        Unit unit = file.getUnit();
        return new CaseMetadata(file.getNumber(), file.getTitle(), file.getKind(), file.getCause(),
                unit == null ? new CaseMetadata.Unit("", "") : new CaseMetadata.Unit(unit.getCode(), unit.getName()),
                file.getHandler() == null ? null : person(file.getHandler()),
                file.getCoHandlers().stream().map(RegisteredMetadata::person).toList(),
                new CaseDates(file.getAccepted(), file.getDecided(), file.getClosed()),
                file.getComplexity(), file.getResult(),
                file.getApprovals().stream().map(step -> new ApprovalStepData(step.getLevel(), step.getOfficer(),
                        step.getDate(), step.getOpinion())).toList(),
                file.getProperties().stream().map(p -> new PropertyData(p.getName(), p.getValue())).toList());
    }

    /** {@return the fields that differ, by their names in case.json} Names of units and officers may have moved on. */
    static List<String> differences(CaseMetadata registered, CaseMetadata found) {
        List<String> names = new ArrayList<>();
        compare("title", registered.title(), found.title(), names);
        compare("kind", registered.kind(), found.kind(), names);
        compare("cause", registered.cause(), found.cause(), names);
        compare("unit", registered.unit().code(), found.unit().code(), names);
        compare("handler", key(registered.handler()), key(found.handler()), names);
        compare("coHandlers", keys(registered.coHandlers()), keys(found.coHandlers()), names);
        compare("accepted", registered.dates().accepted(), found.dates().accepted(), names);
        compare("decided", registered.dates().decided(), found.dates().decided(), names);
        compare("closed", registered.dates().closed(), found.dates().closed(), names);
        compare("complexity", registered.complexity(), found.complexity(), names);
        compare("result", registered.result(), found.result(), names);
        compare("approvals", registered.approvals(), found.approvals(), names);
        for (PropertyData property : found.properties()) {
            if (!registered.properties().contains(property)) {
                names.add(property.name());
            }
        }
        return names;
    }

    private static void compare(String name, @Nullable Object registered, @Nullable Object found,
            List<String> names) {
        if (!Objects.equals(registered, found)) {
            names.add(name);
        }
    }

    private static PersonData person(Officer officer) {
        String qualification = officer.getQualification() == null ? "" : officer.getQualification();
        return new PersonData(officer.getNumber(), officer.getName(), qualification);
    }

    private static List<String> keys(List<PersonData> persons) {
        return persons.stream().map(RegisteredMetadata::key).distinct().toList();
    }

    private static String key(@Nullable PersonData person) {
        if (person == null) {
            return "";
        }
        return person.number().isEmpty() ? person.name() : person.number();
    }
}
