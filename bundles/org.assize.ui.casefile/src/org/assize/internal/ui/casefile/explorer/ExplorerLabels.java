package org.assize.internal.ui.casefile.explorer;

import org.assize.internal.ui.casefile.Messages;
import org.assize.internal.ui.casefile.tree.Node;
import org.assize.internal.ui.casefile.tree.Ranges.Range;
import org.assize.model.review.SelectionKind;
import org.assize.ui.Icons;
import org.assize.ui.Labels;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** Texts and icons of the explorer. In the group of a round, a case file shows what became of it there. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        Node node = (Node) element;
        return switch (node.content()) {
            case Group group -> new StyledString(group.title());
            case Range range -> new StyledString(NLS.bind(Messages.range,
                    new Object[] { range.from(), range.to(), range.first(), range.last() }));
            case CaseEntry entry -> caseFile(node, entry);
            case DocumentEntry document -> new StyledString(document.title());
            default -> new StyledString(node.toString());
        };
    }

    private static StyledString caseFile(Node node, CaseEntry entry) {
        StyledString text = new StyledString(entry.number());
        RoundMark mark = mark(node, entry);
        if (mark != null && mark.selection() != null) {
            text.append("  " + Labels.of(mark.selection()), StyledString.COUNTER_STYLER);
        }
        return text.append("  " + entry.title(), StyledString.DECORATIONS_STYLER);
    }

    /** How many case files a group has, or the result of a case file. */
    static String side(Node node) {
        return switch (node.content()) {
            case Group group -> Integer.toString(group.size());
            case CaseEntry entry -> {
                RoundMark mark = mark(node, entry);
                yield mark == null ? "" : mark.result();
            }
            default -> "";
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        Node node = (Node) element;
        return switch (node.content()) {
            case Group group -> group.icon().image();
            case CaseEntry entry -> icon(mark(node, entry)).image();
            case DocumentEntry document -> Icons.DOCUMENT.image();
            case String word -> Icons.INFORMATION.image();
            default -> Icons.LIBRARY.image();
        };
    }

    private static Icons icon(@Nullable RoundMark mark) {
        if (mark == null) {
            return Icons.CASE_FILE;
        }
        if (mark.selection() != null) {
            return mark.selection() == SelectionKind.BEST ? Icons.BEST : Icons.WORST;
        }
        return mark.state() == null ? Icons.CASE_FILE : Labels.icon(mark.state());
    }

    /** The mark of the round whose group the node stands in, otherwise the newest. */
    private static @Nullable RoundMark mark(Node node, CaseEntry entry) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            if (above.content() instanceof Group group) {
                for (RoundMark mark : entry.rounds()) {
                    if (mark.round().equals(group.key())) {
                        return mark;
                    }
                }
            }
        }
        return entry.rounds().isEmpty() ? null : entry.rounds().getFirst();
    }
}
