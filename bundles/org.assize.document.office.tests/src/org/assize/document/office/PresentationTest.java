package org.assize.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assize.document.office.OpenXml.relations;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.assize.document.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PresentationTest {

    @TempDir
    Path folder;

    @Test
    void slidesAreReadInOrderWithNotesAndHiddenOnesNamed() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("ppt/presentation.xml",
                "<p:presentation xmlns:p=\"p\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\">"
                        + "<p:sldIdLst><p:sldId id=\"256\" r:id=\"r2\"/><p:sldId id=\"257\" r:id=\"r1\"/></p:sldIdLst>"
                        + "</p:presentation>");
        parts.put("ppt/_rels/presentation.xml.rels", relations("slide", "slides/a.xml", "slide", "slides/b.xml"));
        parts.put("ppt/slides/a.xml", slide("show=\"0\"", "隐藏的一页"));
        parts.put("ppt/slides/b.xml", slide("", "案情汇报"));
        parts.put("ppt/slides/_rels/b.xml.rels", relations("notesSlide", "../notesSlides/n.xml"));
        parts.put("ppt/notesSlides/n.xml", slide("", "口头说明"));
        Path file = OpenXml.write(folder.resolve("a.pptx"), "ppt/presentation.xml", parts);

        assertThat(Reading.pages(file)).containsExactly("[幻灯片 Slide 1]\n案情汇报\n[备注 Notes]\n口头说明",
                "[幻灯片 Slide 2 · 隐藏 hidden]\n隐藏的一页");
    }

    @Test
    void anOldPresentationIsReadAndItsPictureFollows() throws Exception {
        Path file = folder.resolve("b.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow(); OutputStream out = Files.newOutputStream(file)) {
            HSLFSlide slide = show.createSlide();
            HSLFTextBox box = slide.createTextBox();
            box.setText("现场照片");
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
            slide.createPicture(show.addPicture(picture.toByteArray(), PictureType.PNG));
            show.createSlide().setHidden(true);
            show.write(out);
        }

        assertThat(MediaTypes.of(file)).isEqualTo(MediaTypes.PPT);
        assertThat(Reading.pages(file)).containsExactly("[幻灯片 Slide 1]\n现场照片",
                "[幻灯片 Slide 2 · 隐藏 hidden]", "image1.png", "");
    }

    private static String slide(String attributes, String text) {
        return "<p:sld xmlns:p=\"p\" xmlns:a=\"a\" " + attributes + "><a:p><a:r><a:t>" + text
                + "</a:t></a:r></a:p><a:p><a:fld type=\"slidenum\"><a:t>7</a:t></a:fld></a:p></p:sld>";
    }
}
