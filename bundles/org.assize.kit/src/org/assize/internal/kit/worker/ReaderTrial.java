package org.assize.internal.kit.worker;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assize.document.DocumentException;
import org.assize.document.DocumentReader;
import org.assize.document.OpenedDocument;

/** Gives a reader files that are none of its kind; it may refuse them, in the way that is agreed, or read them. */
final class ReaderTrial {

    private static final List<String> CONTENTS =
            List.of("", "\u0000\u0001\u0002", "卷宗 1\n", "<?xml version='1.0'?><a>");

    private final DocumentReader reader;
    private final PrintWriter out;

    ReaderTrial(DocumentReader reader, PrintWriter out) {
        this.reader = reader;
        this.out = out;
    }

    void run() throws IOException {
        if (reader.id().isBlank() || kinds().isEmpty()) {
            ServiceTask.tell(out, ServiceTask.NAMELESS, reader.getClass().getName());
        }
        Path file = Files.createTempFile("assize-kit", ".bin");
        try {
            for (String content : CONTENTS) {
                Files.write(file, content.getBytes(StandardCharsets.UTF_8));
                open(file);
            }
        } finally {
            Files.deleteIfExists(file);
        }
        ServiceTask.tell(out, ServiceTask.WORKS, reader.id() + " " + kinds());
    }

    /** What it reads by the kind of file, and by the ending of its name. */
    private List<String> kinds() {
        return Stream.concat(reader.mediaTypes().stream(), reader.extensions().stream().map(e -> "*." + e))
                .sorted().toList();
    }

    private void open(Path file) throws IOException {
        try (OpenedDocument document = reader.open(file)) {
            for (int page = 1; page <= document.pageCount(); page++) {
                document.geometry(page);
                document.text(page);
            }
        } catch (DocumentException refused) {
            // as it should
        }
    }
}
