package org.assize.internal.document.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.assize.document.Notice;

/** A document as the workbench knows it, whichever process it is open in, if any. */
public final class RemoteDocument {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Path file;
    private final String reader;
    private final int number = NUMBERS.incrementAndGet();
    private final Set<Notice> notices = new LinkedHashSet<>();

    /** A document that is not open yet. {@code reader} is a class name. */
    public RemoteDocument(Path file, String reader) {
        this.file = file.toAbsolutePath();
        this.reader = reader;
    }

    /** {@return the file, absolute} */
    public Path file() {
        return file;
    }

    String reader() {
        return reader;
    }

    int number() {
        return number;
    }

    synchronized void noticed(Collection<Notice> more) {
        notices.addAll(more);
    }

    /** {@return what has been noticed, each thing once} */
    public synchronized List<Notice> notices() {
        return new ArrayList<>(notices);
    }
}
