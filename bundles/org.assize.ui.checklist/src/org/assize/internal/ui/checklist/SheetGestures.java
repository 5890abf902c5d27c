package org.assize.internal.ui.checklist;

import java.util.Optional;
import java.util.function.Consumer;

import org.assize.internal.ui.checklist.model.Edit;
import org.assize.internal.ui.checklist.model.Edits;
import org.assize.internal.ui.checklist.model.Missing;
import org.assize.internal.ui.checklist.model.Position;
import org.assize.internal.ui.checklist.model.RestingMark;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.records.event.EvidenceData;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.osgi.util.NLS;

/** What each gesture does to the open sheet. UI thread only. */
final class SheetGestures {

    private final Position position;
    private final SheetArea area;
    private final SheetDesk desk;
    private final Consumer<EvidenceData> reader;
    private final Consumer<RestingMark> marks;
    private final Consumer<String> mover;
    private final ProposalGestures proposing;

    /**
     * Gestures on the sheet at a position.
     *
     * @param reader shows evidence
     * @param marks shows a mark
     * @param mover goes to another item
     */
    SheetGestures(Position position, SheetArea area, SheetDesk desk, Consumer<EvidenceData> reader,
            Consumer<RestingMark> marks, Consumer<String> mover) {
        this.position = position;
        this.area = area;
        this.desk = desk;
        this.reader = reader;
        this.marks = marks;
        this.mover = mover;
        proposing = new ProposalGestures(area, desk);
    }

    /** Does what a key or a menu asks for; nothing while no sheet is open. */
    void perform(Gesture gesture, int number) {
        position.sheet().ifPresent(sheet -> position.item().ifPresent(item -> {
            area.header().say("");
            switch (gesture) {
                case NEXT -> sheet.step(item.id(), 1).ifPresent(i -> mover.accept(i.id()));
                case PREVIOUS -> sheet.step(item.id(), -1).ifPresent(i -> mover.accept(i.id()));
                case NEXT_OPEN -> sheet.nextOpen(item.id()).ifPresentOrElse(i -> mover.accept(i.id()),
                        () -> area.header().say(Messages.allAnswered));
                case RULE -> {
                    position.nextRule();
                    area.showItem(position);
                }
                case GOTO -> area.selectedMark().ifPresentOrElse(marks, () -> area.selectedEvidence()
                        .or(this::proposed).ifPresentOrElse(reader, () -> area.header().say(Messages.noEvidence)));
                default -> ifWritable(sheet, () -> write(gesture, number, sheet, item));
            }
        }));
    }

    /** Says what was decided about a proposal since proposals were read last, and goes to one that waits again. */
    void turned(ReviewProposals read) {
        proposing.turned(read, mover);
    }

    /** Where what is proposed shows, as long as nothing is answered. */
    private Optional<EvidenceData> proposed() {
        return area.proposals().current().flatMap(p -> p.proposal().evidence().stream().findFirst());
    }

    private void ifWritable(Sheet sheet, Runnable action) {
        if (sheet.writable()) {
            action.run();
        } else {
            area.header().say(sheet.own() ? Messages.readOnlyClosed : Messages.readOnlyOther);
        }
    }

    private void write(Gesture gesture, int number, Sheet sheet, SheetItem item) {
        switch (gesture) {
            case PASS -> pass(sheet, item);
            case COUNT -> ifRule(item, rule -> edit(sheet, item, now -> Edits.counted(now, rule, number)));
            case MORE -> ifRule(item, rule -> edit(sheet, item, now -> Edits.stepped(now, rule, 1)));
            case LESS -> ifRule(item, rule -> edit(sheet, item, now -> Edits.stepped(now, rule, -1)));
            case NOT_APPLICABLE -> area.prompt().ask(NLS.bind(Messages.askNotApplicable, item.title()), "", why -> {
                edit(sheet, item, now -> Edits.notApplicable(now, why));
                onward(sheet, item);
            });
            case VETO -> veto(sheet, item);
            case REMARK -> ifRule(item, rule -> area.prompt().askOptional(Messages.askRemark,
                    item.deduction(rule).map(d -> d.remark()).orElse(""),
                    text -> edit(sheet, item, now -> Edits.remarked(now, rule, text))));
            case WAIVE -> ifRule(item, rule -> waive(sheet, item, rule));
            case ABSENCE -> absence(sheet, item);
            case REMOVE -> remove(sheet, item);
            case SEAL -> seal(sheet);
            case ACCEPT, REJECT, CHANGE -> proposing.perform(gesture, sheet);
            default -> throw new IllegalArgumentException(gesture.name());
        }
    }

