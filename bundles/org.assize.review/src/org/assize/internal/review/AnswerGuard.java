package org.assize.internal.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.assize.checklist.SealGuard;
import org.assize.checklist.SealRefusal;
import org.assize.checklist.SealRefusal.Code;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.checklist.Checklist;
import org.assize.records.Refusal;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.DeductionData;
import org.assize.records.event.EvidenceData;
import org.eclipse.osgi.util.NLS;

/**
 * What an answer must fulfil to be recorded at all: items and rules exist, evidence lies in the case file. Whether it
 * is complete is only asked when the review is sealed.
 */
final class AnswerGuard {

    /** May be missing while the reviewer still works on the answer. */
    private static final Set<Code> LATER =
            EnumSet.of(Code.UNANSWERED, Code.NO_DEDUCTION, Code.NO_EVIDENCE, Code.NO_REASON);

    private final SealGuard guard;
    private final CaseFile caseFile;

    AnswerGuard(Checklist checklist, CaseFile caseFile) {
        guard = SealGuard.of(checklist);
        this.caseFile = caseFile;
    }

    List<Refusal> refusals(AnswerData answer) {
        List<Refusal> refusals = new ArrayList<>(guard.refusals(answer).stream()
                .filter(r -> !LATER.contains(r.code())).map(SealRefusal::toRefusal).toList());
        evidence(answer).forEach(e -> {
            Optional<Document> document = document(e.document());
            if (document.isEmpty()) {
                refusals.add(new Refusal("evidence.document", answer.item(),
                        NLS.bind(Messages.unknownDocument, caseFile.getNumber(), e.document())));
            } else if (!e.anchor().sha256().isEmpty() && !isVersion(e.anchor().sha256(), document.get())) {
                refusals.add(new Refusal("evidence.changed", answer.item(),
                        NLS.bind(Messages.changedDocument, e.document())));
            }
        });
        return refusals;
    }

    private static boolean isVersion(String sha256, Document document) {
        return sha256.equals(document.getSha256())
                || document.getVersions().stream().anyMatch(v -> sha256.equals(v.getSha256()));
    }

    private static Stream<EvidenceData> evidence(AnswerData answer) {
        return Stream.concat(answer.evidence().stream(),
                answer.deductions().stream().flatMap(d -> d.evidence().stream()));
    }

    /** The answer with the title of each document its evidence names, and its hash where none is given. */
    AnswerData complete(AnswerData answer) {
        List<DeductionData> deductions = answer.deductions().stream().map(d -> new DeductionData(d.rule(), d.count(),
                d.waived(), d.remark(), complete(d.evidence()), d.absence())).toList();
        return new AnswerData(answer.item(), answer.outcome(), deductions, answer.reason(),
                complete(answer.evidence()), answer.absence(), answer.proposal());
    }

    private List<EvidenceData> complete(List<EvidenceData> evidence) {
        return evidence.stream().map(e -> {
            Document document = document(e.document()).orElseThrow();
            AnchorData a = e.anchor();
            // A place taken from an earlier version stays bound to it: nobody has looked where it is in the newer one.
            return new EvidenceData(document.getPath(), document.getTitle(), !a.sha256().isEmpty() ? a
                    : new AnchorData(document.getSha256(), a.page(), a.boxes(), a.quote(), a.prefix(), a.suffix(),
                            a.look()));
        }).toList();
    }

    private Optional<Document> document(String path) {
        return caseFile.getDocuments().stream().filter(d -> d.getPath().equals(path)).findFirst();
    }
}
