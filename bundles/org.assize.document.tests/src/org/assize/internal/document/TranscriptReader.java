package org.assize.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.OpenedDocument;
import org.assize.document.TextDocument;

/** Reads files of a kind that the product has never heard of, and would like to have others, too. */
public final class TranscriptReader implements DocumentReader {

    @Override
    public String id() {
        return "test.transcript";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Set<String> extensions() {
        return Set.of("transcript", "txt", "pdf");
    }

    @Override
    public OpenedDocument open(Path file) throws DocumentException {
        try {
            return TextDocument.of(file).text("transcript: " + Files.readString(file)).build();
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, "", e);
        }
    }
}