    private void edit(Sheet sheet, SheetItem item, Edit edit) {
        desk.edit(sheet, item, edit, area.header()::say);
    }

    private void onward(Sheet sheet, SheetItem item) {
        sheet.step(item.id(), 1).ifPresent(i -> mover.accept(i.id()));
    }

    private void pass(Sheet sheet, SheetItem item) {
        edit(sheet, item, Edits::passed);
        onward(sheet, item);
        if (!item.evidence().isEmpty()) {
            area.header().say(NLS.bind(Messages.evidenceDropped, item.id(), item.evidence().size()));
        }
    }

    private void veto(Sheet sheet, SheetItem item) {
        if (item.veto()) {
            area.prompt().ask(NLS.bind(Messages.askVeto, item.title()),
                    item.answer() == null ? "" : item.answer().reason(),
                    why -> edit(sheet, item, now -> Edits.failed(now, why)));
        } else {
            area.header().say(Messages.notVeto);
        }
    }

    private void waive(Sheet sheet, SheetItem item, String rule) {
        if (item.count(rule) == 0) {
            area.header().say(Messages.notCounted);
        } else {
            edit(sheet, item, now -> Edits.waived(now, rule));
        }
    }

    private void absence(Sheet sheet, SheetItem item) {
        Consumer<String> ask = rule -> area.prompt().ask(Messages.askAbsence, item.title(),
                searched -> desk.absence(sheet, searched,
                        found -> edit(sheet, item, now -> Edits.withAbsence(now, rule, found))));
        if (item.veto()) {
            ask.accept("");
        } else {
            ifRule(item, ask);
        }
    }

    private void ifRule(SheetItem item, Consumer<String> then) {
        if (item.veto()) {
            area.header().say(Messages.vetoHasNoCount);
        } else if (position.rule().isEmpty()) {
            area.header().say(Messages.noRule);
        } else {
            then.accept(position.rule());
        }
    }

    private void remove(Sheet sheet, SheetItem item) {
        String rule = position.rule();
        if (area.evidenceHasFocus()) {
            area.selectedEvidence().ifPresent(e -> edit(sheet, item, now -> Edits.withoutEvidence(now, e)));
        } else if (area.rulesHaveFocus() && item.count(rule) > 0) {
            edit(sheet, item, now -> Edits.counted(now, rule, 0));
        } else {
            edit(sheet, item, now -> null);
        }
    }

    private void seal(Sheet sheet) {
        desk.latest(sheet, latest -> {
            if (position.sheet().map(Sheet::review).equals(Optional.of(latest.review()))) {
                position.read(latest);
                area.show(latest, position);
                confirmSeal(latest);
            }
        });
    }

    private void confirmSeal(Sheet sheet) {
        if (sheet.refusals().isEmpty()) {
            String score = sheet.score().value() == null ? "" : sheet.score().value().toPlainString();
            area.prompt().confirm(NLS.bind(Messages.confirmSeal, score, sheet.grade()), () -> desk.seal(sheet));
        } else {
            area.header().showMissing(sheet);
            area.focus();
            mover.accept(Missing.of(sheet.refusals(), 1).first());
        }
    }

    /** Adds evidence from the reader to the current item. */
    void take(EvidenceTaken taken) {
        position.sheet().ifPresent(sheet -> position.item().ifPresent(item -> {
            area.header().say("");
            String rule = position.rule();
            if (!taken.caseFile().equals(sheet.caseFile())) {
                area.header().say(NLS.bind(Messages.otherCaseFile, sheet.caseFile()));
            } else if (!item.veto() && rule.isEmpty()) {
                area.header().say(Messages.noRule);
            } else {
                ifWritable(sheet, () -> edit(sheet, item, now -> Edits.withEvidence(now, rule, taken.evidence())));
            }
        }));
    }

    /** Records the overall remark if it is another one. */
    void remark(String text) {
        position.sheet().filter(sheet -> sheet.writable() && !text.equals(sheet.note()))
                .ifPresent(sheet -> desk.note(sheet, text));
    }
}
