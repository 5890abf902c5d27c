package org.assize.internal.document.office.ole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.Heading;
import org.assize.internal.document.office.OfficeText;

/** Reads a DOC file. */
public final class OldWordFile {

    private static final char CELL_END = '\u0007';
    private static final String OBJECTS = "ObjectPool";

    private final OfficeText text;
    private final StringBuilder deleted = new StringBuilder();

    private OldWordFile(OfficeText text) {
        this.text = text;
    }

    /** {@return the document} */
    public static OpenedDocument read(Path file, POIFSFileSystem streams, PartsFolder parts) throws IOException {
        OfficeText text = new OfficeText(file, parts);
        try {
            if (streams.getRoot().hasEntryCaseInsensitive(OBJECTS)
                    && streams.getRoot().getEntryCaseInsensitive(OBJECTS) instanceof DirectoryEntry objects) {
                text.unreadObjects(objects.getEntryCount());
            }
            return new OldWordFile(text).read(new HWPFDocument(streams));
        } catch (OldWordFileFormatException e) {
            // Word 6 and 95.
            return text.add(Word6Text.of(new Word6Extractor(new HWPFOldDocument(streams)))).build();
        }
    }

    private OpenedDocument read(HWPFDocument document) {
        text.add(plain(document.getRange()));
        text.add(Heading.BOXES, plain(document.getMainTextboxRange()));
        text.add(Heading.NOTES, plain(document.getFootnoteRange()) + plain(document.getEndnoteRange()));
        text.add(Heading.HEADERS, plain(document.getHeaderStoryRange()));
        text.add(Heading.COMMENTS, plain(document.getCommentsRange()));
        text.add(Heading.DELETED, deleted);
        List<Picture> pictures = document.getPicturesTable().getAllPictures();
        for (int i = 0; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            String extension = picture.suggestFileExtension();
            text.part("image" + (i + 1) + (extension.isEmpty() ? "" : "." + extension),
                    () -> new ByteArrayInputStream(picture.getContent()), -1);
        }
        return text.build();
    }

    private String plain(Range range) {
        try {
            return inParagraphs(range);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // The table of paragraphs is damaged; the text itself need not be.
            text.notice(new Notice(Kind.DAMAGED_CONTENT, 0, String.valueOf(e.getMessage())));
            return WordSigns.plain(range.text());
        }
    }

    private String inParagraphs(Range range) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < range.numParagraphs() && !text.budget().isSpent(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String line = line(paragraph);
            text.budget().take(line.length());
            all.append(line);
        }
        return WordSigns.plain(all);
    }

    /** A paragraph without what tracked changes have deleted. The end of a row is a sign of its own. */
    private String line(Paragraph paragraph) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                deleted.append(WordSigns.plain(run.text()));
            } else {
                line.append(run.text());
            }
        }
        if (!deleted.isEmpty() && deleted.charAt(deleted.length() - 1) != '\n') {
            deleted.append('\n');
        }
        boolean rowEnd = paragraph.isInTable() && paragraph.isTableRowEnd() && line.toString().strip().length() <= 1;
        return rowEnd ? line.toString().replace(CELL_END, WordSigns.ROW_END) : line.toString();
    }
}
