package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.assize.model.review.AnswerOutcome;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewState;
import org.assize.model.review.RoundState;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.event.AnswerData;
import org.assize.records.event.EvidenceData;
import org.assize.review.AnswersFile;
import org.assize.review.RankedFile;
import org.assize.review.Ranking;
import org.assize.review.ReviewService;
import org.assize.review.RoundService;
import org.assize.sample.SampleOptions;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.PageTarget;
import org.assize.ui.Topics;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer does the month in the window: plan, draw, review with keys and evidence, choose, publish. */
class MonthInTheWorkbenchTest {

    private static final String ROUND = "2026-11";

    @TempDir
    Path temp;

    private final Desk desk = new Desk();
    private SampleLibrary sample;
    private Library library;

    @BeforeEach
    void openLibrary() throws Exception {
        sample = new SampleLibrary(desk, temp, new SampleOptions(6, 1, 3, 0, false));
        library = sample.library();
    }

    @AfterEach
    void closeLibrary() {
        sample.close();
    }

    @Test
    void a_reviewer_does_the_month() throws Exception {
        planAndDraw();
        assign();
        search();
        List<String> reviews = read(s -> s.reviewsOf(ROUND).stream().map(Review::getId).toList());
        reviewByHand(reviews.getFirst());
        for (String review : reviews.subList(1, reviews.size())) {
            reviewAsData(review);
        }
        choose();
        publish();
    }

    private <T> T read(Function<Projection, T> reading) {
        return library.read(reading);
    }

    private RoundState state() {
        return read(s -> s.round(ROUND).map(r -> r.getState()).orElse(RoundState.VOID));
    }

    private void planAndDraw() {
        desk.command("org.assize.ui.review.command.newRound");
        Combo month = desk.control("round.plan.month", Combo.class);
        desk.until("the month is offered", () -> month.getItemCount() > 0);
        Spinner sample = desk.control("round.plan.sample", Spinner.class);
        desk.act(() -> {
            sample.setSelection(4);
            sample.notifyListeners(SWT.Selection, new Event());
        });
        desk.press("round.plan.plan");
        desk.press("round.plan.freeze");
        desk.until("the frame is frozen", () -> state() == RoundState.FRAME_FROZEN);
        Text seed = desk.control("round.draw.seed", Text.class);
        desk.act(() -> seed.setText("4f1c"));
        desk.press("round.draw.draw");
        desk.until("files are drawn", () -> state() == RoundState.DRAWN);
        desk.picture("round-drawn");
    }

    private void assign() {
        desk.press("round.reviews.assign");
        desk.until("reviews are assigned", () -> state() == RoundState.REVIEWING);
        Table reviews = desk.control("round.reviews.table", Table.class);
        desk.until("the table shows them", () -> reviews.getItemCount() >= 4);
        desk.act(() -> reviews.setSelection(0));
        desk.press("round.reviews.open");
        Label caseFile = desk.control("sheet.caseFile", Label.class);
        desk.until("the sheet shows a case file", () -> !caseFile.getText().isEmpty());
    }

    private void search() throws Exception {
        SearchDesk search = new SearchDesk(desk, library);
        search.untilIndexed();
        search.find("派出所");
        assertThat(search.nextHit().quote()).isEqualTo("派出所");
    }

    /** Every answer by its key, evidence as the reader hands it over. */
    private void reviewByHand(String review) throws Exception {
        String number = read(s -> s.review(review).orElseThrow().getCaseFile());
        event(Topics.OPEN_REVIEW, review);
        Label caseFile = desk.control("sheet.caseFile", Label.class);
        desk.until("the sheet shows " + number, () -> caseFile.getText().equals(number));
        ReviewService reviews = desk.service(ReviewService.class);
        for (AnswerData answer : AnswersFile.read(sample.truth(), number).answers()) {
            answerByHand(review, number, answer);
        }
        desk.picture("reviewed");
        Button seal = desk.control("sheet.seal", Button.class);
        desk.until("everything is answered", () -> reviews.sealRefusals(library, review).isEmpty());
        desk.act(() -> seal.notifyListeners(SWT.Selection, new Event()));
        desk.press("sheet.confirm");
        desk.until("the review is sealed", () -> sealed(review));
    }

    private boolean sealed(String review) {
        return read(s -> s.review(review).orElseThrow().getState()) == ReviewState.SEALED;
    }

    private void answerByHand(String review, String number, AnswerData answer) {
        Tree items = desk.control("sheet.items", Tree.class);
        desk.act(() -> items.notifyListeners(SWT.Selection, selecting(items, answer.item())));
        switch (answer.outcome()) {
            case PASSED -> desk.key(items, 'p', 0);
            case NOT_APPLICABLE -> {
                desk.key(items, 'n', 0);
                type(answer.reason());
            }
            case FAILED -> {
                desk.key(items, 'v', 0);
                type(answer.reason());
                answer.evidence().forEach(e -> hand(number, e));
            }
            case DEDUCTED, AWARDED -> deduct(items, review, number, answer);
        }
        desk.until(answer.item() + " is answered", () -> outcome(review, answer.item()) == answer.outcome());
    }

