package org.assize.internal.ui.casefile.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.Results;
import org.assize.model.casefile.ApprovalStep;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.Officer;
import org.assize.model.casefile.Property;
import org.assize.model.review.Review;
import org.assize.records.Projection;
import org.assize.ui.Labels;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Reads everything that is registered of a case file, or of one of its documents. */
final class DetailsReader {

    private final List<Detail> details = new ArrayList<>();

    private DetailsReader() {
    }

    static List<Detail> caseFile(Projection state, String number) {
        DetailsReader reader = new DetailsReader();
        state.caseFile(number).ifPresent(file -> {
            reader.head(file);
            reader.days(file);
            reader.approvals(file);
            reader.reviews(state, number);
            reader.rest(file);
        });
        return reader.details;
    }

    static List<Detail> document(Projection state, String number, String path) {
        DetailsReader reader = new DetailsReader();
        state.caseFile(number).ifPresent(file -> file.getDocuments().stream()
                .filter(document -> document.getPath().equals(path)).findFirst().ifPresent(reader::document));
        return reader.details;
    }

    private void head(CaseFile file) {
        add(Messages.detailNumber, file.getNumber());
        add(Messages.detailTitle, file.getTitle());
        add(Messages.detailKind, Labels.of(file.getKind()));
        add(Messages.detailCause, file.getCause());
        add(Messages.detailUnit, file.getUnit() == null ? null : file.getUnit().getName());
        add(Messages.detailHandler, file.getHandler() == null ? null : officer(file.getHandler()));
        add(Messages.detailCoHandlers,
                file.getCoHandlers().stream().map(DetailsReader::officer).collect(Collectors.joining("、")));
    }

    private void days(CaseFile file) {
        add(Messages.detailAccepted, file.getAccepted());
        add(Messages.detailDecided, file.getDecided());
        add(Messages.detailClosed, file.getClosed());
        add(Messages.detailComplexity, file.getComplexity());
        add(Messages.detailResult, file.getResult());
    }

    private void approvals(CaseFile file) {
        for (ApprovalStep step : file.getApprovals()) {
            add(NLS.bind(Messages.detailApproval, Labels.of(step.getLevel())), joined(step.getOfficer(),
                    step.getDate() == null ? null : step.getDate().toString(), step.getOpinion()));
        }
    }

    private void reviews(Projection state, String number) {
        for (Review review : state.reviewsOfCaseFile(number)) {
            String reviewer = state.reviewerNames().getOrDefault(review.getReviewer(), review.getReviewer());
            String result = review.getResult() == null ? Labels.of(review.getState())
                    : Results.full(review.getResult());
            add(Messages.detailReview, joined(review.getRound(), reviewer, result));
        }
    }

    private void rest(CaseFile file) {
        add(Messages.detailDocuments, file.getDocuments().size());
        add(Messages.detailFolder, joined(file.getFolder(),
                file.isManaged() ? Messages.detailManaged : Messages.detailInPlace));
        for (Property property : file.getProperties()) {
            add(property.getName(), property.getValue());
        }
    }

    private void document(Document document) {
        add(Messages.detailDocument, document.getTitle());
        add(Messages.detailType, document.getType());
        add(Messages.detailDate, document.getDate());
        add(Messages.detailPath, document.getPath());
        add(Messages.detailSize, Size.of(document.getSize()));
        add(Messages.detailMediaType, document.getMediaType());
        add(Messages.detailHash, document.getSha256());
    }

    private static String officer(Officer officer) {
        String name = Objects.requireNonNullElse(officer.getName(), "");
        String number = Objects.requireNonNullElse(officer.getNumber(), "");
        return number.isEmpty() || number.equals(name) ? name : name + " " + number;
    }

    private static String joined(@Nullable String... parts) {
        List<String> present = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                present.add(part);
            }
        }
        return String.join(" · ", present);
    }

    private void add(String field, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            details.add(new Detail(field, value.toString()));
        }
    }
}
