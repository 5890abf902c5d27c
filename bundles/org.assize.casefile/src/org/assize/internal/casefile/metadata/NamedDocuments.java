package org.assize.internal.casefile.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.folder.SafePath;

/** Reads the contents list of a case file. An entry is an object with a path, or the path alone. */
final class NamedDocuments {

    private final Findings findings;
    private final Map<String, NamedDocument> byPath = new LinkedHashMap<>();

    NamedDocuments(Findings findings) {
        this.findings = findings;
    }

    List<NamedDocument> read(Iterable<JsonNode> entries) {
        int index = 0;
        for (JsonNode entry : entries) {
            String field = "documents[" + index++ + "]";
            if (entry instanceof ObjectNode object) {
                read(new FieldReader(object, field + ".", findings), field);
            } else if (entry.isTextual()) {
                path(entry.asText(), field).ifPresent(path -> add(new NamedDocument(path, "", "", null)));
            } else {
                warn(ProblemKind.INVALID_VALUE, NLS.bind(Messages.invalidValue, field, Messages.expectObject));
            }
        }
        return List.copyOf(byPath.values());
    }

    private void read(FieldReader entry, String field) {
        Optional<String> path = path(entry.text("path"), field + ".path");
        if (path.isPresent()) {
            add(new NamedDocument(path.get(), entry.text("title"), entry.text("type"), entry.date("date")));
        }
    }

    private Optional<String> path(String written, String field) {
        if (written.isBlank()) {
            warn(ProblemKind.INVALID_VALUE, NLS.bind(Messages.invalidValue, field, Messages.expectPath));
            return Optional.empty();
        }
        Optional<String> path = SafePath.of(written);
        if (path.isEmpty()) {
            findings.refuseField(ProblemKind.UNSAFE_PATH,
                    NLS.bind(Messages.unsafePath, field, written.replaceAll("\\p{Cntrl}", "?")));
        }
        return path.filter(safe -> !safe.isEmpty());
    }

    private void add(NamedDocument document) {
        if (byPath.putIfAbsent(document.path(), document) != null) {
            warn(ProblemKind.DUPLICATE_ENTRY, NLS.bind(Messages.duplicateEntry, document.path()));
        }
    }

    private void warn(ProblemKind kind, String reason) {
        findings.warnField(kind, reason);
    }
}
