package org.assize.internal.document.worker;

import java.util.List;

import org.assize.document.DocumentContents;
import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice;
import org.assize.document.PageAnnotation;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Part;

/** What a worker process answers. */
public sealed interface Response {

    /** {@return the number of the request} */
    int id();

    /** {@return everything noticed about the document since the last answer} */
    List<Notice> notices();

    /** The file is open. */
    record Opened(int id, List<Notice> notices, List<PageGeometry> pages, List<Part> parts) implements Response {
    }

    /** The text of a page with its places. */
    record Text(int id, List<Notice> notices, PageText text) implements Response {
    }

    /** The text of a page without places. */
    record Words(int id, List<Notice> notices, String text) implements Response {
    }

    /** What the document says about its arrangement. */
    record Contents(int id, List<Notice> notices, DocumentContents contents) implements Response {
    }

    /** The annotations that stand in the file on a page. */
    record Annotations(int id, List<Notice> notices, List<PageAnnotation> annotations) implements Response {
    }

    /** The picture of a page. */
    record Picture(int id, List<Notice> notices, PageImage image) implements Response {
    }

    /** Done, nothing to say: a file closed, or a request stopped. */
    record Done(int id, List<Notice> notices) implements Response {
    }

    /**
     * Refused.
     *
     * @param unexpected whether the reader did not refuse, as it may, but broke down
     */
    record Failed(int id, List<Notice> notices, int page, Reason reason, String detail, boolean unexpected)
            implements Response {
    }
}
