package org.assize.internal.ui.document.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.assize.search.TextRange;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void aPlaceIsShownOnOneLineWithWhatStandsAroundIt() {
        Snippet snippet = Snippet.around("询问笔录\n答：王某的打火\n机在桌上。", new TextRange(10, 14));

        assertThat(snippet.text()).isEqualTo("询问笔录 答：王某的打火 机在桌上。");
        assertThat(snippet.text().substring(snippet.from(), snippet.to())).isEqualTo("打火 机");
    }

    @Test
    void whereSomethingIsLeftOutThatIsShown() {
        String page = "a".repeat(200) + "x" + "b".repeat(200);

        Snippet snippet = Snippet.around(page, new TextRange(200, 201));

        assertThat(snippet.text()).startsWith("…a").endsWith("b…").hasSizeLessThan(100);
    }

    @Test
    void whatWasFoundIsAlwaysWhole() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int length = 1 + random.nextInt(120);
            int from = random.nextInt(length);
            int to = from + 1 + random.nextInt(length - from);
            String page = random.ints(length, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                    StringBuilder::append).toString();

            Snippet snippet = Snippet.around(page, new TextRange(from, to));

            assertThat(snippet.text().substring(snippet.from(), snippet.to())).isEqualTo(page.substring(from, to));
        }
    }
}
