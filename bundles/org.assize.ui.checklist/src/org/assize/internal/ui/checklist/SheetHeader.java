package org.assize.internal.ui.checklist;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.assize.checklist.Score;
import org.assize.internal.ui.checklist.model.Missing;
import org.assize.internal.ui.checklist.model.Sheet;
import org.assize.records.Refusal;
import org.assize.ui.Labels;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Case number, live score, the warning of a veto, what the last gesture did not do, and what sealing waits for. */
final class SheetHeader {

    private static final int SHOWN_REFUSALS = 4;
    private static final int WRAP_HINT = 100;
    private static final String HIDE = "hide";

    private final Composite area;
    private final Label caseFile;
    private final Label score;
    private final Label state;
    private final Label warning;
    private final Label message;
    private final Link missing;
    private final Button seal;
    private boolean listing;

    SheetHeader(Composite parent, Runnable sealing, Consumer<String> jump) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        caseFile = label("sheet.caseFile", SWT.NONE);
        caseFile.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        seal = Parts.name(new Button(area, SWT.PUSH), "sheet.seal");
        seal.setText(Messages.seal);
        seal.setToolTipText(Messages.sealTip);
        seal.addListener(SWT.Selection, e -> sealing.run());
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(seal);
        score = label("sheet.score", SWT.NONE);
        score.setFont(JFaceResources.getHeaderFont());
        state = label("sheet.state", SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(state);
        warning = label("sheet.warning", SWT.WRAP);
        message = label("sheet.message", SWT.WRAP);
        missing = Parts.name(new Link(area, SWT.WRAP), "sheet.refusals");
        missing.addListener(SWT.Selection, e -> follow(e.text, jump));
        line(warning, "");
        say("");
        hideMissing();
    }

    private void follow(String target, Consumer<String> jump) {
        if (HIDE.equals(target)) {
            hideMissing();
        } else {
            jump.accept(target);
        }
    }

    private Label label(String id, int style) {
        Label label = Parts.name(new Label(area, style), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    /** What takes keys for itself. */
    List<Control> controls() {
        return List.of(seal, missing);
    }

    void show(Sheet sheet) {
        Score live = sheet.score();
        caseFile.setText(escaped(sheet.caseFile()));
        caseFile.setToolTipText(sheet.checklist() + " v" + sheet.version());
        score.setText(live.value() == null ? Messages.notScorable
                : live.value().toPlainString() + "  " + escaped(sheet.grade()));
        state.setText(escaped(state(sheet)));
        state.setToolTipText(state.getText());
        seal.setEnabled(sheet.writable());
        line(warning, live.vetoed() ? NLS.bind(Messages.vetoWarning, String.join(", ", live.failedVetoes()),
                live.beforeVeto() == null ? "–" : live.beforeVeto().toPlainString()) : "");
        listMissing(sheet);
        relayout();
    }

    private static String state(Sheet sheet) {
        Score live = sheet.score();
        String text = NLS.bind(Messages.stateLine, new Object[] {Labels.of(sheet.state()), live.answered(),
                live.answered() + live.unanswered()});
        if (!sheet.writable()) {
            return text + " · " + Messages.readOnlyState;
        }
        return sheet.withoutEvidence() == 0 ? text
                : text + " · " + NLS.bind(Messages.withoutEvidence, sheet.withoutEvidence());
    }

    /** Says in one line why the last gesture did nothing; empty hides it. */
    void say(String text) {
        line(message, text);
        relayout();
    }

    private static void line(Label label, String text) {
        String shown = text.isEmpty() ? "" : "⚠ " + escaped(text);
        if (!shown.equals(label.getText())) {
            label.setText(shown);
        }
        show(label, !text.isEmpty());
    }

    /** From now on lists what the sheet misses, until it misses nothing. */
    void showMissing(Sheet sheet) {
        listing = true;
        listMissing(sheet);
        relayout();
    }

    void hideMissing() {
        listing = false;
        show(missing, false);
        relayout();
    }

    private void listMissing(Sheet sheet) {
        listing = listing && sheet.writable() && !sheet.refusals().isEmpty();
        if (listing) {
            missing.setText(text(sheet.refusals()));
        }
        show(missing, listing);
    }

    private static String text(List<Refusal> refusals) {
        Missing missing = Missing.of(refusals, SHOWN_REFUSALS);
        StringBuilder text = new StringBuilder(NLS.bind(Messages.cannotSeal, refusals.size())).append("   ")
                .append(link(HIDE, Messages.hide));
        missing.others().forEach(r -> text.append('\n').append(r.subject().isEmpty() ? "" : link(r.subject(),
                r.subject()) + "  ").append(r.message().replace("<", "‹").replace("&", "&&")));
        if (missing.more() > 0) {
            text.append('\n').append(NLS.bind(Messages.moreRefusals, missing.more()));
        }
        if (!missing.unanswered().isEmpty()) {
            text.append('\n').append(NLS.bind(Messages.notAnswered, missing.unanswered().stream()
                    .map(id -> link(id, id)).collect(Collectors.joining("  "))));
        }
        return text.toString();
    }

    private static String link(String target, String text) {
        return "<a href=\"" + target + "\">" + text + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private static void show(Control control, boolean visible) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WRAP_HINT, SWT.DEFAULT).exclude(!visible)
                .applyTo(control);
        control.setVisible(visible);
    }

    private void relayout() {
        area.getParent().layout(true, true);
    }
}
