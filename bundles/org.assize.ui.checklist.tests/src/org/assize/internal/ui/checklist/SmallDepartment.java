package org.assize.internal.ui.checklist;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ChecklistWriter;
import org.assize.checklist.ScoringModels;
import org.assize.internal.review.RecordedReviews;
import org.assize.internal.review.RecordedRounds;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.model.casefile.CaseKind;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistFactory;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Section;
import org.assize.model.checklist.Text;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.event.AnchorData;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.EvidenceData;
import org.assize.review.PlanRequest;
import org.assize.review.ReviewService;
import org.assize.review.RoundService;

/** A library in which one case file was drawn and is under review with a small checklist. */
public final class SmallDepartment implements AutoCloseable {

    private static final String ROUND = "2026-11";
    private static final String DOCUMENT = "01-笔录.pdf";
    private static final ChecklistFactory MODEL = ChecklistFactory.eINSTANCE;

    public final Library library;
    public final ReviewService reviews;
    public final String review;

    public SmallDepartment(Path temp) throws Exception {
        Reviewer li = new Reviewer("li", "李评查", "desk", temp.resolve("li.p12"), new char[0]);
        library = Library.create(temp.resolve("library"), "武安分局", li);
        new ChecklistWriter().write(checklist(), library.layout().checklists().resolve("small.checklist"));
        ChecklistCatalog catalog = new ChecklistCatalog(List.of(), ScoringModels.builtIn());
        reviews = new RecordedReviews(catalog, ScoringModels.builtIn());
        library.commit(state -> List.of(caseFile()));
        RoundService rounds = new RecordedRounds(catalog);
        rounds.plan(library, rounds.propose(library, new PlanRequest(ROUND, "", YearMonth.of(2026, 11), 1, false)));
        rounds.freeze(library, ROUND);
        rounds.draw(library, ROUND, "seed");
        rounds.assign(library, ROUND, List.of("li"));
        review = library.read(state -> state.reviewsOf(ROUND).iterator().next().getId());
    }

    private static CaseFileRegistered caseFile() {
        DocumentData document = new DocumentData(DOCUMENT, "询问笔录", "询问笔录", "ab".repeat(32), 1, null,
                "application/pdf", null, 1);
        return new CaseFileRegistered(new CaseFileData("A-001", "A-001", CaseKind.ADMINISTRATIVE, "盗窃", "1",
                "派出所", null, List.of(), new CaseDates(null, null, LocalDate.of(2026, 11, 2)), "", "",
                "file:///x/A-001/", false, "cd".repeat(32), List.of(document), List.of(), List.of()));
    }

    private static Checklist checklist() {
        Checklist checklist = MODEL.createChecklist();
        checklist.setUrn("urn:assize:checklist:small");
        checklist.setVersion(1);
        checklist.setKind(CaseKind.ADMINISTRATIVE);
        titled(checklist.getTitles(), "小标准", "Small");
        GradeBand good = MODEL.createGradeBand();
        good.setId("good");
        good.setLowerBound(BigDecimal.ZERO);
        titled(good.getTitles(), "良好", "Good");
        checklist.getBands().add(good);
        checklist.getSections().add(section("0", item("0.1", 0, true)));
        checklist.getSections().add(section("1", item("1.1", 40, false), item("1.2", 60, false)));
        return checklist;
    }

    private static Section section(String id, Item... items) {
        Section section = MODEL.createSection();
        section.setId(id);
        titled(section.getTitles(), "章", "Section");
        section.getItems().addAll(List.of(items));
        return section;
    }

    private static Item item(String id, int marks, boolean veto) {
        Item item = MODEL.createItem();
        item.setId(id);
        item.setMarks(BigDecimal.valueOf(marks));
        item.setVeto(veto);
        titled(item.getTitles(), "项", "Item");
        for (String rule : veto ? List.<String>of() : List.of("a", "b")) {
            DeductionRule deduction = MODEL.createDeductionRule();
            deduction.setId(id + "-" + rule);
            deduction.setAmount(BigDecimal.valueOf(5));
            titled(deduction.getTitles(), "规则", "Rule");
            item.getRules().add(deduction);
        }
        return item;
    }

    private static void titled(List<Text> titles, String zh, String en) {
        for (String lang : List.of("zh", "en")) {
            Text text = MODEL.createText();
            text.setLang(lang);
            text.setValue(lang.equals("zh") ? zh : en);
            titles.add(text);
        }
    }

    public Sheet sheet(Locale locale) throws Exception {
        return Sheet.load(library, reviews, review, locale);
    }

    public static EvidenceData evidence(int page) {
        return new EvidenceData(DOCUMENT, "", new AnchorData("", page, List.of(), "询问人一名", "", ""));
    }

    @Override
    public void close() {
        library.close();
    }
}
