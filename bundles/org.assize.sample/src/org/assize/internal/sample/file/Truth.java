package org.assize.internal.sample.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.checklist.ChecklistEntry;
import org.assize.checklist.ChecklistException;
import org.assize.checklist.Score;
import org.assize.checklist.ScoringModels;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;

/**
 * The truth about one case file.
 *
 * @param json the entry of truth.json on one line
 */
record Truth(String json, Score score) {

    /** Answers and scores a case file. */
    static Truth of(CaseFolder caseFile, ChecklistEntry checklist, ScoringModels models) throws ChecklistException {
        List<AnswerData> answers = new Answers(caseFile).to(checklist.checklist());
        Score score = models.score(checklist.checklist(), answers);
        ObjectNode json = Json.object();
        json.put("number", caseFile.plan().outline().number());
        json.put("score", score.value()).put("grade", score.grade()).put("vetoed", score.vetoed());
        ObjectNode items = json.putObject("items");
        answers.forEach(answer -> answer(items.putObject(answer.item()), answer));
        json.putArray("defects");
        for (Planted planted : caseFile.planted()) {
            ObjectNode defect = json.withArray("defects").addObject();
            defect.put("kind", planted.defect().kind().name()).put("document", planted.document().path());
            defect.put("page", planted.page()).put("quote", planted.quote());
            if (planted.scanned()) {
                defect.put("scanned", true);
            }
        }
        return new Truth(Json.line(json), score);
    }

    private static void answer(ObjectNode json, AnswerData answer) {
        json.put("outcome", answer.outcome().getName());
        if (!answer.reason().isEmpty()) {
            json.put("reason", answer.reason());
        }
        for (DeductionData deduction : answer.deductions()) {
            ObjectNode node = json.withArray("deductions").addObject();
            node.put("rule", deduction.rule()).put("count", deduction.count()).put("remark", deduction.remark());
            evidence(node, deduction.evidence());
            absence(node, deduction.absence());
        }
        evidence(json, answer.evidence());
    }

    private static void evidence(ObjectNode json, List<EvidenceData> evidence) {
        for (EvidenceData data : evidence) {
            json.withArray("evidence").addObject().put("document", data.document()).put("page", data.anchor().page())
                    .put("quote", data.anchor().quote());
        }
    }

    private static void absence(ObjectNode json, @Nullable AbsenceData absence) {
        if (absence != null) {
            ObjectNode node = json.putObject("absence");
            node.put("searched", absence.searched()).put("scope", absence.scope());
            node.put("pages", absence.pages()).put("pagesWithoutText", absence.pagesWithoutText());
            absence.queries().forEach(node.putArray("queries")::add);
        }
    }
}
