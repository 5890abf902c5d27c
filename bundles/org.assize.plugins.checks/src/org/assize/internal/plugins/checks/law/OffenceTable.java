package org.assize.internal.plugins.checks.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the table of articles with penalties, whose form its head describes. */
final class OffenceTable {

    private static final List<String> KEYS = List.of("causes", "needs", "excludes", "penalties");

    private final Map<String, LawText> texts;
    private final List<Offence> offences = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private List<LawText> current = List.of();
    private String article = "";
    private String key = "";

    private OffenceTable(Map<String, LawText> texts) {
        this.texts = texts;
    }

    static List<Offence> read(List<String> lines, Map<String, LawText> texts) {
        OffenceTable table = new OffenceTable(texts);
        lines.forEach(table::line);
        table.finish();
        return List.copyOf(table.offences);
    }

    private void line(String line) {
        if (line.startsWith("=")) {
            finish();
            current = Arrays.stream(line.substring(1).strip().split(" ")).map(texts::get).toList();
        } else if (line.startsWith(" ")) {
            String[] words = line.strip().split(" +", 2);
            boolean named = KEYS.contains(words[0]);
            key = named ? words[0] : key;
            values.merge(key, named ? words[1] : line.strip(), (a, b) -> a + " " + b);
        } else if (!line.isBlank()) {
            finish();
            article = line.strip();
        }
    }

    private void finish() {
        if (!article.isEmpty()) {
            for (LawText text : current) {
                offences.add(offence(text));
            }
        }
        article = "";
        values.clear();
    }

    private Offence offence(LawText text) {
        Set<String> causes = new LinkedHashSet<>(List.of(values.get("causes").split(" / ")));
        String penalties = values.get("penalties");
        return new Offence(text, Citations.find(article).getFirst().number(), causes, pattern("needs"),
                pattern("excludes"), penalties == null ? null : new Discretion(penalties));
    }

    private @Nullable Pattern pattern(String name) {
        String pattern = values.get(name);
        return pattern == null ? null : Pattern.compile(pattern);
    }
}
