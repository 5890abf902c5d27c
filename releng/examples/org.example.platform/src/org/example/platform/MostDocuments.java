package org.example.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.review.Nomination;
import org.assize.review.RankedFile;
import org.assize.review.Ranking;
import org.assize.review.SelectionStrategy;
import org.osgi.service.component.annotations.Component;

/** Of files that share a position, the one with the most documents: more was done in it, well or badly. */
@Component
public final class MostDocuments implements SelectionStrategy {

    @Override
    public String id() {
        return "org.example.most-documents";
    }

    @Override
    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") ? "并列时材料最多者" : "Most documents among equals";
    }

    @Override
    public List<Nomination> nominate(Library library, String round, Ranking ranking) {
        List<Nomination> nominations = new ArrayList<>();
        most(library, ranking.top()).ifPresent(file -> nominations.add(nomination(library, SelectionKind.BEST, file)));
        if (ranking.top().size() < ranking.files().size()) {
            most(library, ranking.bottom())
                    .ifPresent(file -> nominations.add(nomination(library, SelectionKind.WORST, file)));
        }
        return nominations;
    }

    private static Optional<RankedFile> most(Library library, List<RankedFile> files) {
        // Of several with as many the first counts: the order is that of the draw, which favours nobody.
        return files.stream().max(Comparator.<RankedFile>comparingInt(file -> documents(library, file))
                .thenComparing(file -> -files.indexOf(file)));
    }

    private static Nomination nomination(Library library, SelectionKind kind, RankedFile file) {
        return new Nomination(kind, file.caseFile(),
                "同名次案卷中材料最多（" + documents(library, file) + " 份）");
    }

    private static int documents(Library library, RankedFile file) {
        return library.read(state ->
                state.caseFile(file.caseFile()).map(found -> found.getDocuments().size()).orElse(0));
    }
}
