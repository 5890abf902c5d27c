package org.assize.internal.ui.document.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.MarkStyles;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.junit.jupiter.api.Test;

class ExpectedMarksTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final AnswerRef ANSWER = new AnswerRef("r", "2.1");

    private final ExpectedMarks marks = new ExpectedMarks(() -> new ExpectedMarks.Me("li", "李评查"),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatIsBeingWrittenIsThereAtOnce() {
        marks.expect(1, List.of(new MarkEdit.Add(mark("a", "")), new MarkEdit.Reply("a", "b", "为什么？"),
                new MarkEdit.Resolve("a"), new MarkEdit.Link("a", ANSWER)));

        MarkSnapshot shown = marks.now().getFirst();
        assertThat(shown.authorName()).isEqualTo("李评查");
        assertThat(shown.replies()).singleElement().satisfies(r -> assertThat(r.text()).isEqualTo("为什么？"));
        assertThat(shown.status()).isEqualTo(MarkStatus.RESOLVED);
        assertThat(shown.links()).containsExactly(ANSWER);
    }

    @Test
    void whatWasRefusedDisappearsAgain() {
        marks.read(List.of(stored("a")), 0);
        marks.expect(1, List.of(new MarkEdit.Change(mark("a", "新的"))));
        marks.expect(2, List.of(new MarkEdit.Remove(List.of("a"))));
        assertThat(marks.now()).isEmpty();

        marks.forget(2);

        assertThat(marks.now()).extracting(m -> m.data().text()).containsExactly("新的");
    }

    @Test
    void readingSupersedesOnlyWhatHadBeenWrittenBefore() {
        marks.expect(1, List.of(new MarkEdit.Add(mark("a", ""))));
        marks.expect(2, List.of(new MarkEdit.Add(mark("b", ""))));

        marks.read(List.of(stored("a")), 1);

        assertThat(marks.now()).extracting(MarkSnapshot::id).containsExactly("a", "b");
    }

    @Test
    void aMarkThatIsBroughtBackIsAsItWasWhenItWasTakenAway() {
        marks.read(List.of(stored("a"), stored("b")), 0);
        marks.expect(1, List.of(new MarkEdit.Remove(List.of("a", "b"))));
        assertThat(marks.now()).isEmpty();
        marks.read(List.of(), 1);

        marks.expect(2, List.of(new MarkEdit.Restore(List.of("a", "b"))));

        assertThat(marks.now()).containsExactlyInAnyOrder(stored("a"), stored("b"));
    }

    @Test
    void whatIsReadTwiceIsNotThereTwice() {
        marks.expect(1, List.of(new MarkEdit.Add(mark("a", ""))));

        marks.read(List.of(stored("a")), 0);

        assertThat(marks.now()).containsExactly(stored("a"));
    }

    @Test
    void aReplyTakenBackAndALinkDroppedAreGone() {
        marks.expect(1, List.of(new MarkEdit.Add(mark("a", "")), new MarkEdit.Reply("a", "b", "x"),
                new MarkEdit.Reply("a", "b", "y"), new MarkEdit.Link("a", ANSWER)));
        assertThat(marks.now().getFirst().replies()).singleElement()
                .satisfies(r -> assertThat(r.text()).isEqualTo("y"));

        marks.expect(2, List.of(new MarkEdit.RemoveReply("a", "b"), new MarkEdit.Unlink("a", ANSWER)));

        assertThat(marks.now().getFirst().replies()).isEmpty();
        assertThat(marks.now().getFirst().links()).isEmpty();
    }

    private static MarkSnapshot stored(String id) {
        return new MarkSnapshot(mark(id, ""), "wang", "王评查", NOW, NOW, MarkStatus.OPEN, List.of(), List.of());
    }

    private static MarkData mark(String id, String text) {
        return new MarkData(id, MarkKind.NOTE, "1", "a.pdf",
                new AnchorData("00", 1, List.of(new BoxData(10, 10, 20, 20)), "", "", ""), List.of(),
                MarkStyles.of(MarkKind.NOTE), text, List.of());
    }
}
