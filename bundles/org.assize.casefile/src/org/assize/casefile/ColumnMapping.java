package org.assize.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.assize.internal.casefile.table.HeaderWords;
import org.assize.internal.casefile.table.MappingFile;

/**
 * What the columns of a list mean, by the text of their headers. Columns that are not mapped become properties of the
 * case file under their header.
 */
public record ColumnMapping(Map<String, CaseField> columns) {

    public ColumnMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Guesses from the words of Chinese and English headers. No field is given to more than one column. */
    public static ColumnMapping guess(List<String> headers) {
        Map<String, CaseField> columns = new LinkedHashMap<>();
        Set<CaseField> given = EnumSet.noneOf(CaseField.class);
        for (String header : headers) {
            Optional<CaseField> field = HeaderWords.field(header);
            if (field.isPresent() && given.add(field.get())) {
                columns.put(header, field.get());
            }
        }
        return new ColumnMapping(columns);
    }

    /** The meaning of a column; empty when it is kept as a property. */
    public Optional<CaseField> field(String header) {
        return Optional.ofNullable(columns.get(header));
    }

    /** Whether a column gives the case number, without which a list cannot be taken in. */
    public boolean complete() {
        return columns.containsValue(CaseField.NUMBER);
    }

    /**
     * Reads a mapping that was saved.
     *
     * @throws IntakeException if the file cannot be read or is not a mapping
     */
    public static ColumnMapping load(Path file) throws IntakeException {
        return MappingFile.load(file);
    }

    /**
     * Saves the mapping as JSON: {@code {"columns": {"案号": "NUMBER", …}}}. An existing file is replaced as a whole.
     *
     * @throws IOException if it cannot be written; the old file is then still there
     */
    public void save(Path file) throws IOException {
        MappingFile.save(this, file);
    }
}
