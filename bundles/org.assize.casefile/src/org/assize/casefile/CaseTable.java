package org.assize.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.assize.internal.casefile.table.TableFile;

/**
 * A list of case files as it stands in a CSV or XLSX file. Texts are trimmed; days in XLSX are written
 * {@code 2026-11-05}.
 *
 * @param name name of the file
 * @param headers texts of the header row; a blank header is an empty text
 * @param rows the rows below it, without empty ones
 */
public record CaseTable(String name, List<String> headers, List<Row> rows) {

    /**
     * One row.
     *
     * @param line line or row number in the file, from 1
     * @param cells as many as there are headers, or fewer
     * @param imprecise columns, from 0, whose number has more digits than a spreadsheet can hold
     */
    public record Row(int line, List<String> cells, Set<Integer> imprecise) {

        public Row {
            cells = List.copyOf(cells);
            imprecise = Set.copyOf(imprecise);
        }

        /** The text of a cell; empty where the row has none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public CaseTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a list: XLSX (first visible sheet), or CSV in UTF-8, GB18030 or UTF-16 separated by comma, semicolon or
     * tabulator. The header is the first of the leading rows in which a case number can be recognised, otherwise the
     * first row.
     *
     * @throws IntakeException if the file cannot be read as such
     */
    public static CaseTable read(Path file) throws IntakeException {
        return TableFile.read(file);
    }
}
