package org.assize.internal.recognition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;

/**
 * The file that holds the readings of one document: a head that names the format and its version, then records, each
 * with mark, length and checksum. Records are appended and forced to disk; nothing is ever written over. A record cut
 * off at the end is what a crash leaves: it is not read, and cut away before the next is written.
 */
public final class ReadingFile {

    private static final byte[] HEAD = {'A', 's', 'z', 'R', 'e', 'a', 'd', 1};

    /** Locks on files hold between processes only; between threads these do, many files to one. */
    private static final Object[] LOCKS = new Object[64];

    static {
        for (int i = 0; i < LOCKS.length; i++) {
            LOCKS[i] = new Object();
        }
    }

    private final Path path;

    /** The file at a path, which need not exist. */
    public ReadingFile(Path path) {
        this.path = path;
    }

    /** Appends a record and waits until it is on the disk. */
    public void append(PageRecord added) throws IOException {
        Files.createDirectories(path.getParent());
        synchronized (LOCKS[Math.floorMod(path.hashCode(), LOCKS.length)]) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE); FileLock held = channel.lock()) {
                channel.position(end(channel));
                if (channel.position() == 0) {
                    channel.truncate(0);
                    writeFully(channel, ByteBuffer.wrap(HEAD));
                } else {
                    channel.truncate(channel.position());
                }
                writeFully(channel, added.framed());
                channel.force(false);
            }
        }
    }

    /**
     * {@return the records, in the order they were written; none if there is no file}
     *
     * @param dropped told what could not be used
     */
    public List<PageRecord> read(Consumer<String> dropped) throws IOException {
        ByteBuffer content;
        try {
            content = ByteBuffer.wrap(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return List.of();
        }
        List<PageRecord> records = new ArrayList<>();
        if (!startsWithHead(content)) {
            if (content.limit() >= HEAD.length) {
                dropped.accept(NLS.bind(Messages.readingsUnknown, path));
            }
            return records;
        }
        int damaged = 0;
        content.position(HEAD.length);
        while (PageRecord.isWhole(content)) {
            PageRecord next = PageRecord.next(content);
            if (next == null) {
                damaged++;
            } else {
                records.add(next);
            }
        }
        if (damaged > 0 || PageRecord.isForeign(content)) {
            dropped.accept(NLS.bind(Messages.readingsDamaged, path));
        }
        return records;
    }

    /** Where the last whole record ends; 0 if the file is not of this format or version. */
    private static long end(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD.length);
        readFully(channel, 0, head);
        if (!startsWithHead(head.flip())) {
            return 0;
        }
        long end = HEAD.length;
        ByteBuffer frame = ByteBuffer.allocate(PageRecord.FRAME);
        while (true) {
            readFully(channel, end, frame.clear());
            long length = PageRecord.framedLength(frame.flip());
            if (length < 0 || end + length > channel.size()) {
                return end;
            }
            end += length;
        }
    }

    private static boolean startsWithHead(ByteBuffer content) {
        return content.limit() >= HEAD.length && content.slice(0, HEAD.length).equals(ByteBuffer.wrap(HEAD));
    }

    private static void readFully(FileChannel channel, long from, ByteBuffer into) throws IOException {
        long position = from;
        for (int read = 0; into.hasRemaining() && read >= 0;) {
            read = channel.read(into, position);
            position += Math.max(0, read);
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer from) throws IOException {
        while (from.hasRemaining()) {
            channel.write(from);
        }
    }
}
