package org.assize.internal.sample.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.assize.internal.sample.Dice;

/** What happens in a case and when, before it is known who handles it. */
public final class CaseCourse {

    private final Outline outline;
    private final Dice dice;
    private final Map<String, String> told;
    private final Set<String> flags;
    private final List<Defect> defects;
    private final String complexity;
    private final Timeline times;

    /** Decides the course of a case. */
    public CaseCourse(Outline outline, long seed) {
        this.outline = outline;
        dice = Dice.of(seed, "case " + outline.index());
        told = outline.story().tell(dice);
        flags = chosenFlags();
        defects = new DefectPlanner(outline.story().procedure(), flags, Dice.of(seed, "defects " + outline.index()))
                .plan();
        defects.stream().filter(d -> d.kind().absence()).map(Defect::mark).forEach(flags::add);
        if (has(DefectKind.LATE_DECISION) && flags.remove("bail")) {
            flags.add("arrested");
        }
        complexity = flags.contains("complex") ? "复杂" : dice.chance(30) ? "简单" : "一般";
        times = Times.of(outline, flags, days(), told.get("hours"), dice);
        defects.forEach(this::disturb);
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
        return set;
    }

    private int days() {
        boolean criminal = outline.story().procedure() == Procedure.CRIMINAL;
        if (has(DefectKind.LATE_DECISION)) {
            return criminal ? dice.between(84, 112) : dice.between(43, 66);
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
