package org.assize.internal.ui.plugin;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Shows a text with the lines in bold that are marked as headings, and the marks taken out. */
final class Headings {

    private Headings() {
    }

    static void show(StyledText control, String marked) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> bold = new ArrayList<>();
        for (String line : marked.split("\n", -1)) {
            boolean heading = line.endsWith(String.valueOf(DetailText.HEADING));
            String words = heading ? line.substring(0, line.length() - 1) : line;
            if (heading) {
                bold.add(new StyleRange(text.length(), words.length(), null, null, SWT.BOLD));
            }
            text.append(words).append('\n');
        }
        control.setText(text.toString().stripTrailing());
        bold.stream().filter(range -> range.start + range.length <= control.getCharCount())
                .forEach(control::setStyleRange);
    }
}
