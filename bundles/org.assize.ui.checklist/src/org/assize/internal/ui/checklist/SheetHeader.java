package org.assize.internal.ui.checklist;

import java.util.List;
import java.util.function.Consumer;

import org.assize.checklist.Score;
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

/** Case number, live score, the warning of a veto, and why the sheet cannot be sealed. */
final class SheetHeader {

    private static final int SHOWN_REFUSALS = 6;

    private final Composite area;
    private final Label caseFile;
    private final Label score;
    private final Label state;
    private final Label warning;
    private final Link refusals;
    private final Button seal;

    SheetHeader(Composite parent, Runnable sealing, Consumer<String> jump) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(8, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        caseFile = Parts.name(new Label(area, SWT.NONE), "sheet.caseFile");
        caseFile.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(caseFile);
        score = Parts.name(new Label(area, SWT.NONE), "sheet.score");
        score.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(score);
        seal = Parts.name(new Button(area, SWT.PUSH), "sheet.seal");
        seal.setText(Messages.seal);
        seal.setToolTipText(Messages.sealTip);
        seal.addListener(SWT.Selection, e -> sealing.run());
        state = Parts.name(new Label(area, SWT.WRAP), "sheet.state");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(state);
        warning = Parts.name(new Label(area, SWT.WRAP), "sheet.warning");
        refusals = Parts.name(new Link(area, SWT.WRAP), "sheet.refusals");
        refusals.addListener(SWT.Selection, e -> jump.accept(e.text));
        say("");
        refuse(List.of());
    }

    void show(Sheet sheet) {
        Score live = sheet.score();
        caseFile.setText(sheet.caseFile().replace("&", "&&"));
        caseFile.setToolTipText(sheet.checklist() + " v" + sheet.version());
        score.setText(live.value() == null ? Messages.notScorable
                : live.value().toPlainString() + "  " + live.gradeTitle());
        state.setText(NLS.bind(Messages.stateLine, new Object[] {Labels.of(sheet.state()), live.answered(),
                live.answered() + live.unanswered()}));
        seal.setEnabled(sheet.writable());
        say(live.vetoed() ? NLS.bind(Messages.vetoWarning, String.join(", ", live.failedVetoes()),
                live.beforeVeto() == null ? "–" : live.beforeVeto().toPlainString()) : "");
    }

    /** Shows a warning line; empty hides it. */
    void say(String text) {
        warning.setText(text.isEmpty() ? "" : "⚠ " + text.replace("&", "&&"));
        show(warning, !text.isEmpty());
    }

    /** Shows why the sheet cannot be sealed; each line leads to its item. */
    void refuse(List<Refusal> why) {
        StringBuilder lines = new StringBuilder();
        why.stream().limit(SHOWN_REFUSALS).forEach(r -> lines.append("<a href=\"").append(r.subject()).append("\">")
                .append(r.subject()).append("</a>  ").append(r.message().replace("<", "‹")).append('\n'));
        if (why.size() > SHOWN_REFUSALS) {
            lines.append(NLS.bind(Messages.moreRefusals, why.size() - SHOWN_REFUSALS));
        }
        refusals.setText(why.isEmpty() ? "" : NLS.bind(Messages.cannotSeal, why.size()) + "\n"
                + lines.toString().stripTrailing());
        show(refusals, !why.isEmpty());
    }

    private void show(Control control, boolean visible) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).exclude(!visible)
                .applyTo(control);
        control.setVisible(visible);
        area.getParent().layout(true, true);
    }
}
