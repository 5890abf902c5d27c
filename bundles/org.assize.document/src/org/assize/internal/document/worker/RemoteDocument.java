package org.assize.internal.document.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.assize.document.Notice;
import org.assize.document.Part;
import org.jspecify.annotations.Nullable;

/** A document as the workbench knows it, whichever process it is open in, if any. */
public final class RemoteDocument {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Path file;
    private final String reader;
    private final int number = NUMBERS.incrementAndGet();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Path partsFolder;
    private final long partBytes;
    private int timesOpened;
    private @Nullable List<Part> parts;

    /**
     * A document that is not open yet.
     *
     * @param reader    name of the class that reads it
     * @param cache     where a folder is made for the files found in it
     * @param partBytes what these may have together
     */
    public RemoteDocument(Path file, String reader, Path cache, long partBytes) {
        this.file = file.toAbsolutePath();
        this.reader = reader;
        this.partsFolder = ScratchFolder.forParts(cache, number);
        this.partBytes = partBytes;
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

    long partBytes() {
        return partBytes;
    }

    /** {@return a folder} Another one each time: what was found first may be in use. */
    synchronized Path nextPartsFolder() {
        timesOpened++;
        return partsFolder.resolve(Integer.toString(timesOpened));
    }

    synchronized void opened(List<Part> found) {
        if (parts == null) {
            parts = List.copyOf(found);
        }
    }

    /** {@return the files found in it when it was first opened} */
    public synchronized List<Part> parts() {
        return parts == null ? List.of() : parts;
    }

    /** Deletes the files found in it. */
    public void deleteParts() {
        if (Files.isDirectory(partsFolder)) {
            ScratchFolder.delete(partsFolder);
        }
    }

    synchronized void noticed(Collection<Notice> more) {
        notices.addAll(more);
    }

    /** {@return what has been noticed, each thing once} */
    public synchronized List<Notice> notices() {
        return new ArrayList<>(notices);
    }
}
