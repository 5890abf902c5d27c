package org.assize.internal.sample.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.script.Context;
import org.assize.internal.sample.world.Bureau;

/** All that is decided about one case before its papers are written. */
public final class CasePlan {

    private final Outline outline;
    private final Set<String> flags;
    private final List<Defect> defects;
    private final Timeline times;
    private final Cast cast;
    private final String complexity;
    private final Context context;
    private final Dice dice;

    /** Plans a case. */
    public CasePlan(Outline outline, Bureau bureau, long seed) {
        this.outline = outline;
        dice = Dice.of(seed, "case " + outline.index());
        Map<String, String> told = outline.story().tell(dice);
        flags = flags(told);
        defects = new DefectPlanner(outline.story().procedure(), flags, Dice.of(seed, "defects " + outline.index()))
                .plan();
        defects.stream().filter(d -> d.kind().absence()).map(Defect::mark).forEach(flags::add);
        if (has(DefectKind.LATE_DECISION) && flags.remove("bail")) {
            flags.add("arrested");
        }
        complexity = flags.contains("complex") ? "复杂" : dice.chance(30) ? "简单" : "一般";
        times = Times.of(outline, flags, days(), told.get("hours"), dice);
        defects.forEach(this::disturb);
        Cast proper = Cast.of(outline.story(), outline.unit(), bureau, times.day("incident"), dice);
        cast = has(DefectKind.UNQUALIFIED_OFFICER) ? proper.coHandledBy(bureau.probationer(outline.unit())) : proper;
        context = new Context(new CaseValues(this, told, dice).all(), flags, outline.story().sections());
    }

    private Set<String> flags(Map<String, String> told) {
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
        int usual = switch (outline.story().procedure()) {
            case ADMINISTRATIVE -> complexity.equals("简单") ? dice.between(5, 11) : dice.between(8, 26);
            case CRIMINAL -> complexity.equals("简单") ? dice.between(20, 35) : dice.between(28, 55);
        };
        if (!has(DefectKind.LATE_DECISION)) {
            return usual;
        }
        return outline.story().procedure() == Procedure.CRIMINAL ? dice.between(84, 112) : dice.between(43, 66);
    }

    /** Moves the times that a defect is about. */
    private void disturb(Defect defect) {
        switch (defect.kind()) {
            case QUESTIONING_OVER_TIME -> {
                times.put("suspectEnd", times.get("arrive").plusMinutes(dice.between(25 * 60, 35 * 60)));
                times.after("leave", "suspectEnd", 10, 20);
                times.after("measure", "leave", 20, 40);
            }
            case APPROVAL_AFTER_DECISION -> times.on("apChief", outline.decided().plusDays(dice.between(1, 3)), 9, 11);
            case NOTICE_AFTER_PENALTY -> {
                String notice = outline.story().procedure() == Procedure.CRIMINAL ? "rights" : "notice";
                times.on(notice, outline.decided().plusDays(dice.between(1, 2)), 9, 10);
                times.after("noticeEnd", notice, 15, 25);
            }
            default -> {
                // All other kinds are a matter of wording, not of time.
            }
        }
    }

    /** Whether a kind of defect is planted. */
    public boolean has(DefectKind kind) {
        return defects.stream().anyMatch(d -> d.kind() == kind);
    }

    /** What a document is written with: everything of the case, and the defects that show in this document. */
    public Context contextOf(DocumentKind document) {
        return new DocumentContext(this, document, context).get();
    }

    /** The documents in the file, in order. */
    public List<DocumentKind> documents() {
        return DocumentKind.of(outline.story().procedure()).stream().filter(kind -> kind.in(flags)).toList();
    }

    /** The steps of the approval chain. */
    public List<Approval> approvals() {
        Set<String> marks = new HashSet<>(defects.stream().map(Defect::mark).toList());
        return Approval.of(cast, times, marks, outline.story().procedure());
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

    /** Who takes part. */
    public Cast cast() {
        return cast;
    }

    /** Complexity class. */
    public String complexity() {
        return complexity;
    }

    /** A value of the case, filled. */
    public String value(String key) {
        return context.fill("{" + key + "}");
    }
}
