package org.assize.internal.ui.review;

import java.util.Map;
import java.util.stream.Collectors;

import org.assize.internal.ui.review.RoundSnapshot.ReviewRow;
import org.assize.internal.ui.review.RoundSnapshot.StratumRow;
import org.assize.model.review.RoundState;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Draws from the frozen frame, and shows with which seed and command anyone can draw again. */
final class DrawPage extends StepPage {

    private final Text seed;
    private final Button draw;
    private final Text proof;
    private final TableViewer drawn;
    private Map<String, String> strata = Map.of();
    private String round = "";

    DrawPage(Composite parent, RoundDesk desk) {
        super(parent, desk);
        Composite settings = row(area(), 3);
        label(settings, Messages.seed);
        seed = Parts.name(new Text(settings, SWT.BORDER), "round.draw.seed");
        seed.setMessage(Messages.seedMessage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(seed);
        draw = button(settings, Messages.drawIt, "round.draw.draw", this::draw);
        seed.addListener(SWT.DefaultSelection, e -> draw());
        proof = Parts.name(new Text(area(), SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), "round.draw.proof");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(proof);
        drawn = Tables.create(area(), "round.draw.drawn");
        Tables.column(drawn, Messages.stratum, 3, ReviewRow.class, r -> strata.getOrDefault(r.stratum(), r.stratum()));
        Tables.column(drawn, Messages.rank, 1, ReviewRow.class, r -> String.valueOf(r.rank()));
        Tables.column(drawn, Messages.caseFile, Tables.caseNumbers(), ReviewRow.class, ReviewRow::caseFile);
        Tables.column(drawn, Messages.rankKey, 4, ReviewRow.class, ReviewRow::key);
    }

    private void draw() {
        String id = round;
        String given = seed.getText();
        desk().run(Messages.drawIt, library -> desk().rounds().draw(library, id, given));
    }

    @Override
    void show(RoundSnapshot shown) {
        round = shown.id();
        strata = shown.strata().stream().collect(Collectors.toMap(StratumRow::id, StratumRow::title));
        boolean open = shown.state() == RoundState.FRAME_FROZEN;
        draw.setEnabled(open);
        seed.setEditable(open);
        if (open) {
            proof.setText(NLS.bind(Messages.drawInvitation, shown.frame(), shown.frameHash()));
        } else if (!shown.seed().isEmpty()) {
            seed.setText(shown.seed());
            proof.setText(NLS.bind(Messages.drawProof,
                    new Object[] {shown.frameHash(), shown.seed(), shown.drawHash(), shown.id()}));
        }
        Tables.show(drawn, shown.reviews(), ReviewRow.class, ReviewRow::caseFile);
        area().layout(true);
    }

    @Override
    void focus() {
        seed.setFocus();
    }
}
