package org.assize.internal.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkService;
import org.assize.annotation.MarkSnapshot;
import org.assize.model.review.Review;
import org.assize.records.Library;
import org.assize.records.LibraryException;
import org.assize.records.RefusedException;
import org.osgi.service.component.annotations.Component;

/** Marks as they stand in the records. */
@Component(service = MarkService.class)
public final class DefaultMarkService implements MarkService {

    @Override
    public List<MarkSnapshot> marks(Library library, String caseFile) {
        String reviewer = library.reviewer().id();
        return library.read(state -> {
            List<MarkSnapshot> visible = new Snapshots(state, reviewer, caseFile)
                    .of(state.marksOfCaseFile(caseFile)).toList();
            return ReadingOrder.of(state, caseFile).sorted(visible);
        });
    }

    @Override
    public Optional<MarkSnapshot> mark(Library library, String id) {
        String reviewer = library.reviewer().id();
        return library.read(state -> state.mark(id)
                .flatMap(mark -> new Snapshots(state, reviewer, mark.getCaseFile()).of(List.of(mark)).findFirst()));
    }

    @Override
    public List<MarkSnapshot> marksOf(Library library, AnswerRef answer) {
        Optional<String> caseFile =
                library.read(state -> state.review(answer.review()).map(Review::getCaseFile));
        return caseFile.stream().flatMap(number -> marks(library, number).stream())
                .filter(mark -> mark.links().contains(answer)).toList();
    }

    @Override
    public List<MarkEdit> apply(Library library, List<? extends MarkEdit> edits)
            throws RefusedException, LibraryException {
        List<MarkEdit> inverse = new ArrayList<>();
        library.commit(state -> {
            Editing editing = new Editing(state, library.reviewer().id());
            for (MarkEdit edit : edits) {
                editing.add(edit);
            }
            inverse.addAll(editing.inverse());
            return editing.events();
        });
        return List.copyOf(inverse);
    }
}
