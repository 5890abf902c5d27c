package org.assize.internal.plugins.checks.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.check.LegalSource;

/**
 * The tables beside this class as they are written.
 *
 * @param texts    texts of laws
 * @param rows     lines of rules
 * @param offences articles with penalties
 */
record LawTables(List<LawText> texts, List<Row> rows, List<Offence> offences) {

    /** A line of a rule. */
    record Row(String rule, LawText text, String article, List<Integer> numbers) {

        LegalSource source() {
            return text.source(article);
        }
    }

    static LawTables read() {
        Map<String, LawText> texts = new LinkedHashMap<>();
        for (List<String> columns : table("texts.txt")) {
            LocalDate until = columns.get(4).isEmpty() ? null : LocalDate.parse(columns.get(4));
            String[] penal = columns.get(6).split("-");
            texts.put(columns.get(0), new LawText(columns.get(0), columns.get(1), columns.get(2),
                    LocalDate.parse(columns.get(3)), until, Integer.parseInt(columns.get(5)),
                    Integer.parseInt(penal[0]), Integer.parseInt(penal[1])));
        }
        List<Row> rows = table("rules.txt").stream().map(columns -> row(columns, texts)).toList();
        return new LawTables(List.copyOf(texts.values()), rows, OffenceTable.read(lines("offences.txt"), texts));
    }

    List<Row> rows(String rule) {
        return rows.stream().filter(row -> row.rule().equals(rule)).toList();
    }

    private static Row row(List<String> columns, Map<String, LawText> texts) {
        LawText text = texts.get(columns.get(1));
        if (text == null) {
            throw new IllegalArgumentException("rules.txt: no text " + columns.get(1));
        }
        List<Integer> numbers = new ArrayList<>();
        if (columns.size() > 3) {
            Arrays.stream(columns.get(3).split(" ")).map(Integer::valueOf).forEach(numbers::add);
        }
        return new Row(columns.get(0), text, columns.get(2), List.copyOf(numbers));
    }

    static List<List<String>> table(String name) {
        return lines(name).stream().filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()).toList();
    }

    /** The lines of a resource without comments. */
    private static List<String> lines(String name) {
        try (InputStream in = LawTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith(";"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
