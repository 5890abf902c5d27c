package org.assize.internal.document.pdf;

/** A picture would have more pixels than allowed; the message gives width and height. */
final class PageTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageTooLargeException(String size) {
        super(size);
    }
}
