package org.assize.document.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.ExtractedText;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.assize.testsupport.Originals;

/** Reads files in worker processes that all tests of this bundle share. */
final class Reading {

    static final LocalDocuments DOCUMENTS = LocalDocuments.of(OfficeReaders.all().toArray(DocumentReader[]::new));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(DOCUMENTS::close));
    }

    private Reading() {
    }

    static ExtractedText read(Path file) throws IOException, DocumentException {
        return DOCUMENTS.extract(Originals.given(file), MediaTypes.of(file));
    }

    static List<String> pages(Path file) throws IOException, DocumentException {
        return read(file).pages();
    }

    /** All text with single spaces between what tabs and line ends part. */
    static String text(Path file) throws IOException, DocumentException {
        return String.join(" ", pages(file)).replaceAll("\\s+", " ").strip();
    }

    static Reason refusal(Path file) throws IOException {
        try {
            read(file);
            throw new AssertionError(file + " was read");
        } catch (DocumentException e) {
            return e.reason();
        }
    }

    static List<String> details(Path file, Notice.Kind kind) throws IOException, DocumentException {
        return read(file).notices().stream().filter(n -> n.kind() == kind).map(Notice::detail).toList();
    }
}
