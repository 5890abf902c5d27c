package org.assize.recognition;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of reading pages by machine.
 *
 * @param read        pages that were read in this run, with what came of it, in the order they were finished
 * @param alreadyRead pages that needed no reading because an earlier run had read them
 * @param failures    pages that could not be read
 * @param cancelled   whether it was stopped before all pages had been tried
 * @param notices     what happened to earlier readings, localized, such as damaged ones that were dropped
 * @param tookMillis  milliseconds
 */
public record RecognitionReport(List<PageReading> read, int alreadyRead, List<Failure> failures, boolean cancelled,
        List<String> notices, long tookMillis) {

    /** Of no pages. */
    public static final RecognitionReport NOTHING =
            new RecognitionReport(List.of(), 0, List.of(), false, List.of(), 0);

    /** Copies the lists. */
    public RecognitionReport {
        read = List.copyOf(read);
        failures = List.copyOf(failures);
        notices = List.copyOf(notices);
    }

    /** {@return this report and that of the next run as one} */
    public RecognitionReport plus(RecognitionReport next) {
        return new RecognitionReport(joined(read, next.read), alreadyRead + next.alreadyRead,
                joined(failures, next.failures), cancelled || next.cancelled, joined(notices, next.notices),
                tookMillis + next.tookMillis);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * A page that could not be read.
     *
     * @param source the page
     * @param reason why, localized
     */
    public record Failure(PageSource source, String reason) {
    }
}
