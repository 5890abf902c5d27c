package org.assize.plugin;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;

/**
 * How a contribution failed once.
 *
 * @param at     when
 * @param what   one sentence for people, in their language
 * @param detail for who mends it: a stack trace, the last words of a process; may be empty. Nothing from case files
 */
public record Failure(Instant at, String what, String detail) {

    /** Of now. */
    public Failure(String what, String detail) {
        this(Instant.now(), what, detail);
    }

    /** What was thrown. */
    public static Failure of(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Failure(String.valueOf(thrown), trace.toString());
    }
}
