package org.assize.internal.ui.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.internal.ui.document.render.FakeSession;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.assize.recognition.RecognizedWord;
import org.assize.search.TextMatcher;
import org.assize.search.TextRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTextSessionTest {

    private static final String SHA256 = "5a".repeat(32);

    @TempDir
    private Path cache;
    private MachineTextSession session;

    @BeforeEach
    void readByMachine() throws Exception {
        RecognizedTexts readings = RecognizedTexts.in(cache);
        for (int page = 1; page <= 2; page++) {
            readings.add(SHA256, page(page, List.of(new RecognizedLine(List.of(
                    new RecognizedWord("打火机", Quad.of(100, 700, 136, 712), 0.6f))))));
        }
        readings.add(SHA256, page(3, List.of()));
        session = new MachineTextSession(new FakeSession("有文字", "", " ", ""), readings, SHA256);
    }

    @Test
    void aPageWithoutTextHasWhatAMachineReadAtItsPlace() throws Exception {
        PageText text = session.text(2).get();
        TextRange hit = TextMatcher.of("火机").find(text.text()).getFirst();
        assertThat(text.quads(hit.from(), hit.to())).containsExactly(Quad.of(112, 700, 136, 712));
        assertThat(session.reading(2)).hasValueSatisfying(reading -> {
            assertThat(reading.uncertain()).isTrue();
            assertThat(reading.engine() + " " + reading.version() + " " + reading.language())
                    .isEqualTo("Tesseract 5.3.0 chi_sim");
        });
    }

    @Test
    void aPageWithTextOfItsOwnKeepsIt() throws Exception {
        assertThat(session.text(1).get().text()).isEqualTo("有文字");
        assertThat(session.reading(1)).isEmpty();
    }

    @Test
    void aPageOnWhichNothingWasReadIsWithoutText() throws Exception {
        assertThat(session.text(3).get().text()).isBlank();
        assertThat(session.text(4).get().text()).isBlank();
        assertThat(session.reading(3)).isEmpty();
        assertThat(session.reading(4)).isEmpty();
    }

    @Test
    void readingsThatAreDamagedLeaveThePageWithoutText() throws Exception {
        Path file = cache.resolve("recognized").resolve("5a").resolve(SHA256 + ".readings");
        Files.write(file, new byte[4000]);
        assertThat(session.text(2).get().text()).isEmpty();
        assertThat(session.reading(2)).isEmpty();
    }

    private static RecognizedPage page(int page, List<RecognizedLine> lines) {
        return new RecognizedPage(page, "Tesseract", "5.3.0", "chi_sim", Instant.EPOCH, lines);
    }
}
