package org.assize.internal.check.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assize.check.Absence;
import org.assize.check.CheckDescription;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.LegalSource;
import org.assize.check.Place;
import org.assize.check.TimelineEntry;
import org.assize.check.Wording;
import org.assize.check.run.CheckRun;
import org.assize.check.run.InputCoverage;
import org.assize.check.run.Proposal;
import org.assize.check.run.SearchedInVain;
import org.assize.check.run.TimelineFact;
import org.assize.internal.check.Messages;
import org.assize.internal.check.input.CaseInput;
import org.assize.internal.check.worker.Answer;
import org.assize.records.Sha256;
import org.assize.records.event.CheckRunData;
import org.assize.records.event.EvidenceData;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * Makes proposals and a timeline of what a check said about a case file, believing only what fits it. What a check says
 * comes from code that may be wrong or hostile; after this it can be shown and recorded.
 */
public final class FoundResult {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LIST = 200;

    private final CaseInput input;
    private final InputCoverage coverage;
    private final CheckRunData by;
    private final Map<String, FindingKind> kinds;
    private final Evidence evidence;

    /** For one check in one case file. */
    public FoundResult(CaseInput input, CheckDescription check, CheckRunData by) {
        this.input = input;
        this.coverage = input.coverage();
        this.by = by;
        this.kinds = check.kinds().stream().collect(Collectors.toMap(FindingKind::code, Function.identity()));
        this.evidence = new Evidence(input);
    }

    /**
     * {@return what can be kept}
     *
     * @throws ImplausibleException if anything of it does not fit
     */
    public StoredRun of(Answer.Found found) throws ImplausibleException {
        if (found.findings().size() > Answer.MOST_FINDINGS || found.entries().size() > Answer.MOST_ENTRIES) {
            throw new ImplausibleException(NLS.bind(Messages.tooMuch, input.number()));
        }
        List<Proposal> proposals = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Finding finding : found.findings()) {
            Proposal proposal = proposal(finding);
            if (!ids.add(proposal.id())) {
                throw new ImplausibleException(NLS.bind(Messages.sameKey, finding.kind(),
                        Evidence.shown(finding.key())));
            }
            proposals.add(proposal);
        }
        Set<TimelineFact> facts = new LinkedHashSet<>();
        for (TimelineEntry entry : found.entries()) {
            facts.add(fact(entry, proposals));
        }
        return new StoredRun(by, CheckRun.Ending.DONE, "", proposals, List.copyOf(facts));
    }

    private Proposal proposal(Finding finding) throws ImplausibleException {
        FindingKind kind = kind(finding.kind());
        require(!finding.key().isBlank() && finding.key().length() <= LONGEST_TEXT, Messages.noKey, kind.code());
        require(says(finding.explanation()), Messages.noExplanation, kind.code());
        require(finding.confidence() > 0 && finding.confidence() <= 1, Messages.badConfidence, kind.code());
        require(!finding.places().isEmpty() || finding.absence() != null, Messages.nothingShown, kind.code());
        require(finding.places().size() <= LONGEST_LIST && finding.sources().size() <= LONGEST_LIST,
                Messages.tooMuch, kind.code());
        List<EvidenceData> places = new ArrayList<>();
        for (Place place : finding.places()) {
            places.add(evidence.of(place));
        }
        for (LegalSource source : finding.sources()) {
            require(!source.law().isBlank(), Messages.noLaw, kind.code());
        }
        Absence absence = finding.absence();
        return new Proposal(id(finding), input.number(), by, kind.code(), kind.title(), finding.explanation(),
                finding.confidence(), places, absence == null ? null : searched(absence), finding.sources());
    }

    private String id(Finding finding) {
        return Sha256.of(String.join("\n", input.number(), by.check(), finding.kind(), finding.key()));
    }

    private FindingKind kind(String code) throws ImplausibleException {
        FindingKind kind = kinds.get(code);
        if (kind == null) {
            throw new ImplausibleException(NLS.bind(Messages.unknownKind, Evidence.shown(code)));
        }
        return kind;
    }

    private SearchedInVain searched(Absence absence) throws ImplausibleException {
        require(says(absence.searched()), Messages.noSearch, input.number());
        require(absence.documents().size() <= input.documents().size() && absence.queries().size() <= LONGEST_LIST,
                Messages.tooMuch, input.number());
        for (String path : absence.documents()) {
            require(input.document(path).isPresent(), Messages.unknownDocument, Evidence.shown(path));
        }
        InputCoverage looked = coverage.of(absence.documents());
        return new SearchedInVain(absence.searched(), absence.documents(), looked.pages(), looked.pagesWithoutText(),
                looked.pagesUncertain(), absence.queries());
    }

    private TimelineFact fact(TimelineEntry entry, List<Proposal> proposals) throws ImplausibleException {
        require(says(entry.title()), Messages.noExplanation, entry.kind().name());
        require(entry.people().size() <= LONGEST_LIST && entry.kinds().size() <= LONGEST_LIST, Messages.tooMuch,
                entry.kind().name());
        for (String code : entry.kinds()) {
            kind(code);
        }
        Place place = entry.place();
        EvidenceData shown = place == null ? null : evidence.of(place);
        return new TimelineFact(by.check(), entry.kind(), entry.from(), entry.until(), entry.title(), entry.people(),
                shown, concerned(entry.kinds(), shown, proposals));
    }

    /** The proposals of these kinds that show the same document; if none does, all of these kinds. */
    private static List<String> concerned(List<String> codes, @Nullable EvidenceData place,
            List<Proposal> proposals) {
        List<Proposal> all = proposals.stream().filter(p -> codes.contains(p.finding())).toList();
        List<Proposal> near = place == null ? List.of() : all.stream().filter(
                p -> p.evidence().stream().anyMatch(e -> e.document().equals(place.document()))).toList();
        return (near.isEmpty() ? all : near).stream().map(Proposal::id).toList();
    }

    private static boolean says(Wording wording) {
        return !wording.zh().isBlank() && !wording.en().isBlank() && wording.zh().length() <= LONGEST_TEXT
                && wording.en().length() <= LONGEST_TEXT;
    }

    private static void require(boolean fits, String message, String about) throws ImplausibleException {
        if (!fits) {
            throw new ImplausibleException(NLS.bind(message, about));
        }
    }
}
