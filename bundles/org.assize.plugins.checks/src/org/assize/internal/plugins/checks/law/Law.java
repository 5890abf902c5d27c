package org.assize.internal.plugins.checks.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.assize.check.LegalSource;

/**
 * The law as it is in force on a day. Which day that is, the caller decides: for what somebody did the day of the act,
 * for a step of the procedure the day of the step.
 */
public final class Law {

    /** The day on which the tables were last compared with the law. */
    public static final String STATE = "2026-11-22.6";

    private static final LawTables TABLES = LawTables.read();

    private final LocalDate day;

    private Law(LocalDate day) {
        this.day = day;
    }

    /** {@return the law in force on a day} */
    public static Law at(LocalDate day) {
        return new Law(day);
    }

    /** {@return every text of a rule, whenever it applied, the oldest first} */
    public static List<LegalSource> sources(String rule) {
        return TABLES.rows(rule).stream().map(LawTables.Row::source).toList();
    }

    /** {@return a rule, if one of the known texts applied} */
    public Optional<LegalRule> rule(String name) {
        List<LawTables.Row> rows = TABLES.rows(name).stream().filter(row -> row.text().applied(day)).toList();
        return rows.isEmpty() ? Optional.empty()
                : Optional.of(new LegalRule(name, rows.stream().map(LawTables.Row::source).toList(),
                        rows.getFirst().numbers()));
    }

    /** {@return the text of a law} By the name it is cited by, with or without 中华人民共和国. */
    public Optional<LawText> text(String name) {
        return TABLES.texts().stream().filter(text -> text.applied(day) && isNamed(text, name)).findFirst();
    }

    /** {@return the articles with penalties in the text of a law; empty where the table has none} */
    public List<Offence> offences(String name) {
        return TABLES.offences().stream().filter(o -> o.text().applied(day) && isNamed(o.text(), name)).toList();
    }

    private static boolean isNamed(LawText text, String name) {
        return name.equals(text.family()) || name.equals("中华人民共和国" + text.family())
                || name.length() > 8 && text.family().endsWith(name);
    }
}
