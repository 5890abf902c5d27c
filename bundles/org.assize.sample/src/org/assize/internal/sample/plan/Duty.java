package org.assize.internal.sample.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.world.Bureau;
import org.assize.internal.sample.world.Officer;

/**
 * Gives cases to pairs of officers such that nobody is in two records at one time, as far as the unit has officers
 * enough. For one thread; cases must come in a fixed order.
 */
public final class Duty {

    private static final Map<String, String> SESSIONS = Map.of("victim", "victimEnd", "witness", "witnessEnd",
            "suspect", "suspectEnd", "inspection", "inspectionEnd");
    private static final int ON_THE_WAY = 15;

    private final Bureau bureau;
    private final long seed;
    private final Map<Officer, TreeMap<LocalDateTime, LocalDateTime>> busy = new HashMap<>();

    /** Nobody has a case yet. */
    public Duty(Bureau bureau, long seed) {
        this.bureau = bureau;
        this.seed = seed;
    }

    /** The handler and the co-handler of a case. */
    public List<Officer> assign(CaseCourse course) {
        List<Officer> staff = Dice.of(seed, "duty " + course.outline().index())
                .shuffled(bureau.handlers(course.outline().unit()));
        TreeMap<LocalDateTime, LocalDateTime> sessions = sessions(course);
        List<Officer> free = new ArrayList<>(staff.stream().filter(officer -> isFree(officer, sessions)).toList());
        staff.stream().filter(officer -> !free.contains(officer)).forEach(free::add);
        List<Officer> pair = List.copyOf(free.subList(0, 2));
        pair.forEach(officer -> busy.computeIfAbsent(officer, o -> new TreeMap<>()).putAll(sessions));
        return pair;
    }

    private static TreeMap<LocalDateTime, LocalDateTime> sessions(CaseCourse course) {
        TreeMap<LocalDateTime, LocalDateTime> sessions = new TreeMap<>();
        SESSIONS.forEach((from, to) -> {
            if (from.equals("suspect") || course.flags().contains(from)) {
                sessions.put(course.times().get(from).minusMinutes(ON_THE_WAY), course.times().get(to));
            }
        });
        return sessions;
    }

    private boolean isFree(Officer officer, TreeMap<LocalDateTime, LocalDateTime> sessions) {
        TreeMap<LocalDateTime, LocalDateTime> taken = busy.getOrDefault(officer, new TreeMap<>());
        return sessions.entrySet().stream().allMatch(session -> {
            Map.Entry<LocalDateTime, LocalDateTime> before = taken.lowerEntry(session.getValue());
            return before == null || before.getValue().isBefore(session.getKey());
        });
    }
}
