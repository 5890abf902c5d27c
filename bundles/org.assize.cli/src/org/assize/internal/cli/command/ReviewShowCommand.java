package org.assize.internal.cli.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.assize.checklist.ItemScore;
import org.assize.checklist.Score;
import org.assize.checklist.Texts;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.Item;
import org.assize.records.Library;
import org.assize.records.Refusal;
import org.assize.records.event.AnswerData;
import org.assize.review.ReviewService;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;

/** Shows the sheet of a review: findings, score as it stands, and what is missing before it can be sealed. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class ReviewShowCommand extends OnReview {

    private record SheetJson(String review, @Nullable BigDecimal score, @Nullable BigDecimal scoreBeforeVeto,
            String grade, boolean vetoed, int answered, int unanswered, List<AnswerData> answers,
            List<Refusal> missing) {
    }

    public ReviewShowCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int review(Library library, String review) throws Exception {
        ReviewService reviews = service(ReviewService.class);
        Score score = reviews.score(library, review);
        List<Refusal> missing = reviews.sealRefusals(library, review);
        if (json()) {
            terminal().json(new SheetJson(review, score.value(), score.beforeVeto(), score.grade(), score.vetoed(),
                    score.answered(), score.unanswered(), reviews.answers(library, review), missing));
            return ExitCodes.OK;
        }
        Checklist checklist = reviews.checklist(library, review);
        checklist.getSections().forEach(s -> s.getItems().forEach(i -> print(i, score)));
        terminal().line((score.value() == null ? Messages.notScorable : score.value().toPlainString()) + "  "
                + score.gradeTitle() + (score.vetoed() ? "  " + Messages.vetoed : ""));
        missing.forEach(r -> terminal().line("  " + r));
        return ExitCodes.OK;
    }

    private void print(Item item, Score score) {
        ItemScore scored = score.item(item.getId()).orElseThrow();
        String outcome = scored.outcome() == null ? "·" : scored.outcome().getName();
        String lost = scored.lost().signum() == 0 ? "" : " -" + scored.lost().stripTrailingZeros().toPlainString();
        terminal().line(item.getId() + "  " + outcome + lost + "  "
                + Texts.of(item.getTitles(), Locale.getDefault()));
    }
}
