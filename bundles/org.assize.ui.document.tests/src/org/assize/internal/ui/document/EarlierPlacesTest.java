package org.assize.internal.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.document.Quad;
import org.assize.internal.ui.document.page.UiThread;
import org.assize.internal.ui.document.render.FakeSession;
import org.assize.internal.ui.document.text.MachineTextSession;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.assize.recognition.RecognizedWord;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierPlacesTest {

    private static final String NOW = "ab".repeat(32);
    private static final String BEFORE = "cd".repeat(32);
    private static final String QUOTE = "民警李某单独询问违法行为人王某";

    @TempDir
    Path folder;

    @Test
    void onlyAPlaceOfAnotherVersionIsEarlier() {
        EarlierPlaces places = places(new FakeSession(QUOTE));

        assertThat(places.isEarlier(place(BEFORE))).isTrue();
        assertThat(places.isEarlier(place(NOW))).isFalse();
        assertThat(places.isEarlier(place(""))).isFalse();
    }

    @Test
    void aPlaceIsFoundWhereItsWordsStandNow() {
        AnchorMatch match = find(new FakeSession("补扫的封面", "询问笔录\n" + QUOTE + "\n以上笔录我看过"));

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.MOVED);
        assertThat(match.anchor().sha256()).isEqualTo(NOW);
        assertThat(match.anchor().page()).isEqualTo(2);
        assertThat(match.anchor().boxes()).singleElement().satisfies(box -> {
            assertThat(box.x() + box.width() / 2).as("middle of the words").isEqualTo(5.0 * QUOTE.length());
            assertThat(box.y() + box.height() / 2).isEqualTo(685);
        });
    }

    @Test
    void wordsThatAreGoneLeaveAnOrphan() {
        assertThat(find(new FakeSession("补扫的封面")).outcome()).isEqualTo(AnchorOutcome.ORPHAN);
    }

    @Test
    void whatAMachineReadIsToldToBeRead() throws Exception {
        AnchorMatch own = find(new FakeSession(QUOTE));
        RecognizedTexts.in(folder).add(NOW, new RecognizedPage(1, "Tesseract", "5.3.0", "chi_sim", Instant.EPOCH,
                List.of(new RecognizedLine(List.of(new RecognizedWord(QUOTE, Quad.of(0, 680, 150, 690), 0.9f))))));

        AnchorMatch read = find(new FakeSession(""));

        assertThat(read.anchor().quote()).isEqualTo(QUOTE);
        assertThat(read.reason()).startsWith(own.reason()).isNotEqualTo(own.reason());
    }

    private AnchorMatch find(FakeSession session) {
        Display display = UiThread.display();
        AtomicReference<AnchorMatch> found = new AtomicReference<>();
        UiThread.run(display, () -> {
            places(session).find(place(BEFORE), found::set);
            UiThread.until(display, "the place is looked up", () -> found.get() != null);
        });
        return found.get();
    }

    private EarlierPlaces places(FakeSession session) {
        CaseDocument document = new CaseDocument("1", "05.pdf", "询问笔录", "application/pdf", NOW,
                folder.resolve("05.pdf"));
        return new EarlierPlaces(UiThread.display(), document,
                new MachineTextSession(session, RecognizedTexts.in(folder), NOW));
    }

    private static AnchorData place(String sha256) {
        return new AnchorData(sha256, 1, List.of(new BoxData(60, 700, 200, 14)), QUOTE, "询问笔录\n",
                "\n以上笔录我看过");
    }
}
