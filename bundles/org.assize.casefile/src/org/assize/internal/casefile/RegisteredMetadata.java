package org.assize.internal.casefile;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.assize.internal.casefile.metadata.CaseMetadata;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CaseKind;
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

    /**
     * {@return the fields in which what was found contradicts what is registered, by their names in case.json} A field
     * that was not given contradicts nothing; names of units and qualifications of officers may have moved on.
     */
    static List<String> differences(CaseMetadata registered, CaseMetadata found) {
        List<String> names = new ArrayList<>();
        compare("title", registered.title(), found.title(), names);
        compare("kind", registered.kind(), found.kind() == CaseKind.OTHER ? "" : found.kind(), names);
        compare("cause", registered.cause(), found.cause(), names);
        compare("unit", registered.unit().code(), found.unit().code(), names);
        if (found.handler() != null && !same(registered.handler(), found.handler())) {
            names.add("handler");
        }
        if (!found.coHandlers().isEmpty() && !same(registered.coHandlers(), found.coHandlers())) {
            names.add("coHandlers");
        }
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
        boolean given = found != null && !found.equals("") && !found.equals(List.of());
        if (given && !found.equals(registered)) {
            names.add(name);
        }
    }

    private static PersonData person(Officer officer) {
        String qualification = officer.getQualification() == null ? "" : officer.getQualification();
        return new PersonData(officer.getNumber(), officer.getName(), qualification);
    }

    private static boolean same(List<PersonData> registered, List<PersonData> found) {
        return registered.stream().allMatch(person -> found.stream().anyMatch(other -> same(person, other)))
                && found.stream().allMatch(person -> registered.stream().anyMatch(other -> same(other, person)));
    }

    /** By the number where both have one; the model uses the name as the number where there was none. */
    private static boolean same(@Nullable PersonData registered, @Nullable PersonData found) {
        if (registered == null || found == null) {
            return false;
        }
        boolean byName = found.number().isEmpty() || registered.number().equals(registered.name());
        return byName ? registered.name().equals(found.name()) : registered.number().equals(found.number());
    }
}
