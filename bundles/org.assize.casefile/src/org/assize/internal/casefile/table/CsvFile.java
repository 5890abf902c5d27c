package org.assize.internal.casefile.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.CaseTable;
import org.assize.casefile.IntakeException;
import org.assize.document.CsvText;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.metadata.DecodedText;

/** Reads a list of case files in CSV. */
final class CsvFile {

    private static final long MAX_BYTES = 256L << 20;
    /** Exports write ="0012" so that spreadsheets keep the zeros. */
    private static final Pattern FORMULA_TEXT = Pattern.compile("^=\"(.*)\"$");

    private CsvFile() {
    }

    static List<CaseTable.Row> rows(Path file) throws IOException, IntakeException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IntakeException(NLS.bind(Messages.listTooLarge, file));
        }
        List<CaseTable.Row> rows = new ArrayList<>();
        for (CsvText.Row row : CsvText.rows(DecodedText.of(Files.readAllBytes(file)).text())) {
            List<String> cells = row.cells().stream().map(CsvFile::clean).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new CaseTable.Row(row.line(), cells, Set.of()));
            }
        }
        return rows;
    }

    private static String clean(String cell) {
        String text = cell.strip();
        Matcher matcher = FORMULA_TEXT.matcher(text);
        return matcher.matches() ? matcher.group(1).strip() : text;
    }
}
