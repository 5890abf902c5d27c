package org.assize.internal.cli.command;

import java.nio.file.Path;
import java.util.List;

import org.assize.checklist.Score;
import org.assize.internal.cli.CliCommand;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.records.Refusal;
import org.assize.records.event.ResultData;
import org.assize.review.AnswersFile;
import org.assize.review.ReviewService;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reviews. */
@Command(name = "review", mixinStandardHelpOptions = true, subcommands = {ReviewCommand.Open.class,
        ReviewShowCommand.class, ReviewCommand.Answer.class, ReviewCommand.Seal.class})
public final class ReviewCommand extends CliCommand {

    public ReviewCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    private record ReviewJson(String review, String caseFile, String reviewer, String state, int answers) {
    }

    /** Lists the reviews of a round. */
    @Command(name = "open", mixinStandardHelpOptions = true)
    public static final class Open extends InRound {

        @Option(names = "--mine", descriptionKey = "review.open.mine")
        private boolean mine;

        public Open(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library, String round) {
            List<ReviewJson> reviews = library.read(s -> s.reviewsOf(round).stream()
                    .filter(r -> !mine || r.getReviewer().equals(library.reviewer().id())).map(Open::describe)
                    .toList());
            if (json()) {
                terminal().json(reviews);
            } else {
                reviews.forEach(r -> terminal().line(NLS.bind(Messages.reviewLine,
                        new Object[] {r.caseFile(), r.reviewer(), r.state(), r.answers()})));
            }
            return ExitCodes.OK;
        }

        private static ReviewJson describe(Review r) {
            return new ReviewJson(r.getId(), r.getCaseFile(), r.getReviewer(), r.getState().getName(),
                    r.getAnswers().size());
        }
    }

    /** Records answers given as data. */
    @Command(name = "answer", mixinStandardHelpOptions = true)
    public static final class Answer extends OnReview {

        @Option(names = "--from", required = true, paramLabel = "FILE.json", descriptionKey = "review.answer.from")
        private Path file;

        public Answer(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int review(Library library, String review) throws Exception {
            ReviewService reviews = service(ReviewService.class);
            AnswersFile answers = AnswersFile.read(file, caseFile());
            reviews.answer(library, review, answers.answers());
            if (!answers.note().isEmpty()) {
                reviews.note(library, review, answers.note());
            }
            Score score = reviews.score(library, review);
            terminal().line(NLS.bind(Messages.answered, new Object[] {caseFile(), answers.answers().size(),
                    score.value() == null ? Messages.notScorable : score.value().toPlainString()}));
            return ExitCodes.OK;
        }
    }

    /** Seals. */
    @Command(name = "seal", mixinStandardHelpOptions = true)
    public static final class Seal extends OnReview {

        public Seal(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int review(Library library, String review) throws Exception {
            ReviewService reviews = service(ReviewService.class);
            List<Refusal> refusals = reviews.sealRefusals(library, review);
            if (!refusals.isEmpty()) {
                terminal().message(Messages.notSealable);
                refusals.forEach(r -> terminal().message("  " + r));
                return ExitCodes.INPUT;
            }
            ResultData result = reviews.seal(library, review);
            if (json()) {
                terminal().json(result);
            } else {
                terminal().line(NLS.bind(Messages.sealed, new Object[] {caseFile(), result.score(),
                        result.gradeTitle() + (result.vetoed() ? " " + Messages.vetoed : "")}));
            }
            return ExitCodes.OK;
        }
    }
}
