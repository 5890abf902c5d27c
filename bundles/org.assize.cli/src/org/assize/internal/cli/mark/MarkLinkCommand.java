package org.assize.internal.cli.mark;

import java.util.List;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkEdit;
import org.assize.checklist.ChecklistIndex;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.model.annotation.Mark;
import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.review.ReviewService;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets an answer of the review of the reviewer who acts rest on a mark. */
@Command(name = "link", mixinStandardHelpOptions = true)
public final class MarkLinkCommand extends OnMark {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "mark.id")
    private String id;

    @Parameters(index = "1", paramLabel = "ITEM", descriptionKey = "mark.link.item")
    private String item;

    @Option(names = "--round", paramLabel = "ID", descriptionKey = "mark.link.round")
    private @Nullable String round;

    @Option(names = "--undo", descriptionKey = "mark.link.undo")
    private boolean undo;

    public MarkLinkCommand(Terminal terminal, Services services) {
        super(terminal, services);
    }

    @Override
    protected int run(Library library) throws Exception {
        String mark = id(library, id);
        String reviewer = library.reviewer().id();
        String review = library.read(state -> review(state, mark, reviewer));
        if (review.isEmpty()) {
            throw new RefusedException("review.none", mark, NLS.bind(Messages.noOwnReview, reviewer));
        }
        if (ChecklistIndex.of(service(ReviewService.class).checklist(library, review)).item(item).isEmpty()) {
            throw new RefusedException("mark.link.item", mark, NLS.bind(Messages.noItem, item));
        }
        AnswerRef answer = new AnswerRef(review, item);
        apply(library, List.of(undo ? new MarkEdit.Unlink(mark, answer) : new MarkEdit.Link(mark, answer)),
                undo ? Messages.markUnlinked : Messages.markLinked, List.of(mark));
        return ExitCodes.OK;
    }

    /** The review of the case file of the mark that the reviewer was given last, in the round if one is named. */
    private String review(Projection state, String mark, String reviewer) {
        return state.mark(mark).map(Mark::getCaseFile).stream()
                .flatMap(number -> state.reviewsOfCaseFile(number).stream())
                .filter(r -> r.getReviewer().equals(reviewer) && (round == null || r.getRound().equals(round)))
                .map(Review::getId).reduce("", (before, last) -> last);
    }
}
