package org.assize.internal.document.office.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.OfficeText;

/** Reads a mail. */
public final class MailFile {

    private static final int MOST_LINE = 1 << 20;
    private static final int MOST_FIELDS = 2000;

    private MailFile() {
    }

    /** {@return the document: head and text, then what is attached} Mail attached to mail is a part like any other. */
    public static OpenedDocument read(Path file, PartsFolder parts) throws IOException {
        OfficeText text = new OfficeText(file, parts);
        MailText gathered = new MailText(text);
        MimeStreamParser parser = new MimeStreamParser(new MimeConfig.Builder().setMaxLineLen(MOST_LINE)
                .setMaxHeaderLen(MOST_LINE).setMaxHeaderCount(MOST_FIELDS).setMalformedHeaderStartsBody(true).build());
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        parser.setContentHandler(gathered);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            parser.parse(in);
        } catch (MimeException e) {
            throw new IOException(e.getMessage(), e);
        }
        return text.build();
    }
}
