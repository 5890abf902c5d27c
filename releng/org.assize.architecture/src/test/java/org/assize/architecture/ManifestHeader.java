package org.assize.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of an OSGi header such as {@code Require-Bundle}: {@code name;attribute="value";directive:=value}.
 *
 * @param name the first path of the clause; clauses with several paths are not used in this repository
 * @param parameters attributes under their name, directives under their name with a colon
 */
public record ManifestHeader(String name, Map<String, String> parameters) {

    /** The clauses of a header; none where there is no header. */
    static List<ManifestHeader> parse(String header) {
        List<ManifestHeader> clauses = new ArrayList<>();
        for (String clause : split(header == null ? "" : header, ',')) {
            List<String> parts = split(clause, ';');
            Map<String, String> parameters = new LinkedHashMap<>();
            for (String part : parts.subList(1, parts.size())) {
                int equals = part.indexOf('=');
                parameters.put(part.substring(0, equals).strip(),
                        part.substring(equals + 1).strip().replace("\"", ""));
            }
            clauses.add(new ManifestHeader(parts.get(0), parameters));
        }
        return clauses;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == separator && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
