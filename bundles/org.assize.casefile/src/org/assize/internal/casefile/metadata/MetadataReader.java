package org.assize.internal.casefile.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.Messages;
import org.assize.model.casefile.ApprovalLevel;
import org.assize.model.casefile.CaseKind;
import org.assize.records.event.ApprovalStepData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.PersonData;
import org.assize.records.event.PropertyData;

/** Reads the metadata of a case file. Only the number is required; the rest is taken as far as it makes sense. */
public final class MetadataReader {

    private static final int MAX_NUMBER = 200;

    private static final Map<String, CaseKind> KINDS = Map.ofEntries(
            Map.entry("administrative", CaseKind.ADMINISTRATIVE), Map.entry("行政", CaseKind.ADMINISTRATIVE),
            Map.entry("行政案件", CaseKind.ADMINISTRATIVE), Map.entry("行政案卷", CaseKind.ADMINISTRATIVE),
            Map.entry("criminal", CaseKind.CRIMINAL), Map.entry("刑事", CaseKind.CRIMINAL),
            Map.entry("刑事案件", CaseKind.CRIMINAL), Map.entry("刑事案卷", CaseKind.CRIMINAL),
            Map.entry("other", CaseKind.OTHER), Map.entry("其他", CaseKind.OTHER), Map.entry("", CaseKind.OTHER));

    private static final Map<String, ApprovalLevel> LEVELS = Map.of(
            "handler", ApprovalLevel.HANDLER, "department", ApprovalLevel.DEPARTMENT,
            "legal", ApprovalLevel.LEGAL, "chief", ApprovalLevel.CHIEF,
            "承办人", ApprovalLevel.HANDLER, "部门负责人", ApprovalLevel.DEPARTMENT,
            "法制审核", ApprovalLevel.LEGAL, "局领导", ApprovalLevel.CHIEF);

    private final FieldReader fields;
    private final Findings findings;
    private final List<PropertyData> kept = new ArrayList<>();

    /** @param source metadata in the form of {@code case.json} */
    public MetadataReader(ObjectNode source, Findings findings) {
        this.fields = new FieldReader(source, "", findings);
        this.findings = findings;
    }

    /** {@return the metadata, or nothing after the findings say why there is no usable number} */
    public Optional<CaseMetadata> read() {
        Optional<String> number = number();
        number.ifPresent(findings::caseNumber);
        return number.map(this::read);
    }

    /** {@return the documents the metadata names, in its order; unsafe paths refuse the case file} */
    public List<NamedDocument> documents() {
        return new NamedDocuments(findings).read(fields.elements("documents"));
    }

    private CaseMetadata read(String number) {
        fields.take("documents");
        String title = fields.text("title");
        CaseKind kind = kind();
        CaseMetadata.Unit unit = unit();
        PersonData handler = fields.person("handler");
        List<PersonData> coHandlers = fields.persons("coHandlers");
        CaseDates dates = new CaseDates(fields.date("accepted"), fields.date("decided"), fields.date("closed"));
        String cause = fields.text("cause");
        String complexity = fields.text("complexity");
        String result = fields.text("result");
        List<ApprovalStepData> approvals = approvals();
        kept.addAll(fields.rest());
        return new CaseMetadata(number, title, kind, cause, unit, handler, coHandlers, dates, complexity, result,
                approvals, List.copyOf(kept));
    }

    private Optional<String> number() {
        JsonNode value = fields.take("number");
        if (value == null || value.isTextual() && value.asText().isBlank()) {
            return refuse(ProblemKind.MISSING_NUMBER, Messages.missingNumber);
        }
        if (value.isIntegralNumber()) {
            findings.warnField(ProblemKind.INVALID_VALUE, NLS.bind(Messages.numberNotText, value.asText()));
        } else if (!value.isTextual()) {
            return refuse(ProblemKind.INVALID_NUMBER, Messages.numberWrongType);
        }
        String number = value.asText().strip();
        if (number.chars().anyMatch(Character::isISOControl) || number.indexOf('\uFFFD') >= 0) {
            return refuse(ProblemKind.INVALID_NUMBER, Messages.numberWithControl);
        }
        return number.length() <= MAX_NUMBER ? Optional.of(number)
                : refuse(ProblemKind.INVALID_NUMBER, NLS.bind(Messages.numberTooLong, number.length(), MAX_NUMBER));
    }

    private Optional<String> refuse(ProblemKind kind, String reason) {
        findings.refuseField(kind, reason);
        return Optional.empty();
    }

    private CaseKind kind() {
        String text = fields.text("kind");
        CaseKind kind = KINDS.get(text.toLowerCase(Locale.ROOT));
        if (kind == null) {
            findings.warnField(ProblemKind.INVALID_VALUE, NLS.bind(Messages.unknownKind, text));
            kept.add(new PropertyData("kind", text));
            return CaseKind.OTHER;
        }
        return kind;
    }

    private CaseMetadata.Unit unit() {
        JsonNode value = fields.take("unit");
        String code = "";
        String name = "";
        if (value instanceof ObjectNode object) {
            FieldReader unit = new FieldReader(object, "unit.", findings);
            code = unit.text("code");
            name = unit.text("name");
        } else if (value != null && value.isValueNode()) {
            name = value.asText().strip();
        } else if (value != null) {
            fields.wrong("unit", Messages.expectText);
        }
        return new CaseMetadata.Unit(code.isEmpty() ? name : code, name.isEmpty() ? code : name);
    }

    private List<ApprovalStepData> approvals() {
        List<ApprovalStepData> steps = new ArrayList<>();
        int index = 0;
        for (JsonNode value : fields.elements("approvals")) {
            String name = "approvals[" + index++ + "]";
            if (value instanceof ObjectNode object) {
                FieldReader step = new FieldReader(object, name + ".", findings);
                ApprovalLevel level = LEVELS.get(step.text("level").toLowerCase(Locale.ROOT));
                if (level == null) {
                    fields.wrong(name + ".level", Messages.expectLevel);
                } else {
                    steps.add(new ApprovalStepData(level, step.text("officer"), step.date("date"),
                            step.text("opinion")));
                }
            } else {
                fields.wrong(name, Messages.expectObject);
            }
        }
        return steps;
    }
}
