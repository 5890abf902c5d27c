package org.assize.internal.install.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes a change of the installation all or nothing. Before it, everything that p2 may change is copied and forced to
 * the disk, then a marker is written; after it, the marker is deleted. As long as the marker is there the installation
 * may be in any state, and {@link #takeBack} makes it what it was: by moving the copies back, which needs no room on
 * the disk and can itself be interrupted and begun again.
 * <p>
 * Whoever uses it holds the {@link ChangeLock}.
 */
public final class ChangeGuard {

    private static final String LISTING = "listing.txt";
    private static final String COPIES = "before";

    private final Installation installation;
    private final GuardedFiles guarded;

    public ChangeGuard(Installation installation) {
        this.installation = installation;
        this.guarded = new GuardedFiles(installation);
    }

    /** {@return whether a change was interrupted} */
    public boolean interrupted() {
        return Files.exists(installation.marker());
    }

    /**
     * Says that a change begins.
     *
     * @throws IOException when there is no room for the copies; nothing has changed then
     */
    public void begin() throws IOException {
        clear();
        Set<String> copied = new TreeSet<>(guarded.copied());
        Set<String> listed = new TreeSet<>(guarded.grown());
        listed.addAll(copied);
        try {
            for (String name : copied) {
                copy(name);
            }
            write(installation.changing().resolve(LISTING), listed);
            write(installation.marker(), Set.of());
        } catch (IOException e) {
            clear();
            throw e;
        }
    }

    /** Says that the change is complete: from now on it is not taken back. */
    public void complete() throws IOException {
        Files.delete(installation.marker());
    }

    /** Deletes the copies, which a complete change does not need. What is left of them the next change deletes. */
    public void clear() throws IOException {
        delete(installation.changing());
    }

    /** Makes the installation what it was before an interrupted change. */
    public void takeBack() throws IOException {
        if (!interrupted()) {
            clear();
            return;
        }
        Set<String> listed = new HashSet<>(Files.readAllLines(installation.changing().resolve(LISTING)));
        Set<String> now = new TreeSet<>(guarded.copied());
        now.addAll(guarded.grown());
        now.removeAll(listed);
        for (String added : now) {
            delete(installation.root().resolve(added));
        }
        moveBack(installation.changing().resolve(COPIES));
        complete();
        clear();
    }

    private void moveBack(Path copies) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(copies)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = installation.root().resolve(copies.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void copy(String name) throws IOException {
        Path target = place(name);
        Files.copy(installation.root().resolve(name), target, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path place(String name) throws IOException {
        Path target = installation.changing().resolve(COPIES).resolve(name);
        Files.createDirectories(target.getParent());
        return target;
    }

    private static void write(Path file, Set<String> lines) throws IOException {
        Files.write(file, lines);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Deletes a file, or a folder with everything in it; nothing happens when it is not there. */
    public static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
