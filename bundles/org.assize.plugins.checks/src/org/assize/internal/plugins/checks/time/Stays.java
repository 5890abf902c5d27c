package org.assize.internal.plugins.checks.time;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.fact.Act;
import org.assize.internal.plugins.checks.fact.CaseFacts;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Field;
import org.assize.internal.plugins.checks.fact.Label;
import org.assize.internal.plugins.checks.fact.Passage;
import org.assize.internal.plugins.checks.fact.PersonName;
import org.assize.internal.plugins.checks.fact.Role;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Reads for how long somebody was questioned, and from when to when they were kept at the station. */
final class Stays {

    private static final Pattern KEPT = Pattern.compile("(?:到达|到案)[^。]{0,12}?(?:离开|离案|结束)");
    private static final Pattern SUSPECT = Pattern.compile("传唤|违法嫌疑|犯罪嫌疑|陈述和申辩");
    private static final double LONGEST_DAYS = 7;

    private Stays() {
    }

    /** The stays an act is part of: what its record says of arriving and leaving, the summons, and the act itself. */
    static List<Stay> of(CaseFacts facts, Act act, boolean withAct) {
        List<Stay> stays = new ArrayList<>();
        if (withAct && act.time() != null) {
            between("询问（讯问）", "The questioning", act.start(), act.end(), act.time()).ifPresent(stays::add);
        }
        kept(act.document()).ifPresent(stays::add);
        for (DocumentFacts summons : facts.documents(DocumentType.SUMMONS, DocumentType.COMPULSORY_SUMMONS).toList()) {
            if (act.people().stream().map(PersonName::name).anyMatch(n -> summons.text().find(n).isPresent())) {
                summoned(summons).filter(s -> contains(s, act)).ifPresent(stays::add);
            }
        }
        return stays;
    }

    /** Whether the record is that of a suspect, by what it says or by the other documents. */
    static boolean isSuspect(CaseFacts facts, Act act) {
        boolean said = act.document().text().has(SUSPECT) && act.document().document().title().contains("嫌疑人");
        return said || facts.documents().stream().flatMap(d -> d.people().stream())
                .filter(p -> p.name().role() == Role.SUSPECT).map(p -> p.name().name())
                .anyMatch(n -> act.people().stream().anyMatch(p -> p.name().equals(n)));
    }

    private static boolean contains(Stay stay, Act act) {
        return act.begun().map(m -> !m.day().isBefore(stay.from().toLocalDate())
                && !m.day().isAfter(stay.to().toLocalDate())).orElse(false);
    }

    private static Optional<Stay> summoned(DocumentFacts summons) {
        Optional<Field> arrival = summons.field(Label.ARRIVAL);
        Optional<Field> departure = summons.field(Label.DEPARTURE);
        if (arrival.isEmpty() || departure.isEmpty()) {
            return Optional.empty();
        }
        return between("传唤到案至离开", "The stay after the summons", first(summons, arrival.get()),
                first(summons, departure.get()), departure.get().whole());
    }

    private static @Nullable WrittenDate first(DocumentFacts document, Field field) {
        return document.datesIn(field.value()).stream().findFirst().orElse(null);
    }

    /** 于2026年3月5日9时到达，2026年3月5日15时离开. */
    private static Optional<Stay> kept(DocumentFacts document) {
        List<WrittenDate> dates = document.dates();
        for (int i = 0; i + 1 < dates.size(); i++) {
            WrittenDate from = dates.get(i);
            WrittenDate to = dates.get(i + 1);
            String between = document.text().compact().text().substring(from.to(), Math.max(from.to(), to.from()));
            String after = document.text().compact().text().substring(to.to(), Math.min(document.text().length(),
                    to.to() + 3));
            Matcher matcher = KEPT.matcher(between + after);
            if (matcher.lookingAt() && matcher.end() > between.length()) {
                return between("到案至离开", "The stay at the station", from, to,
                        document.text().passage(from.from(), to.to()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Stay> between(String zh, String en, @Nullable WrittenDate from,
            @Nullable WrittenDate to, Passage where) {
        if (from == null || to == null || from.day() == null || to.day() == null || from.time() == null
                || to.time() == null) {
            return Optional.empty();
        }
        LocalDateTime start = from.day().atTime(from.time());
        LocalDateTime end = to.day().atTime(to.time());
        Stay stay = new Stay(zh, en, start, end, where, Math.min(from.confidence(), to.confidence()));
        return stay.length().isNegative() || stay.length().toDays() >= LONGEST_DAYS ? Optional.empty()
                : Optional.of(stay);
    }
}
