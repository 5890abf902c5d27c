package org.assize.internal.ui.checklist;

import java.util.Optional;

import org.assize.internal.ui.checklist.model.Position;
import org.assize.internal.ui.checklist.model.RestingMark;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.internal.ui.checklist.model.SheetItem;
import org.assize.internal.ui.checklist.model.Supports;
import org.assize.records.event.EvidenceData;
import org.assize.ui.Parts;
import org.assize.ui.PromptBar;
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

    private static final int[] WEIGHTS = {58, 18, 11, 13};

    /** Hears what the user does with the controls. */
    interface Listener {

        void gesture(Gesture gesture);

        void item(String id);

        void rule(String id);

        /** The overall remark as the user leaves it. */
        void remark(String text);
    }

    private final Composite area;
    private final Listener listener;
    private final SheetHeader header;
    private final PromptBar prompt;
    private final ItemsTree items;
    private final RulesTable rules;
    private final EvidenceList evidence;
    private final Text guidance;
    private final Text remark;
    private String review = "";

    SheetArea(Composite parent, SheetKeys keys, Listener listener) {
        this.listener = listener;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        header = new SheetHeader(area, () -> listener.gesture(Gesture.SEAL), listener::item);
        prompt = new PromptBar(area, "sheet", this::focus);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        items = new ItemsTree(sash, listener::item, () -> listener.gesture(Gesture.GOTO));
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
        header.controls().forEach(keys::quietIn);
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
