package org.assize.internal.records;

import java.util.List;

import org.assize.model.review.Bulletin;
import org.assize.model.review.ChecklistUse;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.FrameEntry;
import org.assize.model.review.ReviewFactory;
import org.assize.model.review.Round;
import org.assize.model.review.RoundState;
import org.assize.model.review.Selection;
import org.assize.model.review.SelectionKind;
import org.assize.model.review.Stratum;
import org.assize.records.event.BulletinData;
import org.assize.records.event.BulletinPublished;
import org.assize.records.event.ChecklistUseData;
import org.assize.records.event.DrawMade;
import org.assize.records.event.DrawnFileData;
import org.assize.records.event.DrawnFileExcluded;
import org.assize.records.event.FrameEntryData;
import org.assize.records.event.FrameFrozen;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.RoundPlanned;
import org.assize.records.event.RoundVoided;
import org.assize.records.event.SelectionData;
import org.assize.records.event.SelectionDecided;
import org.assize.records.event.StratumData;

/** Applies what happened to rounds. */
final class RoundProjector {

    private static final ReviewFactory MODEL = ReviewFactory.eINSTANCE;

    private final EmfProjection state;

    RoundProjector(EmfProjection state) {
        this.state = state;
    }

    void apply(RoundPlanned event) {
        RoundPlan plan = event.plan();
        Round round = state.rounds.computeIfAbsent(plan.round(), id -> {
            Round made = MODEL.createRound();
            made.setId(id);
            state.reviewBook().getRounds().add(made);
            return made;
        });
        round.setTitle(plan.title());
        round.setFrom(plan.from());
        round.setTo(plan.to());
        round.getChecklists().clear();
        plan.checklists().forEach(c -> round.getChecklists().add(checklist(c)));
        round.getStrata().clear();
        plan.strata().forEach(s -> round.getStrata().add(stratum(s)));
    }

    void apply(FrameFrozen event) {
        Round round = state.rounds.get(event.round());
        round.getFrame().clear();
        event.frame().forEach(f -> round.getFrame().add(entry(f)));
        round.setFrameHash(event.frameHash());
        round.setState(RoundState.FRAME_FROZEN);
    }

    void apply(DrawMade event) {
        Round round = state.rounds.get(event.round());
        event.drawn().forEach(d -> round.getDrawn().add(drawn(d)));
        round.setSeed(event.seed());
        round.setDrawHash(event.drawHash());
        round.setState(RoundState.DRAWN);
    }

    void apply(DrawnFileExcluded event) {
        Round round = state.rounds.get(event.round());
        round.getDrawn().stream().filter(d -> d.getCaseFile().equals(event.caseFile())).forEach(d -> {
            d.setExcluded(true);
            d.setReason(event.reason());
        });
        DrawnFileData replacement = event.replacement();
        if (replacement != null) {
            round.getDrawn().add(drawn(replacement));
        }
    }

    void apply(SelectionDecided event, Stamp stamp) {
        Round round = state.rounds.get(event.round());
        SelectionData data = event.selection();
        round.getSelections().removeIf(
                s -> s.getStratum().equals(data.stratum()) && s.getKind() == data.kind());
        round.getSelections().add(selection(data, stamp));
        if (round.getState() == RoundState.SCORED && allSelected(round)) {
            round.setState(RoundState.SELECTED);
        }
    }

    void apply(BulletinPublished event, Stamp stamp) {
        Round round = state.rounds.get(event.round());
        round.getBulletins().add(bulletin(event.bulletin(), stamp));
        round.setState(RoundState.PUBLISHED);
    }

    void apply(RoundVoided event) {
        Round round = state.rounds.get(event.round());
        round.setVoidReason(event.reason());
        round.setState(RoundState.VOID);
    }

    private static boolean allSelected(Round round) {
        List<String> drawn = round.getDrawn().stream().map(DrawnFile::getStratum).distinct().toList();
        return drawn.stream().allMatch(s -> has(round, s, SelectionKind.BEST) && has(round, s, SelectionKind.WORST));
    }

    private static boolean has(Round round, String stratum, SelectionKind kind) {
        return round.getSelections().stream().anyMatch(s -> s.getStratum().equals(stratum) && s.getKind() == kind);
    }

    private static ChecklistUse checklist(ChecklistUseData data) {
        ChecklistUse use = MODEL.createChecklistUse();
        use.setKind(data.kind());
        use.setUrn(data.urn());
        use.setVersion(data.version());
        use.setSha256(data.sha256());
        return use;
    }

    private static Stratum stratum(StratumData data) {
        Stratum stratum = MODEL.createStratum();
        stratum.setId(data.id());
        stratum.setTitle(data.title());
        stratum.setKind(data.kind());
        stratum.setComplexity(data.complexity());
        stratum.setUnit(data.unit());
        stratum.setQuota(data.quota());
        return stratum;
    }

    private static FrameEntry entry(FrameEntryData data) {
        FrameEntry entry = MODEL.createFrameEntry();
        entry.setCaseFile(data.caseFile());
        entry.setMetadataHash(data.metadataHash());
        entry.setStratum(data.stratum());
        return entry;
    }

    private static DrawnFile drawn(DrawnFileData data) {
        DrawnFile drawn = MODEL.createDrawnFile();
        drawn.setCaseFile(data.caseFile());
        drawn.setStratum(data.stratum());
        drawn.setRank(data.rank());
        drawn.setKey(data.key());
        return drawn;
    }

    private static Selection selection(SelectionData data, Stamp stamp) {
        Selection selection = MODEL.createSelection();
        selection.setStratum(data.stratum());
        selection.setKind(data.kind());
        selection.setCaseFile(data.caseFile());
        selection.setReason(data.reason());
        selection.getTied().addAll(data.tied());
        selection.setBy(stamp.actor());
        selection.setAt(stamp.at());
        return selection;
    }

    private static Bulletin bulletin(BulletinData data, Stamp stamp) {
        Bulletin bulletin = MODEL.createBulletin();
        bulletin.setNumber(data.number());
        bulletin.setFile(data.file());
        bulletin.setSha256(data.sha256());
        bulletin.setJournalHead(data.journalHead());
        bulletin.setAt(stamp.at());
        bulletin.setBy(stamp.actor());
        return bulletin;
    }
}
