package org.assize.internal.ui.document.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.assize.internal.ui.document.find.Finder.Finding;
import org.assize.internal.ui.document.render.FakeSession;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.search.TextMatcher;
import org.junit.jupiter.api.Test;

class FinderTest {

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<Finding> told = new ArrayList<>();
    private final PageTexts texts = new PageTexts(new FakeSession("王某打火机", "", "没有", "打火\n机王某打火机"), tasks::add);
    private final Finder finder = new Finder(texts, tasks::add, told::add);

    @Test
    void allPlacesAreFoundInTheOrderOfTheDocumentWhereverTheSearchBegins() {
        finder.find(TextMatcher.ofText("打火机"), 3);
        runAll();

        assertThat(told.getLast().complete()).isTrue();
        assertThat(told.getLast().matches()).extracting(Match::page).containsExactly(1, 4, 4);
        assertThat(told.getLast().matches().get(1).quads()).hasSize(2);
    }

    @Test
    void thePageBeingReadIsLookedAtFirst() {
        finder.find(TextMatcher.ofText("打火机"), 4);
        runAll();

        assertThat(told.getFirst().matches()).extracting(Match::page).containsExactly(4, 4);
    }

    @Test
    void pagesWithoutTextAreCounted() {
        finder.find(TextMatcher.ofText("nothing of this"), 1);
        runAll();

        assertThat(told).singleElement().isEqualTo(new Finding(List.of(), 1, true));
    }

    @Test
    void aNewSearchEndsTheOneBefore() {
        finder.find(TextMatcher.ofText("打火机"), 1);
        finder.find(TextMatcher.ofText("没有"), 1);
        runAll();

        assertThat(told.getLast().matches()).extracting(Match::page).containsExactly(3);
        assertThat(told).allSatisfy(f -> assertThat(f.matches()).allMatch(m -> m.page() == 3));
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }
}
