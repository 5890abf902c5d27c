package org.assize.internal.casefile.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.osgi.util.NLS;

import org.assize.casefile.CaseTable;
import org.assize.casefile.IntakeException;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.metadata.DecodedText;

/** Reads CSV as people really have it: any of three separators, any of the usual encodings. */
final class CsvFile {

    private static final long MAX_BYTES = 256L << 20;
    private static final int SAMPLE = 4096;
    /** Exports write ="0012" so that spreadsheets keep the zeros. */
    private static final Pattern FORMULA_TEXT = Pattern.compile("^=\"(.*)\"$");

    private CsvFile() {
    }

    static List<CaseTable.Row> rows(Path file) throws IOException, IntakeException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IntakeException(NLS.bind(Messages.listTooLarge, file));
        }
        String text = DecodedText.of(Files.readAllBytes(file)).text();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        List<CaseTable.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long line = 1;
            for (CSVRecord record : parser) {
                List<String> cells = new ArrayList<>();
                record.forEach(cell -> cells.add(clean(cell)));
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new CaseTable.Row((int) line, cells, Set.of()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return rows;
    }

    private static String clean(String cell) {
        String text = cell.strip();
        Matcher matcher = FORMULA_TEXT.matcher(text);
        return matcher.matches() ? matcher.group(1).strip() : text;
    }

    /** The separator that is most frequent at the beginning, outside quotes. */
    private static char delimiter(String text) {
        int[] counts = new int[3];
        String separators = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && separators.indexOf(c) >= 0) {
                counts[separators.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return separators.charAt(best);
    }
}