    private static Event selecting(Tree items, String id) {
        Event event = new Event();
        for (var section : items.getItems()) {
            for (var item : section.getItems()) {
                if (id.equals(item.getData())) {
                    event.item = item;
                }
            }
        }
        return event;
    }

    private void deduct(Tree items, String review, String number, AnswerData answer) {
        answer.deductions().forEach(d -> {
            Table rules = desk.control("sheet.rules", Table.class);
            desk.act(() -> {
                for (var rule : rules.getItems()) {
                    if (d.rule().equals(rule.getData())) {
                        rules.setSelection(rule);
                        Event event = new Event();
                        event.item = rule;
                        rules.notifyListeners(SWT.Selection, event);
                    }
                }
            });
            desk.key(items, (char) ('0' + d.count()), 0);
            desk.until("the deduction is there", () -> counted(review, answer.item(), d.rule()) == d.count());
            d.evidence().forEach(e -> hand(number, e));
            desk.until("its evidence is there",
                    () -> evidence(review, answer.item(), d.rule()) == d.evidence().size());
            if (d.absence() != null) {
                desk.key(items, 'a', 0);
                type(d.absence().searched());
                desk.until("its absence is recorded", () -> absent(review, answer.item()));
            }
        });
    }

    private void hand(String number, EvidenceData evidence) {
        event(Topics.SHOW_PAGE, PageTarget.of(number, evidence.document(), evidence.anchor()));
        event(Topics.EVIDENCE_TAKEN, new EvidenceTaken(number, evidence));
    }

    private void type(String text) {
        Text field = desk.control("sheet.prompt.text", Text.class);
        desk.act(() -> {
            field.setText(text);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private void event(String topic, Object payload) {
        desk.service(IEventBroker.class).send(topic, payload);
    }

    private AnswerData answer(String review, String item) throws Exception {
        return desk.service(ReviewService.class).answers(library, review).stream()
                .filter(a -> a.item().equals(item)).findFirst().orElse(AnswerData.of(item, null));
    }

    private AnswerOutcome outcome(String review, String item) throws Exception {
        return answer(review, item).outcome();
    }

    private int counted(String review, String item, String rule) throws Exception {
        return answer(review, item).deductions().stream().filter(d -> d.rule().equals(rule))
                .mapToInt(d -> d.count()).sum();
    }

    private int evidence(String review, String item, String rule) throws Exception {
        return answer(review, item).deductions().stream().filter(d -> d.rule().equals(rule))
                .mapToInt(d -> d.evidence().size()).sum();
    }

    private boolean absent(String review, String item) throws Exception {
        return answer(review, item).deductions().stream().anyMatch(d -> d.absence() != null);
    }

    private void reviewAsData(String review) throws Exception {
        String number = read(s -> s.review(review).orElseThrow().getCaseFile());
        ReviewService reviews = desk.service(ReviewService.class);
        reviews.answer(library, review, AnswersFile.read(sample.truth(), number).answers());
        reviews.seal(library, review);
    }

    private void choose() throws Exception {
        event(Topics.OPEN_ROUND, ROUND);
        Table ranking = desk.control("round.choose.ranking", Table.class);
        Combo stratum = desk.control("round.choose.stratum", Combo.class);
        List<Ranking> rankings = desk.service(RoundService.class).rank(library, ROUND).stream()
                .filter(r -> !r.files().isEmpty()).toList();
        new RoundDesk(desk).lookAtProposal();
        assertThat(state()).isEqualTo(RoundState.SCORED);
        for (int i = 0; i < rankings.size(); i++) {
            int index = i;
            desk.act(() -> {
                stratum.select(index);
                stratum.notifyListeners(SWT.Selection, new Event());
            });
            RankedFile best = rankings.get(i).files().getFirst();
            boolean excellent = best.grade().equals("excellent");
            decide(ranking, 0, excellent ? "round.choose.best" : "round.choose.noBest", i * 2 + 1);
            int last = rankings.get(i).files().size() - 1;
            decide(ranking, last, last > 0 ? "round.choose.worst" : "round.choose.noWorst", i * 2 + 2);
        }
        desk.picture("chosen");
        desk.until("everything is decided", () -> state() == RoundState.SELECTED);
    }

    private void decide(Table ranking, int row, String button, int decisions) {
        Text reason = desk.control("round.choose.reason", Text.class);
        desk.act(() -> {
            reason.setText("评查组复核确定");
            ranking.setSelection(row);
            Event event = new Event();
            event.item = ranking.getItem(row);
            ranking.notifyListeners(SWT.Selection, event);
        });
        desk.press(button);
        desk.until("the decision is recorded",
                () -> read(s -> s.round(ROUND).orElseThrow().getSelections().size()) == decisions);
    }

    private void publish() throws Exception {
        desk.press("round.publish.publish");
        desk.until("the bulletin is published", () -> state() == RoundState.PUBLISHED);
        desk.picture("published");
        new RoundDesk(desk).lookAtDocuments();
        String file = read(s -> s.round(ROUND).orElseThrow().getBulletins().getFirst().getFile());
        Path pdf = library.layout().exports().resolve(file);
        assertThat(Files.size(pdf)).isGreaterThan(10_000);
    }
}
