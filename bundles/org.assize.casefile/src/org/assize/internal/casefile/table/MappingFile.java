package org.assize.internal.casefile.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.CaseField;
import org.assize.casefile.ColumnMapping;
import org.assize.casefile.IntakeException;
import org.assize.internal.casefile.IoReason;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.metadata.DecodedText;
import org.assize.internal.casefile.metadata.JsonText;
import org.assize.records.AtomicFile;

/** A column mapping on disk. */
public final class MappingFile {

    private static final String COLUMNS = "columns";
    private static final int MAX_BYTES = 1 << 20;

    private MappingFile() {
    }

    /** See {@link ColumnMapping#load}. */
    public static ColumnMapping load(Path file) throws IntakeException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IntakeException(NLS.bind(Messages.mappingInvalid, file, Messages.expectObject));
            }
            JsonNode columns = JsonText.mapper().readTree(DecodedText.of(Files.readAllBytes(file)).text()).get(COLUMNS);
            if (!(columns instanceof ObjectNode object)) {
                throw new IntakeException(NLS.bind(Messages.mappingInvalid, file, COLUMNS));
            }
            Map<String, CaseField> mapped = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> column : object.properties()) {
                mapped.put(column.getKey(), field(column.getValue().asText()).orElseThrow(
                        () -> new IntakeException(NLS.bind(Messages.mappingInvalid, file, column.getValue()))));
            }
            return new ColumnMapping(mapped);
        } catch (IOException e) {
            throw new IntakeException(NLS.bind(Messages.sourceUnreadable, file, IoReason.of(e)), e);
        }
    }

    /** See {@link ColumnMapping#save}. */
    public static void save(ColumnMapping mapping, Path file) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode columns = json.putObject(COLUMNS);
        mapping.columns().forEach((header, field) -> columns.put(header, field.name()));
        AtomicFile.replace(file, JsonText.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    }

    private static Optional<CaseField> field(String name) {
        for (CaseField field : CaseField.values()) {
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
