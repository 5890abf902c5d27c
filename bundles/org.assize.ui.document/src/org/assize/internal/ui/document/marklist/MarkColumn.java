package org.assize.internal.ui.document.marklist;

import java.util.function.Function;

import org.eclipse.swt.SWT;

/** The columns of the list. */
enum MarkColumn {

    WORDS(MarkLabels::words, 140, SWT.LEFT, 0),
    PAGE(row -> Integer.toString(row.mark().page()), 44, SWT.RIGHT, 0),
    AUTHOR(MarkLabels::author, 84, SWT.LEFT, 460),
    TIME(MarkLabels::time, 96, SWT.LEFT, 620),
    TAGS(MarkLabels::tags, 84, SWT.LEFT, 620),
    STATUS(MarkLabels::status, 76, SWT.LEFT, 0),
    REPLIES(MarkLabels::replies, 60, SWT.RIGHT, 620),
    ANSWERS(MarkLabels::answers, 76, SWT.LEFT, 0);

    private final Function<MarkRow, String> text;
    private final int width;
    private final int alignment;
    private final int from;

    MarkColumn(Function<MarkRow, String> text, int width, int alignment, int from) {
        this.text = text;
        this.width = width;
        this.alignment = alignment;
        this.from = from;
    }

    String text(MarkRow row) {
        return text.apply(row);
    }

    /** {@return how wide it is, in points; {@link #WORDS} is at least as wide} */
    int width() {
        return width;
    }

    int alignment() {
        return alignment;
    }

    /** {@return whether there is room for it in a list of a width, in points} */
    boolean fits(int listWidth) {
        return listWidth >= from;
    }

    String label() {
        return switch (this) {
            case WORDS -> Messages.columnWords;
            case PAGE -> Messages.columnPage;
            case AUTHOR -> Messages.fieldAuthor;
            case TIME -> Messages.columnTime;
            case TAGS -> Messages.fieldTag;
            case STATUS -> Messages.fieldStatus;
            case REPLIES -> Messages.columnReplies;
            case ANSWERS -> Messages.columnAnswers;
        };
    }
}
