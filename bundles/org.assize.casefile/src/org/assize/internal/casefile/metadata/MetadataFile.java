package org.assize.internal.casefile.metadata;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.IoReason;
import org.assize.internal.casefile.Messages;

/** Reads {@code case.json}. */
public final class MetadataFile {

    /** The name of the file that makes a folder a case file. */
    public static final String NAME = "case.json";

    private static final int MAX_BYTES = 1 << 20;

    private MetadataFile() {
    }

    /** {@return the JSON object in the file, or nothing after the findings say why not} */
    public static Optional<ObjectNode> read(Path file, Findings findings) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return refuse(findings, Files.isSymbolicLink(file) ? Messages.metadataIsLink : Messages.metadataNotAFile);
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                return refuse(findings, NLS.bind(Messages.metadataTooLarge, MAX_BYTES >> 20));
            }
            return parse(DecodedText.of(Files.readAllBytes(file)).text(), findings);
        } catch (CharacterCodingException e) {
            return refuse(findings, Messages.metadataEncoding);
        } catch (IOException e) {
            return refuse(findings, NLS.bind(Messages.metadataUnreadable, IoReason.of(e)));
        }
    }

    private static Optional<ObjectNode> parse(String text, Findings findings) {
        if (text.isBlank()) {
            return refuse(findings, Messages.metadataEmpty);
        }
        try {
            JsonNode node = JsonText.mapper().readTree(text);
            return node instanceof ObjectNode object ? Optional.of(object)
                    : refuse(findings, Messages.metadataNotAnObject);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            return refuse(findings, NLS.bind(Messages.metadataNotJson,
                    new Object[] {at.getLineNr(), at.getColumnNr(), e.getOriginalMessage()}));
        }
    }

    private static Optional<ObjectNode> refuse(Findings findings, String reason) {
        findings.refuse(ProblemKind.UNREADABLE_METADATA, NAME, reason);
        return Optional.empty();
    }
}
