package org.assize.internal.sample.file;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.internal.sample.plan.Approval;
import org.assize.internal.sample.plan.CasePlan;
import org.assize.internal.sample.world.Officer;

/** The metadata that an upstream case system would export with a case file. */
final class CaseJson {

    private CaseJson() {
    }

    static String of(CasePlan plan, List<WrittenDocument> documents) {
        ObjectNode json = Json.object();
        json.put("number", plan.outline().number());
        json.put("title", plan.value("title"));
        json.put("kind", plan.outline().story().procedure().id());
        json.put("cause", plan.value("cause"));
        json.putObject("unit").put("code", plan.outline().unit().code()).put("name", plan.outline().unit().fullName());
        officer(json.putObject("handler"), plan.cast().handler());
        officer(json.putArray("coHandlers").addObject(), plan.cast().coHandler());
        json.put("accepted", plan.times().day("accepted").toString());
        json.put("decided", plan.outline().decided().toString());
        json.put("closed", plan.outline().closed().toString());
        json.put("complexity", plan.complexity());
        json.put("result", plan.value("result"));
        plan.approvals().forEach(step -> approval(json.withArray("approvals").addObject(), step));
        for (WrittenDocument document : documents) {
            json.withArray("documents").addObject().put("path", document.path()).put("title", document.title())
                    .put("type", document.type()).put("date", document.date().toString());
        }
        more(json, plan);
        return Json.pretty(json);
    }

    /** What only this upstream system knows. */
    private static void more(ObjectNode json, CasePlan plan) {
        json.put("当事人", plan.value("suspect"));
        json.put("案件来源", plan.value("source"));
        json.put("接警单号", plan.value("call"));
        json.put("立案日期", plan.times().day("filed").toString());
        json.put("保管期限", "长期");
    }

    private static void officer(ObjectNode json, Officer officer) {
        json.put("number", officer.number()).put("name", officer.name()).put("qualification", officer.qualification());
    }

    private static void approval(ObjectNode json, Approval step) {
        json.put("level", step.level()).put("officer", step.officer());
        step.date().ifPresent(date -> json.put("date", date.toString()));
        json.put("opinion", step.opinion());
    }
}
