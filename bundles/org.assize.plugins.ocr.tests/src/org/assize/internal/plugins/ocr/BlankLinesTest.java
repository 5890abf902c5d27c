package org.assize.internal.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.assize.document.PageImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On pictures drawn here: a label and a line to write on, 42 pixels high as print of 10 points at 300 dpi. */
class BlankLinesTest {

    private static final int DPI = 300;
    private static final int HEIGHT = 42;
    private static final int FOOT = 200;
    private static final PictureWord LABEL = new PictureWord("被询问人", 60, FOOT - HEIGHT, 228, FOOT, 0.9f);
    private static final PictureWord NOTE = new PictureWord("(签名)", 620, FOOT - HEIGHT, 760, FOOT, 0.8f);

    private final BufferedImage paper = new BufferedImage(900, 400, BufferedImage.TYPE_3BYTE_BGR);
    private Graphics2D pen;

    @BeforeEach
    void takePaper() {
        pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setColor(Color.BLACK);
        print(LABEL);
        print(NOTE);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "0, 6", "1, 3", "-1, 3", "1.8, 4", "-1.8, 4"})
    void aLineThatNobodyWroteOnIsRead(double degrees, float thickness) {
        line(250, 600, FOOT + 6, degrees, thickness);
        assertThat(texts()).containsExactly("被询问人", "＿".repeat(8), "(签名)");
    }

    @Test
    void itStandsWhereTheLineIsAndIsAsSureAsTheLineOfText() {
        line(250, 600, FOOT + 6, 0, 3);
        PictureWord blank = read().get(1);
        assertThat(blank.left()).isBetween(247.0, 253.0);
        assertThat(blank.right()).isBetween(597.0, 603.0);
        assertThat(blank.bottom()).isBetween(FOOT + 3.0, FOOT + 9.0);
        assertThat(blank.confidence()).isBetween(0.84f, 0.86f);
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 400, 520})
    void aLineWithANameOnItIsNot(int where) {
        line(250, 600, FOOT + 6, 0, 3);
        pen.setStroke(new BasicStroke(4));
        for (int i = 0; i < 3; i++) {
            pen.drawOval(where + i * 26, FOOT - 30, 22, 28);
        }
        assertThat(texts()).containsExactly("被询问人", "(签名)");
    }

    @Test
    void aSignThatTouchesTheLineIsNoPartOfIt() {
        line(250, 600, FOOT + 6, 0.5, 3);
        pen.setStroke(new BasicStroke(4));
        pen.draw(new Line2D.Double(215, FOOT - 38, 252, FOOT + 4));
        assertThat(texts()).containsExactly("被询问人", "＿".repeat(8), "(签名)");
    }

    @Test
    void boxesThatAreTooHighDoNotReachIntoTheLineAbove() {
        line(250, 600, FOOT + 6, 0, 3);
        print(new PictureWord("以上笔录", 240, FOOT - 2.3 * HEIGHT, 620, FOOT - 1.3 * HEIGHT, 0.9f));
        PictureWord high = new PictureWord("(签名)", 620, FOOT - 2.2 * HEIGHT, 760, FOOT + 15, 0.8f);
        PictureWord highToo = new PictureWord("印", 760, FOOT - 2.2 * HEIGHT, 800, FOOT + 15, 0.8f);
        PictureWord above = new PictureWord("字", 60, 20, 102, 20 + HEIGHT, 0.9f);
        List<PictureWord> others = List.of(above, above, above, above);
        assertThat(BlankLines.among(List.of(others, List.of(LABEL, high, highToo)), picture(), DPI).get(1))
                .extracting(PictureWord::text).contains("＿".repeat(6));
    }

    @Test
    void dustOnTheLineIsNoSignature() {
        line(250, 600, FOOT + 6, 0, 3);
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            pen.fillRect(250 + random.nextInt(350), FOOT - random.nextInt(HEIGHT), 2, 2);
        }
        assertThat(texts()).contains("＿".repeat(8));
    }

    @Test
    void theBorderOfATableIsNoLineToWriteOn() {
        line(40, 800, FOOT + 14, 0, 3);
        assertThat(texts()).containsExactly("被询问人", "(签名)");
    }

    @Test
    void aStrokeThroughTheMiddleOfALineIsNone() {
        line(250, 600, FOOT - HEIGHT / 2, 0, 3);
        assertThat(texts()).containsExactly("被询问人", "(签名)");
    }

    @Test
    void aLineFarFromAnyTextIsNone() {
        line(250, 600, FOOT + 120, 0, 3);
        assertThat(texts()).containsExactly("被询问人", "(签名)");
    }

    @Test
    void whatTheEngineMadeOfTheLineIsReplaced() {
        line(250, 600, FOOT + 6, 0, 3);
        PictureWord dash = new PictureWord("一", 260, FOOT + 2, 590, FOOT + 10, 0.3f);
        assertThat(texts(LABEL, dash, NOTE)).containsExactly("被询问人", "＿".repeat(8), "(签名)");
    }

    @Test
    void paleLinesOnGreyPaperAreFound() {
        pen.setColor(new Color(205, 205, 205));
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setColor(new Color(70, 70, 70));
        print(LABEL);
        print(NOTE);
        pen.setColor(new Color(110, 110, 110));
        line(250, 600, FOOT + 6, 0.5, 3);
        assertThat(texts()).contains("＿".repeat(8));
    }

    @Test
    void aPatternIsNoForm() {
        assertThat(dashes(100)).hasSize(400);
        assertThat(dashes(1000)).isEmpty();
    }

    /** Rows of four dashes, as far apart as lines of text. */
    private static List<Rule> dashes(int rows) {
        int width = 300;
        byte[] levels = new byte[width * rows * 20];
        Arrays.fill(levels, (byte) 255);
        for (int dash = 0; dash < rows * 4; dash++) {
            int from = (dash / 4 * 20 + 10) * width + dash % 4 * 75;
            Arrays.fill(levels, from, from + 50, (byte) 0);
        }
        return Rules.in(Ink.of(new GreyPicture(width, rows * 20, levels)), DPI);
    }

    @Test
    void aPageWithoutWordsStaysWithout() {
        line(250, 600, FOOT + 6, 0, 3);
        assertThat(BlankLines.among(List.of(), picture(), DPI)).isEmpty();
    }

    private void line(int from, int to, int middleY, double degrees, float thickness) {
        double rise = Math.tan(Math.toRadians(degrees)) * (to - from) / 2;
        // About the middle: the words beside it stand level in this picture.
        pen.setStroke(new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(new Line2D.Double(from, middleY - rise, to, middleY + rise));
    }

    /** Squares with a cross, as dense as ideographs. */
    private void print(PictureWord word) {
        pen.setStroke(new BasicStroke(4));
        for (double x = word.left(); x + HEIGHT <= word.right(); x += HEIGHT) {
            pen.drawRect((int) x + 3, (int) word.top() + 2, HEIGHT - 7, HEIGHT - 5);
            pen.drawLine((int) x + 3, (int) word.top() + 2, (int) x + HEIGHT - 4, (int) word.bottom() - 3);
        }
    }

    private List<String> texts(PictureWord... words) {
        return read(words).stream().map(PictureWord::text).toList();
    }

    private List<PictureWord> read(PictureWord... words) {
        List<PictureWord> line = words.length == 0 ? List.of(LABEL, NOTE) : List.of(words);
        return BlankLines.among(List.of(line), picture(), DPI).getFirst();
    }

    private GreyPicture picture() {
        byte[] bgr = ((DataBufferByte) paper.getRaster().getDataBuffer()).getData();
        return GreyPicture.of(new PageImage(paper.getWidth(), paper.getHeight(), bgr));
    }
}
