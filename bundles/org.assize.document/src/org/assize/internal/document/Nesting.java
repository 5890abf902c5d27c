package org.assize.internal.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;

/** How much may still be read of what is within a file, however deep: an archive may hold more than the disk. */
final class Nesting {

    private static final int MAX_DEPTH = 4;
    private static final int MAX_PARTS = 1000;
    private static final long MAX_BYTES = 512L << 20;
    private static final long MAX_CHARACTERS = 64L << 20;
    private static final Duration TIME = Duration.ofMinutes(5);

    private final int depth;
    private final Allowance allowance;

    private Nesting(int depth, Allowance allowance) {
        this.depth = depth;
        this.allowance = allowance;
    }

    /** {@return what is allowed for one file} */
    static Nesting begin() {
        return new Nesting(0, new Allowance(new AtomicInteger(), new AtomicLong(), new AtomicLong(),
                System.nanoTime() + TIME.toNanos()));
    }

    /** {@return what is allowed within a part} Refuses if the part itself is too much. */
    Nesting into(Path part) throws DocumentException {
        if (depth >= MAX_DEPTH) {
            throw new DocumentException(part, 0, Reason.TOO_LARGE, MAX_DEPTH + " levels");
        }
        if (allowance.parts.incrementAndGet() > MAX_PARTS) {
            throw new DocumentException(part, 0, Reason.TOO_LARGE, MAX_PARTS + " files");
        }
        if (allowance.characters.get() > MAX_CHARACTERS) {
            throw new DocumentException(part, 0, Reason.TOO_LARGE, MAX_CHARACTERS + " characters");
        }
        if (System.nanoTime() > allowance.deadline) {
            throw new DocumentException(part, 0, Reason.TIMED_OUT, TIME.toMinutes() + " min");
        }
        return new Nesting(depth + 1, allowance);
    }

    /** {@return the bytes that may still be unpacked} */
    long bytesLeft() {
        return Math.max(0, MAX_BYTES - allowance.bytes.get());
    }

    void unpacked(long bytes) {
        allowance.bytes.addAndGet(bytes);
    }

    void read(long characters) {
        allowance.characters.addAndGet(characters);
    }

    private record Allowance(AtomicInteger parts, AtomicLong bytes, AtomicLong characters, long deadline) {
    }
}
