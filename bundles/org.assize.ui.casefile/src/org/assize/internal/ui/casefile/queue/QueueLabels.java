package org.assize.internal.ui.casefile.queue;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.tree.Node;
import org.assize.ui.Icons;
import org.assize.ui.Labels;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** Texts and icons of the queue. */
final class QueueLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        return switch (((Node) element).content()) {
            case QueueRound round -> new StyledString(round.title());
            case QueueEntry entry -> new StyledString(entry.caseFile())
                    .append("  " + entry.title(), StyledString.DECORATIONS_STYLER);
            default -> new StyledString(element.toString());
        };
    }

    /** How far it is: sealed of all for a round, answered of all or the result for a review. */
    static String side(Node node) {
        return switch (node.content()) {
            case QueueRound round -> NLS.bind(Messages.progress, round.sealed(), round.entries().size());
            case QueueEntry entry when !entry.result().isEmpty() -> entry.result();
            case QueueEntry entry -> NLS.bind(Messages.progress, entry.answered(), entry.items());
            default -> "";
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return (((Node) element).content() instanceof QueueEntry entry ? Labels.icon(entry.state()) : Icons.ROUND)
                .image();
    }
}
