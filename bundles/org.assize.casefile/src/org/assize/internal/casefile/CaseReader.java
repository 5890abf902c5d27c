package org.assize.internal.casefile;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeRequest;
import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.folder.ContentsList;
import org.assize.internal.casefile.folder.FolderContents;
import org.assize.internal.casefile.folder.FoundFile;
import org.assize.internal.casefile.folder.ListedFile;
import org.assize.internal.casefile.metadata.CaseMetadata;
import org.assize.internal.casefile.metadata.MetadataFile;
import org.assize.internal.casefile.metadata.MetadataReader;
import org.assize.internal.casefile.metadata.NamedDocument;

/** Reads one candidate: metadata, list of documents, hashes. Writes nothing. Safe in several threads. */
public final class CaseReader {

    private final KnownCases known;
    private final IntakeRequest request;
    private final BooleanSupplier cancelled;

    public CaseReader(KnownCases known, IntakeRequest request, BooleanSupplier cancelled) {
        this.known = known;
        this.request = request;
        this.cancelled = cancelled;
    }

    /** Reads a candidate. Its findings say whether it may be taken in. */
    public ReadCase read(Candidate candidate) {
        if (candidate.refusal() != null) {
            return ReadCase.refused(candidate, candidate.refusal());
        }
        Findings findings = candidate.newFindings();
        Optional<ObjectNode> source = source(candidate, findings);
        if (source.isEmpty()) {
            return ReadCase.refused(candidate, findings);
        }
        MetadataReader reader = new MetadataReader(source.get(), findings);
        List<NamedDocument> named = reader.documents();
        CaseMetadata metadata = reader.read().orElse(null);
        FolderContents contents = metadata == null || findings.refused() ? null
                : FolderContents.of(candidate.folder(), findings);
        if (metadata == null || contents == null || findings.refused()) {
            return ReadCase.refused(candidate, findings);
        }
        ContentsList list = new ContentsList(contents, findings);
        list.checkNames();
        contents.files().forEach(file -> checkAddressable(file, findings));
        List<ListedFile> listed = list.arrange(named);
        if (listed.isEmpty()) {
            findings.warn(ProblemKind.NO_DOCUMENTS, "", Messages.noDocuments);
        }
        DocumentHasher hasher = new DocumentHasher(findings, cancelled);
        return new ReadCase(candidate, findings, metadata, hasher.hash(listed, knownOf(metadata)));
    }

    private @Nullable KnownCase knownOf(CaseMetadata metadata) {
        return request.rehash() ? null : known.find(metadata.number()).orElse(null);
    }

    private void checkAddressable(FoundFile file, Findings findings) {
        if (file.addressable()) {
            return;
        }
        if (request.mode() == IntakeMode.COPY) {
            findings.warn(ProblemKind.NAME_ENCODING, file.path(), Messages.nameEncodingCopied);
        } else {
            findings.refuse(ProblemKind.NAME_ENCODING, file.path(), Messages.nameEncoding);
        }
    }

    private static Optional<ObjectNode> source(Candidate candidate, Findings findings) {
        Path file = candidate.folder().resolve(MetadataFile.NAME);
        boolean exists = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        ObjectNode listed = candidate.listed();
        if (!exists && listed == null) {
            findings.refuse(ProblemKind.MISSING_METADATA, "", Messages.missingMetadata);
            return Optional.empty();
        }
        if (!exists) {
            return Optional.ofNullable(listed);
        }
        Optional<ObjectNode> own = MetadataFile.read(file, findings);
        return listed == null ? own : own.flatMap(object -> merge(object, listed, candidate, findings));
    }

    /** The list completes and overrules the metadata in the folder, but cannot make it another case. */
    private static Optional<ObjectNode> merge(ObjectNode own, ObjectNode listed, Candidate candidate,
            Findings findings) {
        JsonNode ownNumber = own.path("number");
        String number = listed.path("number").asText();
        if (!ownNumber.isMissingNode() && !ownNumber.asText().strip().equals(number)) {
            findings.refuse(ProblemKind.NUMBER_MISMATCH, MetadataFile.NAME,
                    NLS.bind(Messages.numberMismatch, new Object[] {ownNumber.asText(), candidate.origin(), number}));
            return Optional.empty();
        }
        listed.properties().forEach(field -> {
            JsonNode before = own.path(field.getKey());
            if (before instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                object.setAll(more);
            } else if (before.isEmpty()) {
                own.set(field.getKey(), field.getValue());
            }
            // A list within the metadata says more of its elements than one cell can.
        });
        return Optional.of(own);
    }
}
