package org.assize.internal.ui.casefile.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assize.internal.ui.casefile.Results;
import org.assize.model.casefile.CaseFile;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.Review;
import org.assize.model.review.Round;
import org.assize.model.review.Selection;
import org.assize.model.review.SelectionKind;
import org.assize.records.Projection;
import org.jspecify.annotations.Nullable;

/** Copies what the explorer needs out of the state of a library, in one short reading; sorting comes after it. */
final class CatalogReader {

    private static final int MONTH_LENGTH = "2026-11".length();

    private final Projection state;
    private final Map<String, List<RoundMark>> marks = new HashMap<>();

    private CatalogReader(Projection state) {
        this.state = state;
    }

    static Catalog read(Projection state) {
        CatalogReader reader = new CatalogReader(state);
        List<Round> rounds = new ArrayList<>(state.reviewBook().getRounds()).reversed();
        rounds.forEach(reader::mark);
        List<CaseEntry> entries = new ArrayList<>(state.library().getCaseFiles().size());
        for (CaseFile file : state.library().getCaseFiles()) {
            entries.add(reader.entry(file));
        }
        Map<String, String> titles = new HashMap<>();
        rounds.forEach(round -> titles.put(round.getId(), round.getTitle()));
        return new Catalog(entries, rounds.stream().map(Round::getId).toList(), titles);
    }

    private void mark(Round round) {
        Map<String, SelectionKind> selected = new HashMap<>();
        for (Selection selection : round.getSelections()) {
            if (!text(selection.getCaseFile()).isEmpty()) {
                selected.put(selection.getCaseFile(), selection.getKind());
            }
        }
        Map<String, Review> reviews = new HashMap<>();
        state.reviewsOf(round.getId()).forEach(review -> reviews.put(review.getCaseFile(), review));
        for (DrawnFile drawn : round.getDrawn()) {
            String number = drawn.getCaseFile();
            Review review = reviews.get(number);
            if (!drawn.isExcluded()) {
                RoundMark mark = review == null
                        ? new RoundMark(round.getId(), null, "", selected.get(number))
                        : new RoundMark(round.getId(), review.getState(), Results.brief(review.getResult()),
                                selected.get(number));
                marks.computeIfAbsent(number, n -> new ArrayList<>(1)).add(mark);
            }
        }
    }

    private CaseEntry entry(CaseFile file) {
        String closed = file.getClosed() == null ? "" : file.getClosed().toString().substring(0, MONTH_LENGTH);
        return new CaseEntry(file.getNumber(), text(file.getTitle()),
                file.getUnit() == null ? "" : text(file.getUnit().getName()),
                file.getHandler() == null ? "" : text(file.getHandler().getName()), closed,
                file.getDocuments().size(), marks.getOrDefault(file.getNumber(), List.of()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
