package org.assize.internal.ui.document.marklist;

import java.util.function.Function;

import org.eclipse.swt.SWT;

/** The columns of the list. */
enum MarkColumn {

    WORDS(MarkLabels::words, 220, SWT.LEFT, false),
    PAGE(row -> Integer.toString(row.mark().page()), 44, SWT.RIGHT, false),
    AUTHOR(MarkLabels::author, 84, SWT.LEFT, false),
    TIME(MarkLabels::time, 96, SWT.LEFT, true),
    TAGS(MarkLabels::tags, 84, SWT.LEFT, true),
    STATUS(MarkLabels::status, 76, SWT.LEFT, false),
    REPLIES(MarkLabels::replies, 52, SWT.RIGHT, true),
    ANSWERS(MarkLabels::answers, 64, SWT.LEFT, false);

    private final Function<MarkRow, String> text;
    private final int width;
    private final int alignment;
    private final boolean dispensable;

    MarkColumn(Function<MarkRow, String> text, int width, int alignment, boolean dispensable) {
        this.text = text;
        this.width = width;
        this.alignment = alignment;
        this.dispensable = dispensable;
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

    /** {@return whether it gives way on a narrow desk} */
    boolean isDispensable() {
        return dispensable;
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
