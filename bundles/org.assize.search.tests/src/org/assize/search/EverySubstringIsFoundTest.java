package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EverySubstringIsFoundTest {

    private static final int PAGES = 120;
    private static final int QUERIES = 2000;
    /** Reading all pages for a query takes long; this many queries are answered by the index for each one read. */
    private static final int COMPARED = 20;

    @TempDir
    Path directory;

    @Test
    void nothingIsMissedInTextsWithoutLineEnds() throws Exception {
        findAllParts(new MixedText(1), false);
    }

    @Test
    void nothingIsMissedInTextsWrappedAnywhere() throws Exception {
        findAllParts(new MixedText(2), true);
    }

    /** The parts are taken from the texts before they are wrapped. */
    private void findAllParts(MixedText texts, boolean wrapped) throws Exception {
        TestArchive archive = new TestArchive(directory.resolve("files"));
        List<String> originals = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            originals.add(texts.page(200 + texts.below(1200)));
            pages.add(wrapped ? texts.wrap(originals.get(i)) : originals.get(i));
            archive.put("case" + i % 7, i + ".txt", pages.get(i));
        }
        try (SearchIndex index = archive.open(directory.resolve("index"))) {
            assertThat(index.update(null).extracted()).isEqualTo(PAGES);
            for (int i = 0; i < QUERIES; i++) {
                int page = texts.below(PAGES);
                String part = texts.part(originals.get(page), 12);
                part = i % 2 == 0 ? part : texts.disguise(part);
                Set<String> found = found(index, part);
                assertThat(found).as("part %s of page %d", part, page).contains(page + ".txt");
                if (i % COMPARED == 0) {
                    assertThat(found).as("part %s", part).isEqualTo(pagesThatMatch(part, pages));
                }
            }
        }
    }

    private static Set<String> found(SearchIndex index, String part) throws SearchException {
        SearchResult result = index.search(new SearchRequest(SearchRequest.quote(part), PAGES));
        Set<String> documents = new TreeSet<>();
        for (Hit hit : result.hits()) {
            assertThat(hit.highlights()).as("highlights of %s in %s", part, hit).isNotEmpty();
            documents.add(hit.document());
        }
        assertThat(result.total()).isEqualTo(documents.size());
        return documents;
    }

    private static Set<String> pagesThatMatch(String part, List<String> pages) {
        TextMatcher matcher = TextMatcher.ofText(part);
        Set<String> matching = new TreeSet<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!matcher.find(pages.get(i)).isEmpty()) {
                matching.add(i + ".txt");
            }
        }
        return matching;
    }
}
