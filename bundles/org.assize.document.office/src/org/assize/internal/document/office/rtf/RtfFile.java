package org.assize.internal.document.office.rtf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;

import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.Heading;
import org.assize.internal.document.office.OfficeText;

/** Reads a file in Rich Text Format. */
public final class RtfFile {

    private RtfFile() {
    }

    /** {@return the document} */
    public static OpenedDocument read(Path file, PartsFolder parts) throws IOException {
        OfficeText text = new OfficeText(file, parts);
        RtfText gathered = new RtfText(text);
        try (ClosedGroups in = new ClosedGroups(new BufferedInputStream(Files.newInputStream(file)))) {
            new StandardRtfParser().parse(new RtfStreamSource(in), gathered);
            if (in.wasCut()) {
                text.notice(new Notice(Kind.DAMAGED_CONTENT, 0, "}"));
            }
        } catch (IOException | RuntimeException e) {
            // Up to the damage everything has been read.
            if (gathered.text(RtfText.Kind.BODY).isBlank()) {
                throw e;
            }
            text.notice(new Notice(Kind.DAMAGED_CONTENT, 0, String.valueOf(e.getMessage())));
        }
        text.add(gathered.text(RtfText.Kind.BODY));
        text.add(Heading.NOTES, gathered.text(RtfText.Kind.NOTES));
        text.add(Heading.HEADERS, gathered.text(RtfText.Kind.HEADERS));
        text.add(Heading.COMMENTS, gathered.text(RtfText.Kind.COMMENTS));
        text.add(Heading.DELETED, gathered.text(RtfText.Kind.DELETED));
        gathered.addPictures();
        text.unreadObjects(gathered.objects());
        return text.build();
    }
}
