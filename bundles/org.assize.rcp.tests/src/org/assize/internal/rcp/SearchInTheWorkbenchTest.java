package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.assize.sample.SampleOptions;
import org.assize.search.Hit;
import org.assize.search.TextMatcher;
import org.assize.search.TextRange;
import org.assize.ui.PageTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer searches in the window: from typing to the highlighted words on the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchInTheWorkbenchTest {

    private static final int SCANS_PERCENT = 10;

    private final Desk desk = new Desk();
    private SampleLibrary sample;
    private SearchDesk search;

    @BeforeAll
    void openLibrary(@TempDir Path temp) throws Exception {
        sample = new SampleLibrary(desk, temp, new SampleOptions(6, 1, 3, SCANS_PERCENT, false));
        search = new SearchDesk(desk, sample.library());
        search.untilIndexed();
    }

    @AfterAll
    void closeLibrary() {
        sample.close();
    }

    @Test
    void a_walk_through_hits_lands_on_the_found_words_in_one_document_after_the_other() throws Exception {
        search.find("派出所");
        Set<String> documents = new LinkedHashSet<>();
        while (documents.size() < 3) {
            PageTarget page = search.nextHit();
            assertThat(page.quote()).isEqualTo("派出所");
            assertThat(page.boxes()).hasSizeGreaterThanOrEqualTo(occurrences("派出所"));
            documents.add(page.caseFile() + "/" + page.document());
        }
        desk.picture("search-walk");
    }

    @Test
    void every_kind_of_query_highlights_what_it_found() throws Exception {
        for (String query : List.of("派?所", "派出* w/20 民警", "/派出.{0,2}所/", "派出索~")) {
            search.find(query);
            PageTarget page = search.nextHit();
            Hit hit = search.selected();
            TextRange first = TextMatcher.of(query).find(search.text(hit)).getFirst();
            String expected = search.text(hit).substring(first.from(), first.to());
            assertThat(unspaced(page.quote())).as(query).isEqualTo(unspaced(expected));
        }
        desk.picture("search-regular-expression");
    }

    @Test
    void a_facet_narrows_the_search_and_gives_it_free_again() throws Exception {
        search.find("派出所");
        int all = search.hits().size();
        int narrowed = search.narrow(0);
        assertThat(narrowed).isBetween(1, all);
        desk.picture("search-narrowed");
        search.widen();
        search.untilThereAre(all);
    }

    @Test
    void what_was_not_searched_is_listed_and_can_be_read() {
        Table gaps = search.unsearched();
        desk.picture("search-not-searched");
        desk.act(() -> {
            gaps.setSelection(0);
            gaps.notifyListeners(SWT.DefaultSelection, new Event());
        });
        String document = desk.ask(() -> gaps.getItem(0).getText(2));
        desk.until("the document opens", () -> {
            var editor = desk.window().getActivePage().getActiveEditor();
            PageTarget shown = editor == null ? null : editor.getAdapter(PageTarget.class);
            return shown != null && shown.document().equals(document);
        });
    }

    private int occurrences(String text) throws Exception {
        return TextMatcher.ofText(text).find(search.text(search.selected())).size();
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }
}
