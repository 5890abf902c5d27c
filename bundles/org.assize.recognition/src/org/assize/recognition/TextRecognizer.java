package org.assize.recognition;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * An engine that reads pictures of pages. Registered as a service; if there are several, the one with the highest
 * service ranking that is available is used. Safe for several threads: pages are read in parallel, on threads of low
 * priority.
 * <p>
 * Pictures come from untrusted files. An engine written in anything but Java belongs into a process of its own, which
 * is told to be unimportant, stopped when cancelled, and killed when it takes too long.
 */
@ConsumerType
public interface TextRecognizer {

    /** {@return a name that stays the same over versions, such as {@code org.assize.tesseract}} */
    String id();

    /** {@return whether it can be used now, else how to change that} May take some hundred milliseconds. */
    Availability availability();

    /**
     * Reads a page.
     *
     * @param scan      the page; {@link PageScan#place} tells where on it a box of the picture is
     * @param cancelled asked now and then, at least every second; true when the answer is no longer wanted
     * @return lines in reading order; empty if there is nothing to read
     * @throws RecognitionException                       if this page cannot be read; others may
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    List<RecognizedLine> recognize(PageScan scan, BooleanSupplier cancelled) throws RecognitionException;
}
