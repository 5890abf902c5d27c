package org.assize.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.assize.document.CsvText;
import org.assize.document.DecodedText;
import org.assize.internal.search.Messages;
import org.eclipse.osgi.util.NLS;

/** The queries of a file, for a {@link TermReport}. Stateless. */
public final class TermList {

    private static final long MOST_BYTES = 16L << 20;
    private static final Set<String> HEADERS = Set.of("query", "queries", "term", "检索式", "检索词", "查询", "关键词");

    private TermList() {
    }

    /**
     * Reads queries in any of the usual encodings. If the first line names a column {@code query}, {@code term},
     * {@code 检索式}, {@code 检索词}, {@code 查询} or {@code 关键词}, the file is CSV and the queries stand in that column.
     * Otherwise every line is a query as it would be typed, quotation marks and commas included. Blank ones are left
     * out.
     *
     * @throws SearchException if the file cannot be read, or holds no query
     */
    public static List<String> read(Path file) throws SearchException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new SearchException(NLS.bind(Messages.termListTooLarge, file, MOST_BYTES >> 20));
            }
            List<String> queries = queries(DecodedText.of(Files.readAllBytes(file)).text());
            if (queries.isEmpty()) {
                throw new SearchException(NLS.bind(Messages.termListEmpty, file));
            }
            return queries;
        } catch (IOException e) {
            throw new SearchException(NLS.bind(Messages.termListUnreadable, file, e), e);
        }
    }

    private static List<String> queries(String text) throws IOException {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        OptionalInt column = column(first);
        if (column.isEmpty()) {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        return CsvText.rows(text).stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).skip(1)
                .filter(row -> column.getAsInt() < row.cells().size())
                .map(row -> CsvText.original(row.cells().get(column.getAsInt())).strip())
                .filter(query -> !query.isEmpty()).toList();
    }

    private static OptionalInt column(String line) {
        try {
            List<String> cells = line.isEmpty() ? List.of() : CsvText.rows(line).getFirst().cells();
            return IntStream.range(0, cells.size())
                    .filter(i -> HEADERS.contains(cells.get(i).strip().toLowerCase(Locale.ROOT))).findFirst();
        } catch (IOException e) {
            return OptionalInt.empty(); // quotation marks of a query, not of CSV
        }
    }
}
