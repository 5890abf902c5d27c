package org.assize.internal.ui.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.records.event.EvidenceData;
import org.assize.ui.Parts;
import org.assize.ui.proposal.OfferedProposal;
import org.assize.ui.proposal.ReviewProposals;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a check proposes for the current item, with what can be done about it: the first proposal that waits. It takes
 * no room while none does; where the items would lose theirs it shrinks to one line, and the keys remain. UI thread
 * only.
 */
final class ProposalStrip {

    private static final int WRAP_HINT = 100;
    /** So much of the height belongs to the items: the head and three rows. */
    private static final int ITEMS = 110;

    /** Hears what the user wants. */
    interface Listener {

        void gesture(Gesture gesture);

        void evidence(EvidenceData evidence);
    }

    private final Composite strip;
    private final Label explanation;
    private final Link evidence;
    private final List<Button> buttons;
    private final Listener listener;
    private @Nullable OfferedProposal current;

    ProposalStrip(Composite parent, Listener listener) {
        this.listener = listener;
        strip = Parts.name(new Composite(parent, SWT.BORDER), "sheet.proposal");
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(6, 2).applyTo(strip);
        explanation = Parts.name(new Label(strip, SWT.WRAP), "sheet.proposal.text");
        buttons = List.of(button(Messages.proposalAccept, Gesture.ACCEPT), button(Messages.proposalReject,
                Gesture.REJECT), button(Messages.proposalChange, Gesture.CHANGE));
        evidence = Parts.name(new Link(strip, SWT.NONE), "sheet.proposal.evidence");
        evidence.addListener(SWT.Selection, e -> places().stream().skip(Integer.parseInt(e.text)).findFirst()
                .ifPresent(listener::evidence));
        parent.addListener(SWT.Resize, e -> fit());
        show(false);
    }

    private Button button(String label, Gesture gesture) {
        String id = "sheet.proposal." + gesture.name().toLowerCase(Locale.ROOT);
        Button button = Parts.name(new Button(strip, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, e -> listener.gesture(gesture));
        return button;
    }

    /** What takes keys for itself. */
    List<Control> controls() {
        return List.of(buttons.get(0), buttons.get(1), buttons.get(2), evidence);
    }

    /** The proposal that a gesture means; empty if none waits for the current item. */
    Optional<OfferedProposal> current() {
        return Optional.ofNullable(current);
    }

    private List<EvidenceData> places() {
        return current == null ? List.of() : current.proposal().evidence();
    }

    /** Shows the first proposal that waits for an item. */
    void show(ReviewProposals proposals, String item) {
        List<OfferedProposal> waiting = proposals.waiting(item);
        OfferedProposal next = waiting.isEmpty() ? null : waiting.getFirst();
        current = next;
        if (next == null) {
            show(false);
            return;
        }
        String counted = next.counted() ? Messages.proposalCounted : "";
        String more = waiting.size() == 1 ? "" : NLS.bind(Messages.proposalMore, waiting.size() - 1);
        String text = NLS.bind(Messages.proposalText, new Object[] {next.explanation(),
            Math.round(next.proposal().confidence() * 100), counted + more});
        explanation.setText("◇ " + text.replace("&", "&&"));
        explanation.setToolTipText(text.replace("&", "&&"));
        evidence.setText(links());
        buttons.forEach(button -> button.setEnabled(proposals.writable()));
        show(true);
    }

    private String links() {
        List<EvidenceData> places = places();
        if (places.isEmpty()) {
            return Messages.proposalAbsence;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            EvidenceData place = places.get(i);
            String title = place.title().isEmpty() ? place.document() : place.title();
            text.append("<a href=\"").append(i).append("\">").append(NLS.bind(Messages.proposalPlace,
                    title.replace("&", "&&").replace("<", "‹"), place.anchor().page())).append("</a>  ");
        }
        return text.toString().strip();
    }

    private void show(boolean visible) {
        GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(strip);
        strip.setVisible(visible);
        fit();
        strip.getParent().layout(true, true);
    }

    private void fit() {
        int room = strip.getParent().getClientArea().height - ITEMS;
        if (!shape(false, true, room) && !shape(true, true, room)) {
            shape(true, false, room);
        }
    }

    /** Gives it a shape. {@return whether the height is enough for that} */
    private boolean shape(boolean oneLine, boolean actions, int room) {
        GC gc = new GC(explanation);
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(WRAP_HINT, oneLine ? line : SWT.DEFAULT)
                .applyTo(explanation);
        buttons.forEach(button -> show(button, GridDataFactory.fillDefaults(), actions));
        show(evidence, GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER), actions);
        return strip.computeSize(strip.getParent().getClientArea().width, SWT.DEFAULT).y <= room;
    }

    private static void show(Control control, GridDataFactory data, boolean visible) {
        data.exclude(!visible).applyTo(control);
        control.setVisible(visible);
    }
}
