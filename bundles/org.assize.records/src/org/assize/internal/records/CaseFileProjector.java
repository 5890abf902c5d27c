package org.assize.internal.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.assize.model.casefile.ApprovalStep;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CasefileFactory;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.DocumentVersion;
import org.assize.model.casefile.Officer;
import org.assize.model.casefile.Property;
import org.assize.model.casefile.Unit;
import org.assize.records.event.ApprovalStepData;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.DocumentReplaced;
import org.assize.records.event.DocumentsAdded;
import org.assize.records.event.PersonData;
import org.assize.records.event.PropertyData;

/** Applies what happened to case files. */
final class CaseFileProjector {

    private static final CasefileFactory MODEL = CasefileFactory.eINSTANCE;

    private final EmfProjection state;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Officer> officers = new HashMap<>();

    CaseFileProjector(EmfProjection state) {
        this.state = state;
    }

    void apply(CaseFileRegistered event) {
        CaseFileData data = event.caseFile();
        if (state.caseFiles.containsKey(data.number())) {
            return; // two reviewers registered it on two devices: the first stands, both are on record
        }
        CaseFile caseFile = MODEL.createCaseFile();
        describe(caseFile, data);
        Unit unit = unit(data.unitCode(), data.unitName());
        caseFile.setUnit(unit);
        if (data.handler() != null) {
            caseFile.setHandler(officer(data.handler(), unit));
        }
        data.coHandlers().forEach(p -> caseFile.getCoHandlers().add(officer(p, unit)));
        data.documents().forEach(d -> caseFile.getDocuments().add(document(d)));
        data.approvals().forEach(a -> caseFile.getApprovals().add(approval(a)));
        data.properties().forEach(p -> caseFile.getProperties().add(property(p)));
        state.caseFiles.put(data.number(), caseFile);
        state.library().getCaseFiles().add(caseFile);
    }

    void apply(DocumentsAdded event) {
        CaseFile caseFile = state.caseFiles.get(event.caseFile());
        if (caseFile != null) {
            event.documents().forEach(d -> caseFile.getDocuments().add(document(d)));
            caseFile.setMetadataHash(event.metadataHash());
        }
    }

    /** {@return whether the document is there that an event is about} */
    boolean has(DocumentReplaced event) {
        return document(event).isPresent();
    }

    void apply(DocumentReplaced event, Stamp stamp) {
        document(event).ifPresent(document -> {
            DocumentVersion earlier = version(document);
            earlier.setKept(event.earlierKept());
            earlier.setReplacedAt(stamp.at());
            earlier.setReplacedBy(stamp.actor());
            earlier.setReason(event.reason());
            document.getVersions().add(earlier);
            fill(document, event.document());
            document.setFile(event.file());
            state.caseFiles.get(event.caseFile()).setMetadataHash(event.metadataHash());
        });
    }

    private Optional<Document> document(DocumentReplaced event) {
        CaseFile caseFile = state.caseFiles.get(event.caseFile());
        return caseFile == null ? Optional.empty() : caseFile.getDocuments().stream()
                .filter(d -> d.getPath().equals(event.document().path())).findFirst();
    }

    private static DocumentVersion version(Document document) {
        DocumentVersion version = MODEL.createDocumentVersion();
        version.setSha256(document.getSha256());
        version.setSize(document.getSize());
        version.setModified(document.getModified());
        version.setMediaType(document.getMediaType());
        version.setFile(document.getFile());
        return version;
    }

    private static void describe(CaseFile caseFile, CaseFileData data) {
        caseFile.setNumber(data.number());
        caseFile.setTitle(data.title());
        caseFile.setKind(data.kind());
        caseFile.setCause(data.cause());
        caseFile.setAccepted(data.dates().accepted());
        caseFile.setDecided(data.dates().decided());
        caseFile.setClosed(data.dates().closed());
        caseFile.setComplexity(data.complexity());
        caseFile.setResult(data.result());
        caseFile.setFolder(data.folder());
        caseFile.setManaged(data.managed());
        caseFile.setMetadataHash(data.metadataHash());
    }

    private Unit unit(String code, String name) {
        String key = code.isEmpty() ? name : code;
        return key.isEmpty() ? null : units.computeIfAbsent(key, k -> {
            Unit unit = MODEL.createUnit();
            unit.setCode(k);
            unit.setName(name.isEmpty() ? k : name);
            state.library().getUnits().add(unit);
            return unit;
        });
    }

    private Officer officer(PersonData person, Unit unit) {
        String key = person.number().isEmpty() ? person.name() : person.number();
        Officer officer = officers.computeIfAbsent(key, k -> {
            Officer made = MODEL.createOfficer();
            made.setNumber(k);
            state.library().getOfficers().add(made);
            return made;
        });
        officer.setName(person.name());
        officer.setUnit(unit);
        if (!person.qualification().isEmpty()) {
            officer.setQualification(person.qualification());
        }
        return officer;
    }

    private static Document document(DocumentData data) {
        Document document = MODEL.createDocument();
        fill(document, data);
        return document;
    }

    private static void fill(Document document, DocumentData data) {
        document.setPath(data.path());
        document.setTitle(data.title());
        document.setType(data.type());
        document.setSha256(data.sha256());
        document.setSize(data.size());
        document.setModified(data.modified());
        document.setMediaType(data.mediaType());
        document.setDate(data.date());
        document.setOrdinal(data.ordinal());
    }

    private static ApprovalStep approval(ApprovalStepData data) {
        ApprovalStep step = MODEL.createApprovalStep();
        step.setLevel(data.level());
        step.setOfficer(data.officer());
        step.setDate(data.date());
        step.setOpinion(data.opinion());
        return step;
    }

    private static Property property(PropertyData data) {
        Property property = MODEL.createProperty();
        property.setName(data.name());
        property.setValue(data.value());
        return property;
    }
}
