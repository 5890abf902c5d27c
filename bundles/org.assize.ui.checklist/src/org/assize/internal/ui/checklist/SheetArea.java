package org.assize.internal.ui.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.assize.check.run.CaseProposals;
import org.assize.check.run.InputCoverage;
import org.assize.internal.ui.checklist.model.Position;
import org.assize.internal.ui.checklist.model.RestingMark;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.Supports;
import org.assize.records.event.EvidenceData;
import org.assize.ui.Parts;
import org.assize.ui.PromptBar;
import org.assize.ui.proposal.ChangeBar;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** All controls of the sheet, from the header down to the overall remark. */
final class SheetArea {

    private static final ReviewProposals NONE = new ReviewProposals("", "", false, List.of(), Map.of(), List.of(),
            new CaseProposals("", List.of(), List.of(), InputCoverage.NONE));
    private static final int[] WEIGHTS = {58, 18, 11, 13};

    /** Hears what the user does with the controls. */
    interface Listener {

        void gesture(Gesture gesture);

        void item(String id);

        void rule(String id);

        /** A place that the reader is to show. */
        void place(EvidenceData evidence);

        /** The overall remark as the user leaves it. */
        void remark(String text);
    }

    private final Composite area;
    private final Listener listener;
    private final SheetHeader header;
    private final PromptBar prompt;
    private final ChangeBar change;
    private final ItemsTree items;
    private final ProposalStrip proposals;
    private final RulesTable rules;
    private final EvidenceList evidence;
    private final Text guidance;
    private final Text remark;
    private String review = "";
    private ReviewProposals known = NONE;

    SheetArea(Composite parent, SheetKeys keys, Listener listener) {
        this.listener = listener;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        header = new SheetHeader(area, () -> listener.gesture(Gesture.SEAL), listener::item);
        prompt = new PromptBar(area, "sheet", this::focus);
        change = new ChangeBar(area, "sheet", this::focus);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(upper);
        items = new ItemsTree(upper, listener::item, this::opened);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(items.area());
        proposals = new ProposalStrip(upper, new Proposing());
        items.control().addListener(SWT.KeyDown, this::escape);
        rules = new RulesTable(sash, listener::rule, () -> listener.gesture(Gesture.MORE));
        evidence = new EvidenceList(sash, () -> listener.gesture(Gesture.GOTO));
        guidance = guidance(sash);
        sash.setWeights(WEIGHTS);
        remark = Parts.name(new Text(area, SWT.BORDER), "sheet.note");
        remark.setMessage(Messages.noteMessage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remark);
        remark.addListener(SWT.FocusOut, e -> leaveRemark());
        remark.addListener(SWT.DefaultSelection, e -> focus());
        keys.quietIn(remark);
        prompt.controls().forEach(keys::quietIn);
        change.controls().forEach(keys::quietIn);
        proposals.controls().forEach(keys::quietIn);
        header.controls().forEach(keys::quietIn);
    }

    /** Enter decides about what waits for a decision, and otherwise shows the evidence. */
    private void opened() {
        listener.gesture(proposals.current().isPresent() && items.isOpenedByKey() ? Gesture.ACCEPT : Gesture.GOTO);
    }

    private final class Proposing implements ProposalStrip.Listener {

        @Override
        public void gesture(Gesture gesture) {
            listener.gesture(gesture);
            focus();
        }

        @Override
        public void evidence(EvidenceData evidence) {
            listener.place(evidence);
        }
    }

    private void escape(Event key) {
        if (key.keyCode == SWT.ESC) {
            header.say("");
            header.hideMissing();
        }
    }

    private static Text guidance(Composite parent) {
        Composite ring = FocusRing.in(parent);
        Text text = Parts.name(new Text(ring, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL),
                "sheet.guidance");
        FocusRing.follow(ring, text);
        return text;
    }

    Composite control() {
        return area;
    }

    SheetHeader header() {
        return header;
    }

    PromptBar prompt() {
        return prompt;
    }

    ChangeBar change() {
        return change;
    }

    ProposalStrip proposals() {
        return proposals;
    }

    /** What checks propose for the review. */
    ReviewProposals known() {
        return known;
    }

    /** Shows what checks propose. */
    void show(ReviewProposals read, Position position) {
        known = read;
        items.mark(read);
        position.item().ifPresent(item -> proposals.show(known, item.id()));
    }

    /** Shows the sheet and where the reviewer is on it. */
    void show(Sheet sheet, Position position) {
        header.show(sheet);
        items.show(sheet);
        if (!sheet.review().equals(review) || !remark.isFocusControl()) {
            remark.setText(sheet.note());
        }
        review = sheet.review();
        remark.setEditable(sheet.writable());
        showItem(position);
    }

    /** Shows another item or rule of the same sheet. */
    void showItem(Position position) {
        position.item().ifPresent(item -> {
            items.select(item.id());
            proposals.show(known, item.id());
            rules.show(item, position.rule());
            evidence.show(item);
            String text = guidance(item);
            if (!text.equals(guidance.getText())) {
                guidance.setText(text);
            }
        });
    }

    private static String guidance(SheetItem item) {
        String reason = item.answer() == null || item.answer().reason().isEmpty() ? ""
                : NLS.bind(Messages.reasonLine, item.answer().reason()) + "\n";
        return reason + item.guidance() + "\n" + String.join("\n", item.bases());
    }

    /** Hands over the overall remark as it stands in the field. */
    void leaveRemark() {
        listener.remark(remark.getText());
    }

    /** Shows what the answers rest on. */
    void show(Supports supports, Position position) {
        evidence.know(supports);
        position.item().ifPresent(evidence::show);
    }

    Optional<RestingMark> selectedMark() {
        return evidence.selectedMark();
    }

    Optional<EvidenceData> selectedEvidence() {
        return evidence.selected();
    }

    boolean evidenceHasFocus() {
        return evidence.hasFocus();
    }

    boolean rulesHaveFocus() {
        return rules.hasFocus();
    }

    void focus() {
        items.control().setFocus();
    }
}
