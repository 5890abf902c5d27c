package org.assize.internal.document.worker;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Limits of worker processes.
 *
 * @param heapMegabytes memory of one process
 * @param openLimit     time to open a document
 * @param pageLimit     time to read or draw one page
 * @param cancelLimit   time in which work that is no longer wanted must stop
 * @param idleLimit     time after which a process without an open document is ended
 * @param cache         folder for what PDFBox remembers about the fonts of the machine
 * @param compile       how far the virtual machine compiles
 */
public record WorkerSettings(int heapMegabytes, Duration openLimit, Duration pageLimit, Duration cancelLimit,
        Duration idleLimit, Path cache, Compile compile) {

    /** How far the virtual machine compiles what it runs. */
    public enum Compile {
        /** Soon, and then no further: somebody waits for a page, and compiling takes a processor away from drawing. */
        SOON,
        /** In full, for work that goes on for long. */
        FULLY
    }

    /** {@return the limits of the product} */
    public static WorkerSettings standard(Path cache) {
        return new WorkerSettings(512, Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(3),
                Duration.ofMinutes(2), cache, Compile.FULLY);
    }

    /** {@return the same with other time limits} */
    public WorkerSettings limits(Duration open, Duration page, Duration cancel) {
        return new WorkerSettings(heapMegabytes, open, page, cancel, idleLimit, cache, compile);
    }

    /** {@return the same with other memory} */
    public WorkerSettings heap(int megabytes) {
        return new WorkerSettings(megabytes, openLimit, pageLimit, cancelLimit, idleLimit, cache, compile);
    }

    /** {@return the same for somebody who waits} */
    public WorkerSettings forViewing() {
        return new WorkerSettings(heapMegabytes, openLimit, pageLimit, cancelLimit, idleLimit, cache, Compile.SOON);
    }
}
