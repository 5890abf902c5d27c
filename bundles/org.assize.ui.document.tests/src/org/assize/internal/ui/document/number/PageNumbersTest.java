package org.assize.internal.ui.document.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.assize.internal.ui.document.render.FakeSession;
import org.assize.internal.ui.document.text.PageTexts;
import org.junit.jupiter.api.Test;

class PageNumbersTest {

    /** Two pages without a number, then those printed 1 to 8, but 5 is missing and 6 is there twice. */
    private final FakeSession session = new FakeSession(IntStream.rangeClosed(-1, 8)
            .mapToObj(n -> n < 1 ? "封面" : "询问笔录\n第" + (n == 5 ? 6 : n) + "页 共8页").toArray(String[]::new));
    private final PageTexts texts = new PageTexts(session, Runnable::run);
    private final PageNumbers numbers = new PageNumbers(session, texts, Runnable::run);

    @Test
    void aNumberIsTheOneThatIsPrinted() {
        texts.prefetch(4);

        assertThat(find("3", 4)).isEqualTo(OptionalInt.of(5));
        assertThat(find("第三页".substring(1, 2), 4)).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void aPlaceCanBeMeantAllTheSame() {
        texts.prefetch(4);

        assertThat(find("p3", 4)).isEqualTo(OptionalInt.of(3));
        assertThat(find(" # 3", 4)).isEqualTo(OptionalInt.of(3));
        assertThat(find("p11", 4)).isEmpty();
    }

    @Test
    void aNumberThatIsPrintedNowhereIsAPlace() {
        texts.prefetch(4);

        assertThat(find("5", 4)).isEqualTo(OptionalInt.of(5));
        assertThat(find("99", 4)).isEmpty();
        assertThat(find("nowhere", 4)).isEmpty();
        assertThat(find("", 4)).isEmpty();
    }

    @Test
    void withoutAnyNumberSeenNoPageIsReadForIt() {
        texts.prefetch(1);

        assertThat(find("3", 1)).isEqualTo(OptionalInt.of(3));
        assertThat(texts.now(5)).isNull();
    }

    @Test
    void thePageSaysItsNumberAsSoonAsItsTextIsThere() {
        assertThat(numbers.said(4)).isEmpty();
        texts.prefetch(4);
        assertThat(numbers.said(4)).contains("第2页 共8页");
    }

    private OptionalInt find(String written, int reading) {
        List<OptionalInt> found = new ArrayList<>();
        numbers.find(written, reading, found::add);
        return found.getFirst();
    }
}
