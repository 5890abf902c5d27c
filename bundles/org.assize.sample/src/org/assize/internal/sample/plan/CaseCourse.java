package org.assize.internal.sample.plan;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.assize.internal.sample.Dice;

/** What happens in a case and when, before it is known who handles it. */
public final class CaseCourse {

    /** How long a public security case may take from acceptance to decision. */
    private static final int DAYS_TO_DECIDE = 30;

    private final Outline outline;
    private final Dice dice;
    private final Map<String, String> told;
    private final Set<String> flags;
    private final List<Defect> defects;
    private final String complexity;
    private final Timeline times;

    /**
     * Decides the course of a case.
     *
     * @param visible whether defects of a kind can be seen in the files that will be written; others are not planted
     */
    public CaseCourse(Outline outline, long seed, Predicate<DefectKind> visible) {
        this.outline = outline;
        dice = Dice.of(seed, "case " + outline.index());
        told = outline.story().tell(dice);
        flags = chosenFlags();
        defects = planned(seed).stream().filter(defect -> visible.test(defect.kind())).toList();
        defects.stream().filter(d -> d.kind().absence()).map(Defect::mark).forEach(flags::add);
        if (has(DefectKind.PENALTY_OUTSIDE_BAND)) {
            penaltyOutsideBand();
        }
        if (has(DefectKind.LATE_DECISION) && flags.remove("bail")) {
            flags.add("arrested");
        }
        complexity = flags.contains("complex") ? "复杂" : dice.chance(30) ? "简单" : "一般";
        times = Times.of(outline, flags, days(), told.get("hours"), dice);
        if (times.day("incident").isBefore(Citations.REVISED) && told.containsKey("penalty.old")) {
            told.put("penalty", told.get("penalty.old"));
        }
        defects.forEach(this::disturb);
        new PropertyTimes(times, outline).put(this);
    }

    private List<Defect> planned(long seed) {
        Procedure procedure = outline.story().procedure();
        List<Defect> planned =
                new DefectPlanner(procedure, flags, Dice.of(seed, "defects " + outline.index())).plan();
        return MoreDefects.of(procedure, flags, planned, Dice.of(seed, "more defects " + outline.index()));
    }

    private void penaltyOutsideBand() {
        told.put("penalty", told.get("outside"));
        told.put("penalty.old", told.get("outside"));
        told.put("detain", told.get("outsideDetain"));
        told.put("executionNote", told.get("outsideNote"));
        told.put("leniency", "");
        flags.removeAll(List.of("fined", "warned", "hearing"));
        flags.add("detained");
    }

    private Set<String> chosenFlags() {
        Set<String> set = new TreeSet<>();
        for (String flag : (told.get("flags") + " " + told.getOrDefault("moreFlags", "")).strip().split(" ")) {
            if (!flag.endsWith("?")) {
                set.add(flag);
            } else if (dice.chance(65)) {
                set.add(flag.substring(0, flag.length() - 1));
            }
        }
        if (told.get("facts").matches(".*\\{(value|money)}.*")) {
            set.add("amount");
        }
        if (told.getOrDefault("penalty", "").contains("罚款")) {
            set.add("fine");
        }
        long handling = ChronoUnit.DAYS.between(outline.decided(), outline.closed());
        if (handling >= 2) {
            set.add("closedAfter2");
        }
        if (handling >= 4) {
            set.add("closedAfter4");
        }
        // A period that would end on a day of rest ends on the day of work after it.
        if (outline.decided().plusDays(2).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
            set.add("workDayAfter2");
        }
        return set;
    }

    private int days() {
        boolean criminal = outline.story().procedure() == Procedure.CRIMINAL;
        if (has(DefectKind.LATE_DECISION)) {
            return criminal ? dice.between(84, 112) : dice.between(43, 66);
        }
        if (has(DefectKind.SEIZURE_OVER_TIME)) {
            return DAYS_TO_DECIDE;
        }
        if (complexity.equals("简单")) {
            return criminal ? dice.between(20, 35) : dice.between(5, 11);
        }
        return criminal ? dice.between(28, 55) : dice.between(8, 26);
    }

    /** Moves the times that a defect is about. */
    private void disturb(Defect defect) {
        switch (defect.kind()) {
            case QUESTIONING_OVER_TIME -> questionTooLong();
            case OVERLAPPING_QUESTIONING -> {
                times.after("witness", "victim", 10, 25);
                times.after("witnessEnd", "witness", 35, 65);
            }
            case CERTIFICATE_AFTER_ACT -> times.on("certificate", times.day("inspection").plusDays(1), 9, 11);
            case APPROVAL_OUT_OF_ORDER -> times.on("apLegal", outline.decided().minusDays(dice.between(2, 3)), 9, 11);
            case SERVED_LATE -> {
                // As late as can be: a time limit that ends on a day of rest goes on to the next working day.
                times.on("served", outline.closed(), 9, 9);
                times.after("executed", "served", 60, 120);
            }
            case APPROVAL_AFTER_DECISION -> times.on("apChief", outline.decided().plusDays(dice.between(1, 3)), 9, 11);
            case NOTICE_AFTER_PENALTY -> {
                times.on(defect.document(), outline.decided().plusDays(dice.between(1, 2)), 9, 10);
                times.after("noticeEnd", defect.document(), 15, 25);
            }
            default -> {
                // All other kinds are a matter of wording, not of time.
            }
        }
    }

    private void questionTooLong() {
        times.put("suspectEnd", times.get("arrive").plusMinutes(dice.between(25 * 60, 35 * 60)));
        times.after("leave", "suspectEnd", 10, 20);
        times.after("measure", "leave", 20, 40);
        if (flags.contains("certificate") && !flags.contains("spot")) {
            times.after("certificate", "leave", 10, 20);
            times.after("inspection", "certificate", 45, 70);
            times.after("inspectionEnd", "inspection", 35, 70);
            times.after("seizure", "inspectionEnd", 5, 15);
        }
    }

    /** Whether a kind of defect is planted. */
    public boolean has(DefectKind kind) {
        return defects.stream().anyMatch(d -> d.kind() == kind);
    }

    /** What was known beforehand. */
    public Outline outline() {
        return outline;
    }

    /** Flags of the whole case. */
    public Set<String> flags() {
        return flags;
    }

    /** The planted defects. */
    public List<Defect> defects() {
        return defects;
    }

    /** When what happened. */
    public Timeline times() {
        return times;
    }

    /** Complexity class. */
    public String complexity() {
        return complexity;
    }

    /** Head lines and choices of the story. */
    Map<String, String> told() {
        return told;
    }

    /** The stream of this case. */
    Dice dice() {
        return dice;
    }
}
