package org.assize.internal.ui.document.mark.card;

import java.util.List;
import java.util.function.Consumer;

import org.assize.annotation.ReplySnapshot;
import org.assize.internal.ui.document.mark.MarkWords;
import org.assize.internal.ui.document.mark.Messages;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What was said about a mark, the last few, and a field to say something. */
final class ReplyList {

    private static final int SHOWN = 5;

    private final Composite list;
    private final Text field;
    private final String me;
    private final Consumer<String> remove;
    private List<ReplySnapshot> shown = List.of();

    /**
     * Makes the list without replies.
     *
     * @param remove takes the id of a reply to take back
     * @param say    takes a finished reply
     */
    ReplyList(Composite card, String me, Consumer<String> remove, Consumer<String> say) {
        this.me = me;
        this.remove = remove;
        list = Parts.name(new Composite(card, SWT.NONE), "document.mark.replies");
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(list);
        field = Parts.name(new Text(card, SWT.SINGLE | SWT.BORDER), "document.mark.reply");
        field.setMessage(Messages.cardReply);
        field.setToolTipText(Messages.cardReplyTip);
        field.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(
                e -> e.result = Messages.cardReply));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.DefaultSelection, e -> {
            String said = field.getText();
            field.setText("");
            say.accept(said);
        });
    }

    Text field() {
        return field;
    }

    void onKey(Consumer<Event> listener) {
        field.addListener(SWT.KeyDown, listener::accept);
    }

    String pending() {
        return field.getText();
    }

    void focus() {
        field.setFocus();
    }

    /** {@return whether the list is another now} */
    boolean show(List<ReplySnapshot> replies) {
        if (replies.equals(shown)) {
            return false;
        }
        shown = replies;
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        replies.stream().skip(Math.max(0, replies.size() - SHOWN)).forEach(this::add);
        ((GridData) list.getLayoutData()).exclude = replies.isEmpty();
        list.setVisible(!replies.isEmpty());
        return true;
    }

    private void add(ReplySnapshot reply) {
        boolean own = reply.author().equals(me);
        Label label = new Label(list, SWT.WRAP);
        label.setText("↳ " + reply.authorName() + ": " + reply.text().replace("&", "&&"));
        label.setToolTipText(MarkWords.moment(reply.at()));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).span(own ? 1 : 2, 1).applyTo(label);
        if (own) {
            ToolItem item = new ToolItem(new ToolBar(list, SWT.FLAT), SWT.PUSH);
            item.setImage(Icons.REMOVE.image());
            item.setToolTipText(Messages.cardRemoveReply);
            item.addListener(SWT.Selection, e -> remove.accept(reply.id()));
        }
    }
}
