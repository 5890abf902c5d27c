package org.assize.kit;

import java.nio.file.Path;
import java.util.Set;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.OpenedDocument;

/** Reads by the endings of names only, and refuses everything. */
public final class TriedReader implements DocumentReader {

    @Override
    public String id() {
        return "org.example.reader";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Set<String> extensions() {
        return Set.of("transcript");
    }

    @Override
    public OpenedDocument open(Path file) throws DocumentException {
        throw new DocumentException(file, 0, Reason.DAMAGED, "not mine");
    }
}
