package org.assize.internal.casefile;

import java.nio.file.Path;

import org.assize.internal.casefile.originals.Original;
import org.assize.records.event.DocumentData;

/** A document with the file it was read from. */
public record HashedDocument(Path file, DocumentData data) {

    /** {@return what has to be copied} */
    public Original original() {
        return new Original(file, data.path(), data.sha256(), data.size());
    }

    /** {@return what is recorded when it comes in at this position} */
    public DocumentData data(int ordinal) {
        return new DocumentData(data.path(), data.title(), data.type(), data.sha256(), data.size(), data.modified(),
                data.mediaType(), data.date(), ordinal);
    }
}
