package org.assize.internal.ui.document.mark.card;

import java.util.List;
import java.util.stream.Stream;

import org.assize.annotation.MarkSnapshot;
import org.assize.internal.ui.document.mark.MarkWords;
import org.assize.internal.ui.document.mark.Messages;
import org.assize.model.annotation.MarkStatus;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * A card on which a mark is read and written: its words, tags, status and replies. It lies on the pages and does not
 * hold up anything. UI thread only.
 */
public final class MarkCard {

    private static final int WIDTH = 300;
    private static final int LINES = 4;

    private final Composite card;
    private final CardPhrases phrases;
    private final Writer writer;
    private final boolean own;
    private final CLabel title;
    private final ToolItem settle;
    private final Text text;
    private final Text tags;
    private final ReplyList replies;

    /** What the card is used for. */
    public interface Writer {

        /** Something was typed. */
        void typed();

        /** A reply is finished. */
        void reply(String reply);

        /** A reply of one's own is to be taken back. */
        void removeReply(String id);

        /** The mark is to be settled or opened again. */
        void settle();

        /** The card is to be closed. */
        void done();
    }

    /**
     * Makes the card.
     *
     * @param me      id of the reader, who may write on a mark of his own
     * @param phrases what is written often
     * @param writer  what the card is used for
     */
    public MarkCard(Composite parent, MarkSnapshot mark, String me, CardPhrases phrases, Writer writer) {
        this.phrases = phrases;
        this.writer = writer;
        own = mark.author().equals(me);
        card = Parts.name(new Composite(parent, SWT.BORDER), "document.mark.card");
        card.setBackground(card.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        card.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 4).applyTo(card);
        Composite head = new Composite(card, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new CLabel(head, SWT.NONE);
        title.setImage(MarkWords.icon(mark.data().kind()).image());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        ToolBar tools = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        if (own) {
            phrases.offer(tools, this::insert, this::text);
        }
        settle = tool(tools, SWT.CHECK, Icons.PASSED, Messages.menuSettle, "document.mark.settle", writer::settle);
        tool(tools, SWT.PUSH, Icons.CLOSE, Messages.cardClose, "document.mark.close", writer::done);
        text = field(SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, "document.mark.text", Messages.cardText);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, LINES * text.getLineHeight()).applyTo(text);
        tags = field(SWT.SINGLE, "document.mark.tags", Messages.cardTags);
        replies = new ReplyList(card, me, writer::removeReply, writer::reply);
        replies.onKey(this::pressed);
        text.setText(mark.data().text());
        tags.setText(String.join(" ", mark.data().tags()));
        text.addListener(SWT.Modify, e -> writer.typed());
        tags.addListener(SWT.Modify, e -> writer.typed());
        phrases.complete(text);
        show(mark);
    }

    /** {@return where one can write} */
    public List<Control> fields() {
        return List.of(text, tags, replies.field());
    }

    public Composite control() {
        return card;
    }

    /** {@return what stands in the field for the words of the mark} */
    public String text() {
        return text.getText();
    }

    /** {@return the tags, separated in the field by spaces or commas of either script} */
    public List<String> tags() {
        return Stream.of(tags.getText().split("[\\s\u3000,，;；、]+")).filter(t -> !t.isEmpty()).distinct().toList();
    }

    /** {@return a reply that was written but not sent} */
    public String pendingReply() {
        return replies.pending();
    }

    /** Shows what others did to the mark meanwhile; what is being typed stays. */
    public void show(MarkSnapshot mark) {
        boolean resolved = mark.status() == MarkStatus.RESOLVED;
        String status = resolved ? " · ✓ " + Messages.resolved : "";
        title.setText((mark.authorName() + " · " + MarkWords.moment(mark.at()) + status).replace("&", "&&"));
        title.setToolTipText(MarkWords.hint(mark));
        settle.setSelection(resolved);
        settle.setToolTipText(resolved ? Messages.menuReopen : Messages.menuSettle);
        if (replies.show(mark.replies())) {
            fit();
        }
    }

    /** Gives the focus to the words, or to the reply where one may not write. */
    public void focus() {
        if (own) {
            text.setFocus();
            text.setSelection(text.getCharCount());
        } else {
            replies.focus();
        }
    }

    /** {@return whether the focus is on the card} */
    public boolean hasFocus() {
        for (Control at = card.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == card) {
                return true;
            }
        }
        return false;
    }

    private void fit() {
        Point size = card.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        card.setSize(size);
        card.layout(true, true);
    }

    private void insert(String phrase) {
        text.insert(phrase);
        text.setFocus();
    }

    private Text field(int style, String id, String name) {
        Text field = Parts.name(new Text(card, style | SWT.BORDER | (own ? SWT.NONE : SWT.READ_ONLY)), id);
        field.setMessage(name);
        field.setToolTipText(name);
        field.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = name));
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Traverse, MarkCard::leave);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    /** Tab leaves a field; a tab within the words of a mark has no use. */
    private static void leave(Event e) {
        if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            e.doit = true;
        }
    }

    private void pressed(Event e) {
        if (phrases.isChoosing()) {
            return;
        }
        boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
        if (e.keyCode == SWT.ESC || enter && (e.stateMask & SWT.MOD1) != 0) {
            e.doit = false;
            writer.done();
        }
    }

    private static ToolItem tool(ToolBar bar, int style, Icons icon, String text, String id, Runnable action) {
        ToolItem item = Parts.name(new ToolItem(bar, style), id);
        item.setImage(icon.image());
        item.setToolTipText(text);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }
}
