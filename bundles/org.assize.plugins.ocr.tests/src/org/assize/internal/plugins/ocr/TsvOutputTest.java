package org.assize.internal.plugins.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsvOutputTest {

    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @TempDir
    private Path folder;

    @Test
    void wordsAreGatheredIntoLines() throws Exception {
        List<List<PictureWord>> lines = read("""
                1\t1\t0\t0\t0\t0\t0\t0\t1000\t800\t-1\t
                4\t1\t1\t1\t1\t0\t100\t50\t200\t40\t-1\t
                5\t1\t1\t1\t1\t1\t100\t50\t80\t40\t96.65\t询问
                5\t1\t1\t1\t1\t2\t200\t52\t100\t38\t90\t笔录
                5\t1\t1\t1\t2\t1\t100\t100\t80\t40\t50\tNo.
                """);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).extracting(PictureWord::text).containsExactly("询问", "笔录");
        assertThat(lines.get(0).get(1)).isEqualTo(new PictureWord("笔录", 200, 52, 300, 90, 0.9f));
        assertThat(lines.get(1)).extracting(PictureWord::text).containsExactly("No.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "5", "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t90", "word without any table",
            "5\t1\t1\t1\t1\t1\tx\t1\t1\t1\t90\t字", "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\tNaN\t字",
            "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t-1\t字", "5\t1\t1\t1\t1\t1\t99999999999\t1\t1\t1\t90\t字",
            "5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t90\t \u0007 ", "\u0000\u0001\u0002"})
    void aRowThatMakesNoSenseIsLeftOut(String row) throws Exception {
        assertThat(read(row)).isEmpty();
        assertThat(read(row + "\n5\t1\t1\t1\t1\t1\t10\t10\t10\t10\t90\t好\n")).hasSize(1);
    }

    @Test
    void boxesAreCutAtTheEdgeOfThePicture() throws Exception {
        assertThat(word("5\t1\t1\t1\t1\t1\t-20\t790\t5000\t2147483647\t90\t字"))
                .isEqualTo(new PictureWord("字", 0, 790, 1000, 800, 0.9f));
        assertThat(word("5\t1\t1\t1\t1\t1\t5000\t5000\t0\t-3\t120.5\t字"))
                .isEqualTo(new PictureWord("字", 999, 799, 1000, 800, 1));
    }

    @Test
    void thereIsAnEndToWordsAndRows() throws Exception {
        assertThat(word("5\t1\t1\t1\t1\t1\t1\t1\t9\t9\t90\t" + "长".repeat(3000)).text()).hasSize(500);
        assertThat(read("5\t1\t1\t1\t1\t1\t1\t1\t9\t9\t90\t" + "长".repeat(100_000))).isEmpty();
    }

    @Test
    void bytesThatAreNoTextDoNotStopIt() throws Exception {
        Path file = folder.resolve("bytes");
        Files.write(file, (HEAD + "5\t1\t1\t1\t1\t1\t1\t1\t9\t9\t90\t\u00ff\u00fe\n").getBytes(
                StandardCharsets.ISO_8859_1));
        assertThat(TsvOutput.read(file, 1000, 800)).hasSize(1);
    }

    private PictureWord word(String row) throws IOException {
        return read(row).getFirst().getFirst();
    }

    private List<List<PictureWord>> read(String rows) throws IOException {
        return TsvOutput.read(Files.writeString(folder.resolve("output"), HEAD + rows), 1000, 800);
    }
}
