package org.assize.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.assize.internal.journal.EntryComposer.Content;
import org.assize.journal.Entry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sets the torn end of a chain aside: first copied, then cut off. */
final class Recovery {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z.bin'").withZone(ZoneOffset.UTC);

    private final FileOps files;
    private final InstantSource clock;

    Recovery(FileOps files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param copy         where the bytes are now
     * @param announcement to be recorded in the chain
     */
    record Done(Path copy, Content announcement) {
    }

    Done setAside(Chain chain, Tail tail) throws IOException {
        Path file = tail.start().file();
        byte[] torn = read(file, tail.start().offset());
        Path copy = chain.recovered().resolve(NAME.format(clock.instant()));
        files.createDirectories(chain.recovered());
        files.replace(copy, torn);
        files.forceDirectory(chain.recovered());
        try (FileOps.AppendFile open = files.open(file, false)) {
            open.truncate(tail.start().offset());
            open.force();
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("what", "torn tail")
                .put("file", file.getFileName().toString()).put("offset", tail.start().offset())
                .put("bytes", torn.length).put("sha256", Seal.hash(torn)).put("copy", copy.getFileName().toString());
        return new Done(copy, new Content(Entry.RECOVERED, "", "", body));
    }

    /** To be recorded when a chain had no usable checkpoint. */
    static Content checkpointRestored() {
        return new Content(Entry.RECOVERED, "", "",
                JsonNodeFactory.instance.objectNode().put("what", "checkpoint"));
    }

    private static byte[] read(Path file, long offset) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[Math.toIntExact(in.length() - offset)];
            in.seek(offset);
            in.readFully(bytes);
            return bytes;
        }
    }
}
