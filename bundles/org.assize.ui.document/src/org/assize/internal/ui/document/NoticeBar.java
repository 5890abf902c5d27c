package org.assize.internal.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.document.Notice;
import org.assize.ui.Icons;
import org.assize.ui.Parts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One line that says what the pages do not show, or show otherwise than the file wants it. Hidden when all is well. */
final class NoticeBar {

    private final Composite bar;
    private final Label text;
    private List<Notice> shown = List.of();
    private String warning = "";

    /**
     * Makes the line, hidden.
     *
     * @param parent has a grid layout of one column
     */
    NoticeBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        Label icon = new Label(bar, SWT.NONE);
        icon.setImage(Icons.WARNING.image());
        text = Parts.name(new Label(bar, SWT.NONE), "document.notice");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
    }

    /** Shows these notices. */
    void show(List<Notice> notices) {
        if (bar.isDisposed() || notices.equals(shown)) {
            return;
        }
        shown = List.copyOf(notices);
        update();
    }

    /** Shows a warning before all notices. */
    void warn(String sentence) {
        if (!bar.isDisposed()) {
            warning = sentence;
            update();
        }
    }

    private void update() {
        List<String> lines = new ArrayList<>(shown.stream().collect(Collectors.groupingBy(Notice::kind)).values()
                .stream().map(NoticeBar::line).toList());
        List<String> details = new ArrayList<>(shown.stream().map(NoticeBar::full).distinct().toList());
        if (!warning.isEmpty()) {
            lines.addFirst(warning);
            details.addFirst(warning);
        }
        text.setText(String.join("   ", lines).replace("&", "&&"));
        text.setToolTipText(String.join("\n", details));
        ((GridData) bar.getLayoutData()).exclude = lines.isEmpty();
        bar.setVisible(!lines.isEmpty());
        bar.getParent().layout(true);
    }

    /** Notices of one kind in one sentence. */
    private static String line(List<Notice> same) {
        String details = same.stream().map(Notice::detail).filter(d -> !d.isBlank()).distinct()
                .collect(Collectors.joining(", "));
        String pages = same.stream().filter(n -> n.page() > 0).map(n -> Integer.toString(n.page())).distinct()
                .collect(Collectors.joining(", "));
        return NLS.bind(template(same.getFirst().kind()), details, pages);
    }

    private static String full(Notice notice) {
        return (notice.page() > 0 ? NLS.bind(Messages.pageNumber, notice.page()) + ": " : "") + line(List.of(notice));
    }

    private static String template(Notice.Kind kind) {
        return switch (kind) {
            case SUBSTITUTED_FONT -> Messages.noticeFont;
            case GARBLED_TEXT -> Messages.noticeGarbled;
            case MISSING_IMAGE -> Messages.noticeImage;
            case DAMAGED_CONTENT -> Messages.noticeDamaged;
            case GUESSED_ENCODING -> Messages.noticeEncoding;
            case TRUNCATED -> Messages.noticeTruncated;
            case UNREADABLE_PAGE -> Messages.noticeUnreadable;
            case UNREAD_PART -> Messages.noticePart;
            case TEXT_ONLY -> Messages.noticeTextOnly;
        };
    }
}
