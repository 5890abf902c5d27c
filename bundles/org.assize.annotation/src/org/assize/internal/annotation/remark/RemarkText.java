package org.assize.internal.annotation.remark;

/** Remarks in the form in which they are kept and compared. */
final class RemarkText {

    private RemarkText() {
    }

    /** {@return the text in one line, without space around it and with single spaces; a byte order mark is no text} */
    static String oneLine(String text) {
        return text.replace("\uFEFF", "").strip().replaceAll("\\s+", " ");
    }
}
