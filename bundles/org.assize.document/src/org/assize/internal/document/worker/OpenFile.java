package org.assize.internal.document.worker;

import java.util.List;

import org.assize.document.Notice;
import org.assize.document.OpenedDocument;

/** A document open in the worker process, and how many of its notices have been told. */
final class OpenFile {

    private final OpenedDocument document;
    private int told;

    OpenFile(OpenedDocument document) {
        this.document = document;
    }

    OpenedDocument document() {
        return document;
    }

    List<Notice> newNotices() {
        List<Notice> all = document.notices();
        List<Notice> fresh = List.copyOf(all.subList(Math.min(told, all.size()), all.size()));
        told = all.size();
        return fresh;
    }
}
