package org.assize.internal.sample.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.assize.internal.sample.Resources;
import org.assize.internal.sample.plan.Procedure;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AbsenceData;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;

/** What a reviewer who misses nothing would answer on every item of the checklist. */
final class Answers {

    private static final Map<String, String> FLAGS = Map.of("2.3", "inspection", "2.4", "seizure", "2.5", "expert");
    private static final Map<String, String> TEXTS = texts();

    private final CaseFolder caseFile;
    private final Procedure procedure;

    Answers(CaseFolder caseFile) {
        this.caseFile = caseFile;
        procedure = caseFile.plan().outline().story().procedure();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        Resources.rows("answers.txt").forEach(row -> texts.put(row.get(0), row.get(1)));
        return texts;
    }

    /** An answer to every item but bonus items, in the order of the checklist. */
    List<AnswerData> to(Checklist checklist) {
        List<AnswerData> answers = new ArrayList<>();
        for (Section section : checklist.getSections()) {
            for (Item item : section.getItems()) {
                if (!item.isBonus()) {
                    answers.add(to(item.getId()));
                }
            }
        }
        return answers;
    }

    private AnswerData to(String item) {
        List<Planted> found = caseFile.planted().stream()
                .filter(p -> p.defect().kind().item(procedure).equals(item)).toList();
        if (FLAGS.containsKey(item) && !caseFile.plan().flags().contains(FLAGS.get(item))) {
            return new AnswerData(item, AnswerOutcome.NOT_APPLICABLE, List.of(), TEXTS.get("none." + item), List.of(),
                    null, "");
        }
        if (found.isEmpty()) {
            return AnswerData.of(item, AnswerOutcome.PASSED);
        }
        if (found.getFirst().defect().kind().veto()) {
            return new AnswerData(item, AnswerOutcome.FAILED, List.of(), remark(found.getFirst()), evidence(found),
                    null, "");
        }
        Map<String, List<Planted>> byRule = new LinkedHashMap<>();
        found.forEach(p -> byRule.computeIfAbsent(p.defect().kind().rule(procedure), rule -> new ArrayList<>()).add(p));
        List<DeductionData> deductions = new ArrayList<>();
        byRule.forEach((rule, planted) -> deductions.add(new DeductionData(rule, planted.size(), false,
                remark(planted.getFirst()), evidence(planted), absence(planted.getFirst()))));
        return new AnswerData(item, AnswerOutcome.DEDUCTED, deductions, "", List.of(), null, "");
    }

    private static String remark(Planted planted) {
        return TEXTS.getOrDefault(planted.defect().kind().name(), "");
    }

    private static List<EvidenceData> evidence(List<Planted> planted) {
        return planted.stream()
                .map(p -> new EvidenceData(p.document().path(), p.document().title(),
                        new AnchorData("", p.page(), List.of(), p.quote(), "", "")))
                .toList();
    }

    private @Nullable AbsenceData absence(Planted planted) {
        if (!planted.defect().kind().absence()) {
            return null;
        }
        String searched = TEXTS.getOrDefault("searched." + planted.defect().kind().name(), "");
        return new AbsenceData(searched, "全卷 " + caseFile.documents().size() + " 份文书", caseFile.pages(),
                caseFile.scannedPages(), List.of(searched));
    }
}
