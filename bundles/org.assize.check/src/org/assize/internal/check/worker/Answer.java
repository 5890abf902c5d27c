package org.assize.internal.check.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.assize.check.Finding;
import org.assize.check.TimelineEntry;

/** What a worker process says, one after the other. Cases and checks are named by their numbers in the request. */
public sealed interface Answer {

    /** Findings of one check in one case file. */
    int MOST_FINDINGS = 500;
    /** Entries of one check in the timeline of one case file. */
    int MOST_ENTRIES = 2_000;
    /** Bytes of what one check says about one case file. */
    int LONGEST = 8 << 20;

    /** It begins to read a case file. */
    record Loading(int caseFile) implements Answer {
    }

    /** A case file could not be read from the cache. */
    record NotLoaded(int caseFile, String reason) implements Answer {
    }

    /** A check begins. If nothing follows, the process died of it. */
    record Started(int caseFile, int check) implements Answer {
    }

    /** A check is done. */
    record Found(int caseFile, int check, List<Finding> findings, List<TimelineEntry> entries) implements Answer {
    }

    /** A check threw something, or what it said cannot be told. */
    record Threw(int caseFile, int check, String what, String trace) implements Answer {
    }

    /** Everything is done. */
    record End() implements Answer {
    }

    /** {@return the binary form} */
    static byte[] frame(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WireOutput out = new WireOutput(bytes);
        switch (answer) {
            case Loading a -> numbers(out, 'L', a.caseFile());
            case NotLoaded a -> {
                numbers(out, 'N', a.caseFile());
                out.text(a.reason());
            }
            case Started a -> numbers(out, 'S', a.caseFile(), a.check());
            case Found a -> throw new IllegalArgumentException("made by frame(int, int, CollectedFindings)");
            case Threw a -> {
                numbers(out, 'T', a.caseFile(), a.check());
                out.text(a.what());
                out.text(a.trace());
            }
            case End a -> numbers(out, 'E');
        }
        return bytes.toByteArray();
    }

    private static void numbers(WireOutput out, char kind, int... numbers) throws IOException {
        out.number(kind);
        for (int number : numbers) {
            out.number(number);
        }
    }

    /** {@return the binary form of what was found} */
    static byte[] frame(int caseFile, int check, byte[] findings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WireOutput out = new WireOutput(bytes);
        numbers(out, 'F', caseFile, check);
        bytes.write(findings);
        return bytes.toByteArray();
    }

    /**
     * {@return what a frame says}
     *
     * @throws IOException if it says nothing that makes sense
     */
    static Answer read(byte[] frame) throws IOException {
        WireInput in = new WireInput(new ByteArrayInputStream(frame), 1 << 16);
        int kind = in.number();
        return switch (kind) {
            case 'L' -> new Loading(in.number());
            case 'N' -> new NotLoaded(in.number(), in.text());
            case 'S' -> new Started(in.number(), in.number());
            case 'F' -> new Found(in.number(), in.number(), in.list(() -> FindingCodec.finding(in)),
                    in.list(() -> FindingCodec.entry(in)));
            case 'T' -> new Threw(in.number(), in.number(), in.text(), in.text());
            case 'E' -> new End();
            default -> throw new IOException("answer of kind " + kind);
        };
    }
}
