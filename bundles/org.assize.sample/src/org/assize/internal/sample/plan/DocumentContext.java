package org.assize.internal.sample.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.script.Context;
import org.assize.internal.sample.script.Dates;
import org.assize.internal.sample.world.Slips;

/** Lets the defects of a case show in one of its documents. */
final class DocumentContext {

    private final CasePlan plan;
    private final DocumentKind document;
    private final Context context;
    private final Dice slips;
    private final Map<String, String> values = new TreeMap<>();
    private final Set<String> marks = new HashSet<>();

    DocumentContext(CasePlan plan, DocumentKind document, Context context) {
        this.plan = plan;
        this.document = document;
        this.context = context;
        slips = Dice.of(plan.outline().index(), plan.outline().number() + document.id());
    }

    Context get() {
        Citations.describe(plan.times().day(document.date()), values);
        plan.defects().stream().filter(d -> d.document().equals(document.id())).forEach(this::show);
        return context.with(values, marks, Map.of());
    }

    private void show(Defect defect) {
        marks.add(defect.mark());
        switch (defect.kind()) {
            case NAME_MISMATCH -> values.put("suspectHere", Slips.name(context.values().get("suspect")));
            case NUMBER_MISMATCH -> {
                values.put("idHere", Slips.number(context.values().get("suspect.id"), slips));
                values.put("numberHere", Slips.number(plan.outline().number(), slips));
            }
            case WRONG_ARTICLE -> values.put("articleHere",
                    Citations.wrongArticle(plan.outline().story(), plan.times().day("incident"), slips));
            case DATE_MISMATCH -> values.put("bornHere",
                    Dates.day(Slips.day(plan.cast().people().get("suspect").born())));
            case AMOUNT_MISMATCH -> (defect.variant().isEmpty() ? List.of("value", "money") : List.of("penaltyHere"))
                    .forEach(this::anotherAmount);
            case PAGE_NUMBERS_MISSING -> marks.add("unnumbered");
            case PAGE_NUMBERS_REPEATED -> marks.add("repeated");
            case SCANNED_UPSIDE_DOWN -> marks.add("turned");
            default -> {
                // The template itself words it otherwise.
            }
        }
    }

    private void anotherAmount(String key) {
        String right = context.values().get(key);
        if (right != null) {
            values.put(key, Slips.amount(context.fill(right)));
        }
    }
}
