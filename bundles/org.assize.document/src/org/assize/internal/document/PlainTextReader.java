package org.assize.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.assize.document.DecodedText;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.assize.document.OpenedDocument;
import org.assize.document.TextDocument;
import org.osgi.service.component.annotations.Component;

/** Reads text files of whatever encoding. */
@Component
public final class PlainTextReader implements DocumentReader {

    private static final int MAX_BYTES = 16 << 20;

    @Override
    public String id() {
        return "org.assize.document.plaintext";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.PLAIN_TEXT);
    }

    @Override
    public OpenedDocument open(Path file) throws DocumentException {
        try (InputStream in = Files.newInputStream(file)) {
            DecodedText decoded = DecodedText.of(in.readNBytes(MAX_BYTES));
            TextDocument.Builder document = TextDocument.of(file).text(decoded.text()).notices(decoded.notices());
            if (in.read() >= 0) {
                document.notice(new Notice(Notice.Kind.TRUNCATED, 0, MAX_BYTES + " bytes"));
            }
            return document.build();
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }
}
