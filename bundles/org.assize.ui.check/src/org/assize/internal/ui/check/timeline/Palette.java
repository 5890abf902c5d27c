package org.assize.internal.ui.check.timeline;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours that can be told from the background of a control, whether its theme is light or dark. Faults have a sign and
 * a word besides.
 *
 * @param faint  of every second lane
 * @param line   of lines that only divide
 * @param quiet  of words that matter less
 * @param bar    of what lasted
 * @param strong of the frame of bars, and of signs
 */
record Palette(Color background, Color text, Color faint, Color line, Color quiet, Color bar, Color strong,
        Color fault, Color faultBar) {

    private static final RGB ACCENT = new RGB(43, 127, 208);
    private static final RGB ACCENT_ON_DARK = new RGB(96, 165, 232);
    private static final RGB FAULT = new RGB(178, 40, 30);
    private static final RGB FAULT_ON_DARK = new RGB(255, 138, 122);
    private static final int MIDDLE = 384;

    static Palette of(Control control) {
        RGB ground = control.getBackground().getRGB();
        RGB text = control.getForeground().getRGB();
        boolean dark = ground.red + ground.green + ground.blue < MIDDLE;
        RGB accent = dark ? ACCENT_ON_DARK : ACCENT;
        RGB fault = dark ? FAULT_ON_DARK : FAULT;
        return new Palette(new Color(ground), new Color(text), mix(ground, text, 0.045), mix(ground, text, 0.2),
                mix(ground, text, 0.66), mix(ground, accent, 0.35), new Color(accent), new Color(fault),
                mix(ground, fault, 0.3));
    }

    private static Color mix(RGB ground, RGB over, double share) {
        return new Color(part(ground.red, over.red, share), part(ground.green, over.green, share),
                part(ground.blue, over.blue, share));
    }

    private static int part(int ground, int over, double share) {
        return (int) Math.round(ground + (over - ground) * share);
    }
}
