package org.assize.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistWriter;
import org.assize.checklist.ScoringModels;
import org.assize.internal.review.RecordedReviews;
import org.assize.internal.review.RecordedRounds;
import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistFactory;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;
import org.assize.model.checklist.Text;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DeductionData;
import org.assize.records.event.DocumentData;
import org.assize.records.event.EvidenceData;

/** A library with case files and a small checklist of two items and a veto, for tests of the month. */
final class Department implements AutoCloseable {

    static final String DOCUMENT = "01-笔录.pdf";

    private static final ChecklistFactory MODEL = ChecklistFactory.eINSTANCE;

    final Library library;
    final RoundService rounds;
    final ReviewService reviews;

    Department(Path temp, int administrative) throws Exception {
        Reviewer li = new Reviewer("li", "李评查", "desk", temp.resolve("li.p12"), new char[0]);
        library = Library.create(temp.resolve("library"), "武安分局", li);
        new ChecklistWriter().write(checklist(), library.layout().checklists().resolve("small.checklist"));
        ChecklistCatalog catalog = new ChecklistCatalog(List.of(), ScoringModels.builtIn());
        rounds = new RecordedRounds(catalog);
        reviews = new RecordedReviews(catalog, ScoringModels.builtIn());
        List<CaseFileRegistered> registered = new ArrayList<>();
        for (int i = 1; i <= administrative; i++) {
            registered.add(caseFile("A-%03d".formatted(i), LocalDate.of(2026, 11, 1 + i % 28)));
        }
        registered.add(caseFile("OLD", LocalDate.of(2026, 10, 31)));
        library.commit(state -> registered);
    }

    static CaseFileRegistered caseFile(String number, LocalDate closed) {
        DocumentData document = new DocumentData(DOCUMENT, "询问笔录", "询问笔录", "ab".repeat(32), 1, null,
                "application/pdf", null, 1);
        return new CaseFileRegistered(new CaseFileData(number, number, CaseKind.ADMINISTRATIVE, "盗窃", "1", "派出所",
                null, List.of(), new CaseDates(null, null, closed), "", "", "file:///x/" + number + "/", false,
                RankDraw.key("metadata", number), List.of(document), List.of(), List.of()));
    }

    private static Checklist checklist() {
        Checklist checklist = MODEL.createChecklist();
        checklist.setUrn("urn:assize:checklist:small");
        checklist.setVersion(1);
        checklist.setKind(CaseKind.ADMINISTRATIVE);
        titled(checklist.getTitles());
        checklist.getBands().add(band("excellent", "90"));
        checklist.getBands().add(band("qualified", "60"));
        checklist.getBands().add(band("unqualified", "0"));
        Section section = MODEL.createSection();
        section.setId("1");
        titled(section.getTitles());
        section.getItems().add(item("0.1", "0", true));
        section.getItems().add(item("1.1", "40", false));
        section.getItems().add(item("1.2", "60", false));
        checklist.getSections().add(section);
        return checklist;
    }

    private static Item item(String id, String marks, boolean veto) {
        Item item = MODEL.createItem();
        item.setId(id);
        item.setMarks(new BigDecimal(marks));
        item.setVeto(veto);
        titled(item.getTitles());
        if (!veto) {
            DeductionRule rule = MODEL.createDeductionRule();
            rule.setId(id + "-a");
            rule.setAmount(new BigDecimal("5"));
            titled(rule.getTitles());
            item.getRules().add(rule);
        }
        return item;
    }

    private static GradeBand band(String id, String bound) {
        GradeBand band = MODEL.createGradeBand();
        band.setId(id);
        band.setLowerBound(new BigDecimal(bound));
        titled(band.getTitles());
        return band;
    }

    private static void titled(List<Text> titles) {
        for (String lang : List.of("zh", "en")) {
            Text text = MODEL.createText();
            text.setLang(lang);
            text.setValue(lang.equals("zh") ? "名称" : "name");
            titles.add(text);
        }
    }

    /** Answers that cost {@code count} times five marks on item 1.2. */
    static List<AnswerData> answers(int count) {
        AnswerData last = count == 0 ? AnswerData.of("1.2", AnswerOutcome.PASSED)
                : new AnswerData("1.2", AnswerOutcome.DEDUCTED,
                        List.of(new DeductionData("1.2-a", count, false, "缺签名", List.of(evidence(DOCUMENT)), null)),
                        "", List.of(), null, "");
        return List.of(AnswerData.of("0.1", AnswerOutcome.PASSED), AnswerData.of("1.1", AnswerOutcome.PASSED), last);
    }

    /** Answers of which the veto item failed. */
    static List<AnswerData> vetoed() {
        AnswerData veto = new AnswerData("0.1", AnswerOutcome.FAILED, List.of(), "无执法资格",
                List.of(evidence(DOCUMENT)), null, "");
        return List.of(veto, AnswerData.of("1.1", AnswerOutcome.PASSED), AnswerData.of("1.2", AnswerOutcome.PASSED));
    }

    static EvidenceData evidence(String document) {
        return new EvidenceData(document, "", new AnchorData("", 1, List.of(), "询问人一名", "", ""));
    }

    @Override
    public void close() {
        library.close();
    }
}
