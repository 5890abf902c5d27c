package org.assize.internal.ui.document.mark;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.text.Words;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.AnchorData;
import org.assize.records.event.EvidenceData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.assize.ui.EvidenceTaken;
import org.assize.ui.ItemTarget;
import org.assize.ui.Topics;
import org.eclipse.osgi.util.NLS;

/** What can be done to a mark besides moving it. Each call is one gesture. Nothing happens without a selected mark. */
public final class MarkActions {

    private final Marking marking;
    private final MarkOperations operations;
    private final BiConsumer<String, Object> post;

    MarkActions(Marking marking, MarkOperations operations, BiConsumer<String, Object> post) {
        this.marking = marking;
        this.operations = operations;
        this.post = post;
    }

    /** Takes the selected mark away. */
    public void remove() {
        marking.marks().selectedOwn().ifPresentOrElse(
                mark -> execute(Messages.remove, mark, new MarkEdit.Remove(List.of(mark.id()))), this::sayNotOwn);
    }

    /** Gives the selected mark another colour. */
    public void recolour(String colour) {
        marking.marks().selectedOwn().filter(m -> !m.data().style().colour().equals(colour))
                .ifPresent(mark -> execute(Messages.recolour, mark,
                        new MarkEdit.Change(Altered.colour(mark.data(), colour))));
    }

    /** Puts another word on the selected stamp. */
    public void restamp(MarkStyleData stamp) {
        marking.marks().selectedOwn().ifPresent(mark -> execute(Messages.recolour, mark,
                new MarkEdit.Change(Altered.style(mark.data(), stamp))));
    }

    /** Settles the selected mark, or opens it again. Anybody's. */
    public void settle() {
        marking.marks().selected().ifPresent(mark -> {
            boolean open = mark.status() == MarkStatus.OPEN;
            execute(open ? Messages.resolve : Messages.reopen, mark,
                    open ? new MarkEdit.Resolve(mark.id()) : new MarkEdit.Reopen(mark.id()));
        });
    }

    /** Says something about a mark. Anybody's. */
    public void reply(MarkSnapshot mark, String text) {
        if (!text.isBlank()) {
            execute(Messages.reply, mark, new MarkEdit.Reply(mark.id(), UUID.randomUUID().toString(), text));
        }
    }

    /** Takes a reply back. One's own. */
    public void removeReply(MarkSnapshot mark, String reply) {
        execute(Messages.removeReply, mark, new MarkEdit.RemoveReply(mark.id(), reply));
    }

    /** Records words that are still being written. */
    void draft(MarkData words) {
        operations.draft(marking.caseFile(), List.of(new MarkEdit.Change(words)),
                NLS.bind(Messages.write, MarkWords.of(words.kind())));
    }

    /** Records words that are finished. Undoing goes back to what was written before the drafts. */
    void write(MarkData before, MarkData words) {
        operations.execute(marking.caseFile(), List.of(new MarkEdit.Change(words)),
                List.of(new MarkEdit.Change(before)), NLS.bind(Messages.write, MarkWords.of(words.kind())));
    }

    /** Lets the answer to the current item rest on the selected mark, or no longer. */
    public void link() {
        marking.marks().selected().ifPresent(mark -> answer().ifPresentOrElse(answer -> {
            boolean linked = mark.links().contains(answer);
            execute(linked ? Messages.unlink : Messages.link, mark,
                    linked ? new MarkEdit.Unlink(mark.id(), answer) : new MarkEdit.Link(mark.id(), answer));
            marking.reading().status().accept(NLS.bind(linked ? Messages.unlinked : Messages.linkedTo, answer.item()));
        }, () -> marking.reading().status().accept(Messages.noItem)));
    }

    /** {@return whether the answer to the current item rests on a mark} */
    boolean isLinked(MarkSnapshot mark) {
        return answer().filter(mark.links()::contains).isPresent();
    }

    /**
     * Takes the place of the selected mark as evidence of the current item and lets its answer rest on the mark.
     *
     * @return whether a mark is selected
     */
    public boolean takeEvidence() {
        marking.marks().selected().ifPresent(mark -> {
            CaseDocument document = marking.reading().document();
            AnchorData place = mark.data().anchor();
            AnchorData anchor = new AnchorData(place.sha256(), place.page(), place.boxes(),
                    Words.flowing(place.quote()), Words.flowing(place.prefix()), Words.flowing(place.suffix()),
                    place.look());
            post.accept(Topics.EVIDENCE_TAKEN, new EvidenceTaken(document.caseFile(),
                    new EvidenceData(document.path(), document.title(), anchor)));
            marking.reading().status().accept(NLS.bind(Messages.evidenceTaken, document.title(), place.page()));
            answer().filter(answer -> !mark.links().contains(answer))
                    .ifPresent(answer -> execute(Messages.link, mark, new MarkEdit.Link(mark.id(), answer)));
        });
        return marking.marks().selected().isPresent();
    }

    private Optional<AnswerRef> answer() {
        return operations.currentItem().filter(item -> item.caseFile().equals(marking.caseFile()))
                .map(MarkActions::answer);
    }

    private static AnswerRef answer(ItemTarget item) {
        return new AnswerRef(item.review(), item.item());
    }

    private void execute(String label, MarkSnapshot mark, MarkEdit edit) {
        operations.execute(marking.caseFile(), List.of(edit), NLS.bind(label, MarkWords.of(mark.data().kind())));
    }

    private void sayNotOwn() {
        marking.marks().selected()
                .ifPresent(mark -> marking.reading().status().accept(NLS.bind(Messages.notOwn, mark.authorName())));
    }
}
