package org.assize.internal.ui.review;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The line of steps: done ones can be read again, the current one is open, the others say what they wait for. */
final class StepsBar {

    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);

    StepsBar(Composite parent, Consumer<Step> chosen) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayout(RowLayoutFactory.fillDefaults().spacing(4).margins(8, 4).wrap(true).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (Step step : Step.values()) {
            Button button = Parts.name(new Button(bar, SWT.TOGGLE),
                    "round.step." + step.name().toLowerCase(Locale.ROOT));
            button.addListener(SWT.Selection, e -> chosen.accept(step));
            buttons.put(step, button);
        }
    }

    /** Shows how far the round is and which page is open. */
    void show(Step current, Step open, boolean finished) {
        buttons.forEach((step, button) -> {
            boolean done = finished || step.compareTo(current) < 0;
            String sign = done ? "✓ " : step == current ? "● " : "○ ";
            button.setText(sign + (step.ordinal() + 1) + " " + step.title());
            button.setEnabled(done || step == current);
            button.setSelection(step == open);
            button.setToolTipText(done || step == current ? step.title() : step.waitsFor());
        });
        buttons.get(open).getParent().layout(true);
    }
}
