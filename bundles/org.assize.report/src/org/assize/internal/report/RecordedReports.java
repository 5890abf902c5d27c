package org.assize.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assize.checklist.ChecklistIndex;
import org.assize.model.casefile.CaseFile;
import org.assize.model.checklist.Checklist;
import org.assize.model.review.Review;
import org.assize.model.review.RoundState;
import org.assize.records.AtomicFile;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.Sha256;
import org.assize.records.event.BulletinData;
import org.assize.records.event.BulletinPublished;
import org.assize.records.event.DomainEvent;
import org.assize.report.ReportService;
import org.assize.review.ReviewService;
import org.assize.review.RoundService;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Composes documents from the records. */
@Component(service = ReportService.class)
public final class RecordedReports implements ReportService {

    private final Snapshots snapshots;
    private final ReviewService reviews;

    @Activate
    public RecordedReports(@Reference RoundService rounds, @Reference ReviewService reviews) {
        snapshots = new Snapshots(rounds, reviews);
        this.reviews = reviews;
    }

    @Override
    public byte[] bulletin(Library library, String round) throws RefusedException {
        RoundState state = library.read(s -> s.round(round).map(r -> r.getState()).orElse(RoundState.PLANNED));
        if (state == RoundState.PLANNED || state == RoundState.FRAME_FROZEN) {
            throw new RefusedException("bulletin.not-drawn", round, NLS.bind(Messages.notDrawn, round));
        }
        return new BulletinPdf(snapshots.bulletin(library, round, state != RoundState.PUBLISHED)).compose().bytes();
    }

    @Override
    public byte[] reviewSheet(Library library, String review) throws RefusedException {
        ReviewHead head = library.read(s -> s.review(review).map(r -> head(library, s, r)).orElse(null));
        if (head == null) {
            throw new RefusedException("review.unknown", review, NLS.bind(Messages.unknownReview, review));
        }
        Checklist checklist = reviews.checklist(library, review);
        List<Finding> findings = new Findings(ChecklistIndex.of(checklist)).of(reviews.answers(library, review));
        return new ReviewSheetPdf(checklist, reviews.score(library, review), findings).compose(head).bytes();
    }

    private static ReviewHead head(Library library, Projection state, Review review) {
        CaseFile caseFile = state.caseFile(review.getCaseFile()).orElseThrow();
        return new ReviewHead(library.name(), review.getRound(), review.getCaseFile(),
                caseFile.getUnit() == null ? "" : caseFile.getUnit().getName(),
                caseFile.getHandler() == null ? "" : caseFile.getHandler().getName(),
                state.reviewerNames().getOrDefault(review.getReviewer(), review.getReviewer()), review.getSealedAt());
    }

    @Override
    public BulletinData publish(Library library, String round) throws RefusedException, LibraryException {
        List<DomainEvent> published = library.commit(state -> {
            RoundState at = state.round(round).map(r -> r.getState()).orElse(RoundState.PLANNED);
            if (at != RoundState.SELECTED && at != RoundState.PUBLISHED) {
                throw new RefusedException("bulletin.not-selected", round, NLS.bind(Messages.notSelected, round));
            }
            return List.of(new BulletinPublished(round, write(library, snapshots.bulletin(library, round, true))));
        });
        return ((BulletinPublished) published.getFirst()).bulletin();
    }

    /** Composes as published, although it is not yet: the record follows in the same decision. */
    private static BulletinData write(Library library, BulletinContent draft) throws RefusedException {
        BulletinContent content = draft.published();
        byte[] bytes = new BulletinPdf(content).compose().bytes();
        String name = "bulletin-" + content.number().replaceAll("[^\\p{L}\\p{N}_-]", "_") + ".pdf";
        Path file = library.layout().exports().resolve(name);
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.replace(file, bytes);
        } catch (IOException e) {
            throw new RefusedException("bulletin.unwritable", content.round(),
                    NLS.bind(Messages.unwritable, file, e.toString()));
        }
        return new BulletinData(content.number(), name, Sha256.of(bytes), content.journalHead());
    }
}
