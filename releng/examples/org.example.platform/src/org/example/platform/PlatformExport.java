package org.example.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.assize.casefile.CaseFileImporter;
import org.assize.casefile.FoundCase;
import org.osgi.service.component.annotations.Component;

/**
 * A folder as the case platform exports it: {@value #INDEX} names the folder of each case file, its number, cause and
 * day of closing, separated by tabs.
 */
@Component
public final class PlatformExport implements CaseFileImporter {

    private static final String INDEX = "export.index";
    private static final int COLUMNS = 4;

    @Override
    public String id() {
        return "org.example.platform";
    }

    @Override
    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") ? "办案平台导出目录" : "Export of the case platform";
    }

    @Override
    public boolean accepts(Path source) {
        return Files.isRegularFile(source.resolve(INDEX));
    }

    @Override
    public List<FoundCase> find(Path source, Path scratch, BooleanSupplier cancelled) throws IOException {
        List<FoundCase> found = new ArrayList<>();
        int line = 0;
        for (String row : Files.readAllLines(source.resolve(INDEX))) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            line++;
            if (!row.isBlank()) {
                found.add(caseFile(source, row.split("\t", -1), INDEX + ":" + line));
            }
        }
        return found;
    }

    private static FoundCase caseFile(Path source, String[] row, String origin) throws IOException {
        if (row.length < COLUMNS) {
            throw new IOException(origin + ": " + COLUMNS + " columns are expected");
        }
        return new FoundCase(source.resolve(row[0]), origin, "{\"number\": %s, \"cause\": %s, \"closed\": %s}"
                .formatted(json(row[1]), json(row[2]), json(row[3])));
    }

    private static String json(String text) {
        return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
