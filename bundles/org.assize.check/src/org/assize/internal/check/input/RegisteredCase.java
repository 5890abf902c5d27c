package org.assize.internal.check.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedCaseFile.Approval;
import org.assize.check.CheckedDocument;
import org.assize.model.casefile.ApprovalStep;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.Officer;
import org.assize.records.Library;
import org.jspecify.annotations.Nullable;

/**
 * A case file as it stands in the records.
 *
 * @param caseFile its metadata, without documents
 */
public record RegisteredCase(CheckedCaseFile caseFile, List<RegisteredDocument> documents) {

    /**
     * A document as it stands in the records.
     *
     * @param document what is known of it, without pages
     */
    public record RegisteredDocument(CheckedDocument document, Path file, String mediaType) {
    }

    /** Copies the list. */
    public RegisteredCase {
        documents = List.copyOf(documents);
    }

    /** {@return the case file with a number; empty if there is none} */
    public static Optional<RegisteredCase> of(Library library, String number) {
        return library.read(state -> state.caseFile(number).map(c -> of(library, c)));
    }

    private static RegisteredCase of(Library library, CaseFile c) {
        List<CheckedCaseFile.Officer> officers = new ArrayList<>();
        if (c.getHandler() != null) {
            officers.add(officer(c.getHandler()));
        }
        c.getCoHandlers().forEach(o -> officers.add(officer(o)));
        CheckedCaseFile metadata = new CheckedCaseFile(c.getNumber(), text(c.getTitle()),
                c.getKind() == null ? "OTHER" : c.getKind().getName(), text(c.getCause()),
                c.getUnit() == null ? "" : text(c.getUnit().getName()), officers, c.getAccepted(), c.getDecided(),
                c.getClosed(), text(c.getResult()), c.getApprovals().stream().map(RegisteredCase::approval).toList(),
                properties(c), List.of());
        return new RegisteredCase(metadata, c.getDocuments().stream().map(d -> document(library, c, d)).toList());
    }

    private static Map<String, String> properties(CaseFile c) {
        Map<String, String> properties = new LinkedHashMap<>();
        c.getProperties().forEach(p -> properties.put(text(p.getName()), text(p.getValue())));
        if (!text(c.getComplexity()).isEmpty()) {
            properties.putIfAbsent("complexity", c.getComplexity());
        }
        return properties;
    }

    private static CheckedCaseFile.Officer officer(Officer o) {
        return new CheckedCaseFile.Officer(text(o.getNumber()), text(o.getName()), text(o.getQualification()));
    }

    private static Approval approval(ApprovalStep step) {
        return new Approval(step.getLevel() == null ? "" : step.getLevel().getName(), text(step.getOfficer()),
                step.getDate(), text(step.getOpinion()));
    }

    private static RegisteredDocument document(Library library, CaseFile caseFile, Document d) {
        CheckedDocument document = new CheckedDocument(d.getPath(), text(d.getTitle()), text(d.getType()),
                d.getDate(), text(d.getSha256()), List.of(), "");
        return new RegisteredDocument(document, library.file(caseFile, d), text(d.getMediaType()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
