package org.assize.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import org.assize.checklist.ChecklistEntry;
import org.assize.checklist.Score;
import org.assize.checklist.ScoringModels;
import org.assize.internal.sample.plan.DefectKind;
import org.assize.internal.sample.plan.Procedure;
import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.Checklist;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;

class TruthTest {

    @TempDir
    static Path folder;

    private static Department department;

    @BeforeAll
    static void writeDepartment() throws Exception {
        department = Department.write(folder.resolve("text"), new SampleOptions(250, 4, 99, 0, true));
    }

    @Test
    void everyQuoteStandsOnItsPage() throws Exception {
        assertThat(quotesNotOnTheirPage(department)).isEmpty();
    }

    @Test
    void everyQuoteStandsOnItsPageOfThePdfOrIsOnAScan() throws Exception {
        Department pdf = Department.write(folder.resolve("pdf"), new SampleOptions(10, 1, 12, 25, false));
        assertThat(quotesNotOnTheirPage(pdf)).isEmpty();
        assertThat(pdf.summary().scans()).isBetween(20, 50);
        assertThat(formsThatDoNotFitTheirPage(pdf)).isEmpty();
    }

    /** Forms are one page, and no sign is missing from the fonts (which draw 〓 instead). */
    private static List<Path> formsThatDoNotFitTheirPage(Department pdf) throws Exception {
        List<Path> wrong = new ArrayList<>();
        for (JsonNode file : pdf.truth()) {
            for (Path document : pdf.documents(file)) {
                List<String> pages = Department.pages(document);
                boolean form = document.toString().matches(".*(封面|目录|登记表|审批表|决定书|回执)\\.pdf");
                if (form && pages.size() > 1 || pages.stream().anyMatch(page -> page.contains("〓"))) {
                    wrong.add(document);
                }
            }
        }
        return wrong;
    }

    @Test
    void manyQuotesCrossTheEndOfALine() throws Exception {
        int all = 0;
        int crossing = 0;
        for (JsonNode file : department.truth()) {
            for (JsonNode defect : file.get("defects")) {
                String page = department.page(file, defect);
                all++;
                crossing += page.contains(defect.get("quote").asText()) ? 0 : 1;
            }
        }
        assertThat(crossing).isGreaterThan(all / 3);
    }

    @Test
    void allKindsOfDefectsArePlantedAndEachIsAnswered() throws Exception {
        Set<DefectKind> kinds = EnumSet.noneOf(DefectKind.class);
        for (JsonNode file : department.truth()) {
            for (JsonNode defect : file.get("defects")) {
                DefectKind kind = DefectKind.valueOf(defect.get("kind").asText());
                Procedure procedure = criminal(file) ? Procedure.CRIMINAL : Procedure.ADMINISTRATIVE;
                kinds.add(kind);
                JsonNode answer = file.get("items").get(kind.item(procedure));
                assertThat(answer.get("outcome").asText()).isEqualTo(kind.veto() ? "FAILED" : "DEDUCTED");
                List<JsonNode> holders = kind.veto() ? List.of(answer)
                        : Department.list(answer.get("deductions")).stream()
                                .filter(d -> d.get("rule").asText().equals(kind.rule(procedure))).toList();
                assertThat(holders).singleElement().satisfies(holder -> assertThat(holder.get("evidence"))
                        .anySatisfy(e -> assertThat(e.get("quote")).isEqualTo(defect.get("quote"))));
            }
        }
        assertThat(kinds).as("text files can lie neither upside down nor be scanned badly").isEqualTo(
                EnumSet.complementOf(EnumSet.of(DefectKind.SCANNED_UPSIDE_DOWN, DefectKind.ILLEGIBLE)));
    }

    @Test
    void theScoreIsThatOfTheScoringModel() throws Exception {
        for (JsonNode file : department.truth()) {
            Checklist checklist = Department.checklists()
                    .latest(criminal(file) ? CaseKind.CRIMINAL : CaseKind.ADMINISTRATIVE)
                    .map(ChecklistEntry::checklist).orElseThrow();
            Score score = ScoringModels.builtIn().score(checklist, answers(file));
            assertThat(score.complete()).as("unanswered %s", score.unanswered()).isTrue();
            assertThat(file.get("score").decimalValue()).isEqualByComparingTo(score.value());
            assertThat(file.get("grade").asText()).isEqualTo(score.grade());
            assertThat(file.get("vetoed").asBoolean()).isEqualTo(score.vetoed());
        }
    }

    private static boolean criminal(JsonNode file) {
        return file.get("number").asText().contains("诉字");
    }

    @Test
    void gradesAreSpreadAsInRealReviews() {
        Map<String, Integer> grades = department.summary().grades();
        assertThat(grades.keySet()).containsExactly("excellent", "good", "qualified", "unqualified");
        assertThat(grades.get("excellent")).isBetween(70, 110);
        assertThat(grades.get("unqualified")).isBetween(2, 25);
        assertThat(department.summary().vetoed()).isPositive();
    }

    private static List<String> quotesNotOnTheirPage(Department department) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (JsonNode file : department.truth()) {
            for (JsonNode defect : file.get("defects")) {
                String quote = defect.get("quote").asText();
                String page = department.page(file, defect);
                boolean scanned = defect.path("scanned").asBoolean();
                boolean found = !quote.isBlank() && Department.bare(page).contains(Department.bare(quote));
                if (found == scanned) {
                    wrong.add(file.get("number").asText() + " " + defect + "\n" + page);
                }
            }
        }
        return wrong;
    }

    private static List<AnswerData> answers(JsonNode file) {
        List<AnswerData> answers = new ArrayList<>();
        file.get("items").properties().forEach(item -> {
            List<DeductionData> deductions = new ArrayList<>();
            item.getValue().path("deductions").forEach(d -> deductions.add(
                    new DeductionData(d.get("rule").asText(), d.get("count").asInt(), false, "", List.of(), null)));
            answers.add(new AnswerData(item.getKey(), AnswerOutcome.valueOf(item.getValue().get("outcome").asText()),
                    deductions, item.getValue().path("reason").asText(), List.of(), null, ""));
        });
        return answers;
    }
}
