package org.assize.internal.document.office.ole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hslf.usermodel.HSLFComment;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.Heading;
import org.assize.internal.document.office.OfficeText;

/** Reads a PPT file. */
public final class OldPresentationFile {

    private final OfficeText text;

    private OldPresentationFile(OfficeText text) {
        this.text = text;
    }

    /** {@return the document} */
    public static OpenedDocument read(Path file, POIFSFileSystem streams, PartsFolder parts) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow(streams)) {
            return new OldPresentationFile(new OfficeText(file, parts)).read(show);
        }
    }

    private OpenedDocument read(HSLFSlideShow show) {
        int number = 0;
        for (HSLFSlide slide : show.getSlides()) {
            if (text.budget().isSpent()) {
                break;
            }
            number++;
            text.add(Heading.slide(number, slide.isHidden())).add(plain(slide.getTextParagraphs()));
            HSLFNotes notes = slide.getNotes();
            if (notes != null) {
                text.add(Heading.SPEAKER, plain(notes.getTextParagraphs()));
            }
            StringBuilder comments = new StringBuilder();
            for (HSLFComment comment : slide.getComments()) {
                comments.append(comment.getAuthor()).append(": ").append(comment.getText()).append('\n');
            }
            text.add(Heading.COMMENTS, comments).endSection();
        }
        text.unreadObjects(show.getEmbeddedObjects().length);
        List<HSLFPictureData> pictures = show.getPictureData();
        for (int i = 0; i < pictures.size(); i++) {
            HSLFPictureData picture = pictures.get(i);
            text.part("image" + (i + 1) + picture.getType().extension,
                    () -> new ByteArrayInputStream(picture.getData()), -1);
        }
        return text.build();
    }

    private String plain(List<List<HSLFTextParagraph>> boxes) {
        StringBuilder all = new StringBuilder();
        for (List<HSLFTextParagraph> box : boxes) {
            // Text of what the master asks for, such as the number of the slide, is a star.
            String plain = HSLFTextParagraph.getText(box).strip();
            if (!plain.equals("*") && !plain.isEmpty()) {
                all.append(plain.replace('\u000b', '\n').replace('\r', '\n')).append('\n');
            }
        }
        text.budget().take(all.length());
        return all.toString();
    }
}
