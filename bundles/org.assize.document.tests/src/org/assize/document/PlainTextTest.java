package org.assize.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assize.testsupport.Originals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PlainTextTest {

    private static final LocalDocuments DOCUMENTS = LocalDocuments.of();
    private static final String TEXT = "询问笔录\n问：你叫什么名字？\n答：张三，ID 3301。";

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DOCUMENTS.close();
    }

    @Test
    void everyEncodingInUseIsRead() throws Exception {
        byte[] utf16 = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        for (byte[] bytes : List.of(TEXT.getBytes(StandardCharsets.UTF_8), utf16,
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), TEXT.getBytes(Charset.forName("GB18030")))) {
            Path file = Files.write(folder.resolve("a.txt"), bytes);

            assertThat(DOCUMENTS.extract(Originals.given(file), MediaTypes.of(file)).pages()).containsExactly(TEXT);
        }
    }

    @Test
    void aGuessedEncodingIsToldAndGarbledTextToo() throws Exception {
        Path guessed = Files.write(folder.resolve("b.txt"), TEXT.getBytes(Charset.forName("GB18030")));
        Path binary = Files.write(folder.resolve("c.txt"), new byte[] {1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 17, 18});

        assertThat(DOCUMENTS.extract(Originals.given(guessed), MediaTypes.PLAIN_TEXT).notices())
                .containsExactly(new Notice(Notice.Kind.GUESSED_ENCODING, 0, "GB18030"));
        assertThat(DOCUMENTS.extract(Originals.given(binary), MediaTypes.PLAIN_TEXT).notices()).extracting(Notice::kind)
                .containsExactly(Notice.Kind.GARBLED_TEXT);
    }

    @Test
    void formFeedsAndSixtyLinesEndAPage() throws Exception {
        Path file = Files.writeString(folder.resolve("d.txt"), "甲\f" + "行\n".repeat(61) + "\f丙");

        assertThat(DOCUMENTS.extract(Originals.given(file), MediaTypes.PLAIN_TEXT).pages()).hasSize(4)
                .startsWith("甲").endsWith("行", "丙");
    }

    @Test
    void theQuadsLieOnTheDrawnLetters() throws Exception {
        Path file = Files.writeString(folder.resolve("e.txt"), TEXT);
        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.PLAIN_TEXT)) {
            PageText text = session.text(1).get(20, TimeUnit.SECONDS);
            int from = text.text().indexOf("张三");
            Quad quad = text.quads(from, from + 2).getFirst();
            Point2D corner = session.geometry(1).toDisplay(quad.x4(), quad.y4());
            Rectangle2D clip = new Rectangle2D.Double(corner.getX(), corner.getY(),
                    quad.bounds().getWidth(), quad.bounds().getHeight());

            assertThat(ink(session, clip)).isGreaterThan(200);
            clip.setRect(clip.getX() + 200, clip.getY(), clip.getWidth(), clip.getHeight());
            assertThat(ink(session, clip)).isZero();
        }
    }

    private static long ink(DocumentSession session, Rectangle2D clip) throws Exception {
        RenderRequest request = new RenderRequest(1, 3, clip);
        PageImage image = session.render(request).get(20, TimeUnit.SECONDS);
        Rectangle pixels = request.pixels(session.geometry(1));
        assertThat(image.width()).isEqualTo(pixels.width);
        assertThat(image.height()).isEqualTo(pixels.height);
        long dark = 0;
        for (byte b : image.bgr()) {
            dark += (b & 0xFF) < 128 ? 1 : 0;
        }
        return dark;
    }

    @Test
    void aMissingFileIsRefusedByName() {
        Path file = folder.resolve("没有.txt");

        assertThatThrownBy(() -> DOCUMENTS.extract(Originals.given(file), MediaTypes.PLAIN_TEXT))
                .isInstanceOfSatisfying(DocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(DocumentException.Reason.UNREADABLE))
                .hasMessageContaining("没有.txt");
    }

    @Test
    void kindsAreToldByContentBeforeName() throws Exception {
        assertThat(MediaTypes.of(Files.writeString(folder.resolve("x.txt"), "%PDF-1.7\n"))).isEqualTo(MediaTypes.PDF);
        assertThat(MediaTypes.of(Files.writeString(folder.resolve("y.TXT"), "abc"))).isEqualTo(MediaTypes.PLAIN_TEXT);
        assertThat(MediaTypes.of(Files.writeString(folder.resolve("z"), "abc"))).isEqualTo(MediaTypes.OCTET_STREAM);
    }
}
