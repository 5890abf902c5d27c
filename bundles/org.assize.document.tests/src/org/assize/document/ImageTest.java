package org.assize.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.assize.document.DocumentException.Reason;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ImageTest {

    private static final LocalDocuments DOCUMENTS = LocalDocuments.of();

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DOCUMENTS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp", "gif", "tiff"})
    void aPictureIsAPageWithoutText(String format) throws Exception {
        Path file = folder.resolve("扫描件");
        ImageIO.write(redAtTheLeft(400, 200), format, file.toFile());
        Path named = format.equals("bmp") ? Files.move(file, folder.resolve("a.bmp")) : file;

        assertThat(MediaTypes.of(named)).isEqualTo("image/" + format);
        assertThat(DOCUMENTS.extract(Originals.given(named), MediaTypes.of(named)).pages()).containsExactly("");
        try (DocumentSession session = DOCUMENTS.open(Originals.given(named), MediaTypes.of(named))) {
            assertThat(session.geometry(1).displayWidth()).isEqualTo(842, within(0.01));
            assertThat(colour(session, 1, new Rectangle2D.Double(50, 50, 300, 300))).isEqualTo(Color.RED);
            assertThat(colour(session, 1, new Rectangle2D.Double(500, 50, 300, 300))).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void everyPictureOfATiffFileIsAPage() throws Exception {
        Path file = folder.resolve("b.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(redAtTheLeft(40, 20), null, null), null);
            writer.writeToSequence(new IIOImage(redAtTheLeft(20, 40), null, null), null);
            writer.endWriteSequence();
        }

        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.of(file))) {
            assertThat(session.pageCount()).isEqualTo(2);
            assertThat(session.geometry(2).displayHeight()).isEqualTo(842, within(0.01));
            assertThat(colour(session, 2, new Rectangle2D.Double(10, 10, 100, 100))).isEqualTo(Color.RED);
        }
    }

    @Test
    void aPictureTakenWithATurnedPhoneStandsUpright() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(redAtTheLeft(400, 200), "jpeg", plain);
        Path file = folder.resolve("c.jpg");
        Files.write(file, withOrientation(plain.toByteArray(), 6));

        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.of(file))) {
            assertThat(session.geometry(1).displayHeight()).isEqualTo(842, within(0.01));
            // Turned clockwise, left becomes top.
            assertThat(colour(session, 1, new Rectangle2D.Double(50, 50, 300, 300))).isEqualTo(Color.RED);
            assertThat(colour(session, 1, new Rectangle2D.Double(50, 500, 300, 300))).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void aHugePictureIsShownSmallAndRefusedWhole() throws Exception {
        Path file = Files.write(folder.resolve("d.png"), emptyPng(60_000, 60_000));

        try (DocumentSession session = DOCUMENTS.open(Originals.given(file), MediaTypes.of(file))) {
            assertThatThrownBy(() -> session.render(RenderRequest.of(1, 1)).get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class).cause()
                    .isInstanceOfSatisfying(DocumentException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
        }
    }

    @Test
    void damagedPicturesAreRefused() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(redAtTheLeft(400, 200), "png", png);
        for (byte[] bytes : List.of(new byte[0], Arrays.copyOf(png.toByteArray(), 20))) {
            Path file = Files.write(folder.resolve("e.png"), bytes);

            assertThatThrownBy(() -> DOCUMENTS.open(Originals.given(file), MediaTypes.of(file)))
                    .isInstanceOfSatisfying(DocumentException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
        }
    }

    private static BufferedImage redAtTheLeft(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setColor(Color.RED);
        g.fillRect(0, 0, width / 2, height);
        g.dispose();
        return image;
    }

    /** The colour of all pixels of a part, as far as losses in packing allow to say so. */
    private static Color colour(DocumentSession session, int page, Rectangle2D part) throws Exception {
        PageImage image = session.render(new RenderRequest(page, 0.5f, part)).get(20, TimeUnit.SECONDS);
        boolean red = true;
        boolean white = true;
        for (int i = 0; i < image.bgr().length; i += 3) {
            int blue = image.bgr()[i] & 0xFF;
            red &= blue < 40;
            white &= blue > 215;
        }
        return red ? Color.RED : white ? Color.WHITE : Color.GRAY;
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 20);
        out.writeShort(0xFFE1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.writeBytes("Exif\0\0MM\0*");
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        out.write(jpeg, 20, jpeg.length - 20);
        return bytes.toByteArray();
    }

    private static byte[] emptyPng(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(chunk);
        header.writeBytes("IHDR");
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        for (byte[] content : List.of(chunk.toByteArray(), "IDAT".getBytes(), "IEND".getBytes())) {
            CRC32 sum = new CRC32();
            sum.update(content);
            out.writeInt(content.length - 4);
            out.write(content);
            out.writeInt((int) sum.getValue());
        }
        return bytes.toByteArray();
    }
}
