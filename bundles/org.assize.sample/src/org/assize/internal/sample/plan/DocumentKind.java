package org.assize.internal.sample.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.assize.internal.sample.Resources;

/**
 * A kind of document in a procedure's list.
 *
 * @param id         id, also the name of its template
 * @param type       kind as the upstream system names it, also in the file name
 * @param title      title in the contents list, with placeholders
 * @param date       key of the time that dates it
 * @param conditions flags that must be set ({@code name}) or not ({@code !name}) for it to be in the file
 */
public record DocumentKind(Procedure procedure, String id, String type, String title, String date,
        List<String> conditions) {

    private static final Map<Procedure, List<DocumentKind>> LISTS = new ConcurrentHashMap<>();

    /** The documents of a procedure in the order of the file. */
    public static List<DocumentKind> of(Procedure procedure) {
        return LISTS.computeIfAbsent(procedure, p -> Resources.rows("documents/" + p.id() + ".txt").stream()
                .map(row -> new DocumentKind(p, row.get(0), row.get(1), row.get(2), row.get(3), conditions(row)))
                .toList());
    }

    private static List<String> conditions(List<String> row) {
        return row.size() < 5 ? List.of() : List.of(row.get(4).split(" "));
    }

    /** The resource with its wording. */
    public String template() {
        return "documents/" + procedure.id() + "/" + id + ".txt";
    }

    /** Whether it is in a file with these flags. */
    public boolean in(Set<String> flags) {
        return conditions.stream()
                .allMatch(c -> c.startsWith("!") ? !flags.contains(c.substring(1)) : flags.contains(c));
    }
}
