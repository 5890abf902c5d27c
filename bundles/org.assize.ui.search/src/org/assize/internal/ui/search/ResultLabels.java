package org.assize.internal.ui.search;

import org.assize.search.Hit;
import org.assize.search.TextRange;
import org.assize.ui.Icons;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** Case number with the number of hits; document, page and snippet with the found text in bold. */
final class ResultLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Styler BOLD = new Styler() {

        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof ResultGroup group) {
            return new StyledString(group.caseFile()).append("  " + NLS.bind(Messages.hitsInFile, group.hits().size()),
                    StyledString.COUNTER_STYLER);
        }
        Hit hit = (Hit) element;
        StyledString text = new StyledString(NLS.bind(Messages.hitPlace, title(hit), hit.page()) + "  ",
                StyledString.QUALIFIER_STYLER);
        int start = text.length();
        text.append(oneLine(hit.snippet()));
        for (TextRange range : hit.highlights()) {
            if (range.to() <= hit.snippet().length()) {
                text.setStyle(start + range.from(), range.length(), BOLD);
            }
        }
        return text;
    }

    private static String title(Hit hit) {
        return hit.title().isEmpty() ? hit.document() : hit.title();
    }

    /** The same length, so that the ranges still fit. */
    private static String oneLine(String snippet) {
        return snippet.replace('\n', ' ').replace('\r', ' ');
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof ResultGroup ? Icons.CASE_FILE.image() : Icons.PAGE.image();
    }
}
