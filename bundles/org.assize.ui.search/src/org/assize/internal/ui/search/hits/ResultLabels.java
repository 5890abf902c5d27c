package org.assize.internal.ui.search.hits;

import org.assize.internal.ui.search.Messages;
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
        return switch (element) {
            case ResultGroup group -> styled(group);
            case MoreHits more -> new StyledString(NLS.bind(Messages.moreHits, more.shown(), more.total()),
                    StyledString.QUALIFIER_STYLER);
            default -> styled((Hit) element);
        };
    }

    private static StyledString styled(ResultGroup group) {
        String name = group.part() == 0 ? group.caseFile() : NLS.bind(Messages.caseFileContinued, group.caseFile());
        return new StyledString(name).append("  " + NLS.bind(Messages.hitsInFile, group.hits().size()),
                StyledString.COUNTER_STYLER);
    }

    private static StyledString styled(Hit hit) {
        StyledString text = new StyledString(HitSource.place(hit) + "  ", StyledString.QUALIFIER_STYLER);
        if (hit.recognized()) {
            text.append(Messages.machineReading + "  ", StyledString.DECORATIONS_STYLER);
        }
        int start = text.length();
        text.append(oneLine(hit.snippet()));
        for (TextRange range : hit.highlights()) {
            if (range.to() <= hit.snippet().length()) {
                text.setStyle(start + range.from(), range.length(), BOLD);
            }
        }
        return text;
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
        return switch (element) {
            case ResultGroup group -> Icons.CASE_FILE.image();
            case MoreHits more -> Icons.EXPAND.image();
            default -> ((Hit) element).recognized() ? Icons.SCAN.image() : Icons.PAGE.image();
        };
    }
}
