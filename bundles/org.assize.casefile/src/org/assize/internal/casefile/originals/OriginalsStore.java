package org.assize.internal.casefile.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.folder.FileDigest;
import org.assize.internal.casefile.folder.FileNames;

/**
 * The managed originals of a library. A folder appears whole or not at all: its files are copied aside, forced,
 * verified and made read-only before it is moved to its place. Used by one thread at a time.
 */
public final class OriginalsStore {

    /** Room that is left for the journal and for everybody else. */
    private static final long RESERVE = 32L << 20;
    private static final int MAX_ATTEMPTS = 1000;

    private final Path originals;
    private final Incoming incoming;
    private final BooleanSupplier cancelled;
    private final DiskSpace space;
    private final Set<String> taken = new HashSet<>();

    /** How many bytes can be written to the disk a folder is on. */
    @FunctionalInterface
    interface DiskSpace {

        long usable(Path folder) throws IOException;
    }

    /** @param taken folders of registered case files */
    public OriginalsStore(Path originals, Set<String> taken, BooleanSupplier cancelled) {
        this(originals, taken, cancelled, folder -> Files.getFileStore(folder).getUsableSpace());
    }

    OriginalsStore(Path originals, Set<String> taken, BooleanSupplier cancelled, DiskSpace space) {
        this.originals = originals;
        this.incoming = new Incoming(originals);
        this.cancelled = cancelled;
        this.space = space;
        taken.forEach(name -> this.taken.add(FileNames.folded(name)));
    }

    /** Makes the folder and clears away what a killed run left behind. */
    public void prepare() throws IOException {
        Files.createDirectories(originals);
        incoming.removeStale();
    }

    /**
     * Copies the files of a new case file.
     *
     * @return the name of the folder
     * @throws DiskFullException if there is no room; nothing is left behind
     * @throws IOException if copying failed; nothing is left behind
     */
    public String store(String number, List<Original> files) throws IOException {
        String name = SafeFolderName.of(number);
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            String folder = attempt == 1 ? name : SafeFolderName.marked(name, attempt + number);
            if (taken.contains(FileNames.folded(folder))) {
                continue;
            }
            if (!Files.exists(originals.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                copy(files, originals.resolve(folder));
            } else if (!holds(originals.resolve(folder), files)) {
                continue;
            }
            // A folder that holds just these files is what a run left that ended between copying and recording.
            taken.add(FileNames.folded(folder));
            return folder;
        }
        throw new IOException(NLS.bind(Messages.copyNoName, name));
    }

    /**
     * Copies further files into the folder of a registered case file.
     *
     * @throws DiskFullException if there is no room; nothing is left behind
     * @throws IOException if copying failed, or a different file is in the way
     */
    public void add(String folder, List<Original> files) throws IOException {
        Path target = originals.resolve(folder);
        Path temporary = copyAside(files);
        try {
            for (Original file : files) {
                Path place = target.resolve(file.path());
                if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(place.getParent());
                    Files.move(temporary.resolve(file.path()), place, StandardCopyOption.ATOMIC_MOVE);
                    Incoming.force(place.getParent());
                } else if (!holds(target, List.of(file))) {
                    throw new IOException(NLS.bind(Messages.copyInTheWay, file.path()));
                }
            }
        } finally {
            incoming.remove(temporary);
        }
    }

    private void copy(List<Original> files, Path target) throws IOException {
        Path temporary = copyAside(files);
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            Incoming.force(originals);
        } catch (IOException e) {
            incoming.remove(temporary);
            throw e;
        }
    }

    private Path copyAside(List<Original> files) throws IOException {
        checkSpace(files);
        Path temporary = incoming.newFolder();
        try {
            Set<Path> folders = new HashSet<>(Set.of(temporary));
            for (Original file : files) {
                Path target = temporary.resolve(file.path());
                Files.createDirectories(target.getParent());
                folders.add(target.getParent());
                VerifiedCopy.copy(file.file(), target, file.sha256(), cancelled);
            }
            for (Path folder : folders) {
                Incoming.force(folder);
            }
            return temporary;
        } catch (IOException | OperationCanceledException e) {
            incoming.remove(temporary);
            if (e instanceof IOException failure && space.usable(originals) < RESERVE) {
                DiskFullException full = new DiskFullException(NLS.bind(Messages.diskFull, originals));
                full.initCause(failure);
                throw full;
            }
            throw e;
        }
    }

    private void checkSpace(List<Original> files) throws IOException {
        long needed = files.stream().mapToLong(Original::size).sum() + RESERVE;
        if (space.usable(originals) < needed) {
            throw new DiskFullException(NLS.bind(Messages.diskFull, originals));
        }
    }

    private boolean holds(Path folder, List<Original> files) throws IOException {
        for (Original file : files) {
            Path copy = folder.resolve(file.path());
            if (!Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
                    || !FileDigest.of(copy, cancelled).sha256().equals(file.sha256())) {
                return false;
            }
        }
        return true;
    }
}
