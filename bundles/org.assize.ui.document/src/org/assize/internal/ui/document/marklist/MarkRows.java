package org.assize.internal.ui.document.marklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.AnchorFinding;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.CaseDocuments;
import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.jspecify.annotations.Nullable;

/** Makes rows of marks: adds what the library knows about their documents and answers. Not on the UI thread. */
final class MarkRows {

    /** By document and page; what is on one page stays in the order in which it comes. */
    private static final Comparator<MarkRow> ORDER = Comparator.comparingInt(MarkRow::ordinal)
            .thenComparing(row -> row.data().document()).thenComparingInt(row -> row.mark().page());

    private final Library library;
    private final String caseFile;
    private final Map<String, CaseDocument> documents = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    /** Reads the documents of a case file. */
    MarkRows(Library library, String caseFile) {
        this.library = library;
        this.caseFile = caseFile;
        for (CaseDocument document : CaseDocuments.read(library, caseFile).all()) {
            ordinals.put(document.path(), ordinals.size());
            documents.put(document.path(), document);
        }
    }

    /** {@return the document with this path} */
    Optional<CaseDocument> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    /**
     * {@return rows in reading order; on a page the marks of reviewers come before those of other programs}
     *
     * @param found where that stands whose document was replaced; evidence among it becomes rows of its own
     */
    List<MarkRow> of(List<MarkSnapshot> marks, List<MarkSnapshot> foreign, List<AnchorFinding> found) {
        Map<String, AnchorMatch> matches = new HashMap<>();
        found.stream().filter(each -> each.answer() == null)
                .forEach(each -> matches.put(each.mark(), each.match()));
        return library.read(state -> {
            List<MarkRow> rows = new ArrayList<>(marks.size() + foreign.size());
            marks.forEach(mark -> rows.add(row(state, mark, matches.get(mark.id()))));
            foreign.forEach(mark -> rows.add(row(mark, Origin.FOREIGN, List.of(), null)));
            found.forEach(each -> evidence(state, each).ifPresent(rows::add));
            rows.sort(ORDER);
            return List.copyOf(rows);
        });
    }

    private Optional<MarkRow> evidence(Projection state, AnchorFinding found) {
        AnswerRef answer = found.answer();
        if (answer == null) {
            return Optional.empty();
        }
        Reviewed by = reviewer(state, answer);
        return Optional.of(row(EvidenceMarks.of(caseFile, found, answer, by.id(), by.name()), Origin.EVIDENCE,
                List.of(answer(state, answer)), found.match()));
    }

    private MarkRow row(Projection state, MarkSnapshot mark, @Nullable AnchorMatch match) {
        return row(mark, mark.author().equals(me()) ? Origin.OWN : Origin.OTHERS,
                mark.links().stream().map(answer -> answer(state, answer)).toList(), match);
    }

    private MarkRow row(MarkSnapshot mark, Origin origin, List<AnswerLine> answers, @Nullable AnchorMatch match) {
        String path = mark.data().document();
        String made = mark.data().anchor().sha256();
        // Of a place without a hash nobody can tell.
        boolean earlier = !made.isEmpty() && document(path).filter(now -> !now.sha256().equals(made)).isPresent();
        return new MarkRow(mark, origin, document(path).map(CaseDocument::title).orElse(path),
                ordinals.getOrDefault(path, Integer.MAX_VALUE), answers, earlier, match);
    }

    private AnswerLine answer(Projection state, AnswerRef answer) {
        Reviewed by = reviewer(state, answer);
        return new AnswerLine(answer, by.id().equals(me()) ? "" : by.name());
    }

    private static Reviewed reviewer(Projection state, AnswerRef answer) {
        String id = state.review(answer.review()).map(Review::getReviewer).orElse("");
        return new Reviewed(id, state.reviewerNames().getOrDefault(id, id));
    }

    private record Reviewed(String id, String name) {
    }

    private String me() {
        return library.reviewer().id();
    }
}
