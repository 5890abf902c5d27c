package org.assize.internal.sample.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.Digits;
import org.assize.internal.sample.script.Dates;
import org.assize.internal.sample.world.Bureau;
import org.assize.internal.sample.world.Unit;

/** Collects what the templates of a case may say. */
final class CaseValues {

    private static final List<String> NUMBERED = List.of("受案", "立", "传", "检", "检测", "认", "扣", "搜查");

    private final CasePlan plan;
    private final Dice dice;
    private final Map<String, String> values = new LinkedHashMap<>();

    CaseValues(CasePlan plan, Map<String, String> told, Dice dice) {
        this.plan = plan;
        this.dice = dice;
        values.putAll(told);
    }

    Map<String, String> all() {
        Outline outline = plan.outline();
        Unit unit = outline.unit();
        LocalDate incident = plan.times().day("incident");
        values.put("bureau", Bureau.NAME);
        values.put("unit", unit.name());
        values.put("unit.full", unit.fullName());
        values.put("unit.code", unit.code());
        values.put("number", outline.number());
        values.put("numberHere", outline.number());
        values.put("complexity", plan.complexity());
        plan.times().describe(values);
        plan.cast().describe(incident, values);
        values.put("suspectHere", "{suspect}");
        values.put("idHere", "{suspect.id}");
        values.put("bornHere", "{suspect.born}");
        values.put("penaltyHere", "{penalty}");
        values.put("delivered", plan.flags().contains(DefectKind.NOT_SERVED.name()) ? "" : "，{t.served}送达");
        if (plan.defects().contains(new Defect(DefectKind.INCOMPATIBLE_ROLES, "inspection", ""))) {
            values.put("observer", "{o2}");
        }
        String article = Citations.article(outline.story(), incident);
        values.put("article", article);
        values.put("articleHere", article);
        Citations.describe(incident, values);
        papers(unit);
        ends();
        return values;
    }

    /** Numbers of the other papers: each series counts by itself. */
    private void papers(Unit unit) {
        for (String paper : NUMBERED) {
            values.put("no." + paper, "武公(" + unit.sign() + ")" + paper + "字〔" + plan.times().day("accepted").getYear()
                    + "〕" + Digits.of(dice.between(20, 4800), 5) + "号");
        }
        values.put("no.expert", "云沧司鉴〔" + plan.times().day("accepted").getYear() + "〕"
                + Digits.of(dice.between(100, 9800), 4) + "号");
        values.put("call", plan.times().day("report").toString().replace("-", "")
                + Digits.of(dice.between(1, 999_999), 6));
    }

    /** Days that follow from the decision. */
    private void ends() {
        LocalDate executed = plan.times().day("executed");
        String days = values.getOrDefault("detain", "0");
        values.put("detain.from", Dates.day(executed));
        values.put("detain.to", Dates.day(executed.plusDays(Long.parseLong(days))));
        LocalDate measure = plan.times().day("measure");
        values.put("arrest", Dates.day(measure.plusDays(dice.between(7, 12))));
        values.put("bailEnd", Dates.day(measure.plusYears(1).minusDays(1)));
        String penalty = values.getOrDefault("penalty", "");
        values.put("result", penalty.startsWith("处") ? penalty.substring(1) : penalty);
        values.put("arriveHour", Integer.toString(plan.times().get("arrive").getHour() + 1));
    }
}
