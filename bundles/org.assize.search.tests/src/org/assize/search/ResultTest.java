package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.assize.internal.search.index.CaseDates;
import org.assize.internal.search.index.SourceCase;
import org.assize.search.SearchRequest.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {

    private static final CaseDates NO_DATES = new CaseDates(null, null, null);

    @TempDir
    Path directory;
    private TestArchive archive;

    @BeforeEach
    void create() {
        archive = new TestArchive(directory.resolve("files"));
    }

    @Test
    void aSnippetIsOneLineAroundTheFirstPlace() throws Exception {
        archive.put("A", "a.txt", "前文".repeat(40) + "\n张某盗\n窃  电动\n车 Police\nofficer 又盗窃" + "后文".repeat(80));

        Hit hit = search("盗窃", Order.RELEVANCE).hits().get(0);

        assertThat(hit.snippet()).startsWith("…").contains("张某盗窃 电动车 Police officer 又盗窃后文").endsWith("后文…")
                .doesNotContain("\n");
        assertThat(hit.highlights()).extracting(range -> hit.snippet().substring(range.from(), range.to()))
                .containsExactly("盗窃", "盗窃");
        assertThat(hit.sha256()).hasSize(64);
    }

    @Test
    void aSnippetShowsTheBeginningOfAPlaceThatIsAWholePage() throws Exception {
        archive.put("A", "a.txt", "违约责任".repeat(500));

        Hit hit = search("/违.*任/", Order.RELEVANCE).hits().get(0);

        assertThat(hit.snippet()).hasSize(401).endsWith("…");
        assertThat(hit.highlights()).containsExactly(new TextRange(0, 400));
    }

    @Test
    void moreOccurrencesComeFirstThenNewerThenReadingOrder() throws Exception {
        archive.describe(TestArchive.caseFile("OLD", LocalDate.of(2020, 1, 1)));
        archive.describe(TestArchive.caseFile("NEW", LocalDate.of(2024, 1, 1)));
        archive.describe(TestArchive.caseFile("OPEN", null));
        archive.put("OPEN", "o.txt", "盗窃");
        archive.put("OLD", "b.txt", "盗窃", "无", "盗窃盗窃");
        archive.put("OLD", "a.txt", "盗窃");
        archive.put("NEW", "z.txt", "盗窃", "盗窃");

        assertThat(places(search("盗窃", Order.RELEVANCE)))
                .containsExactly("OLD b 3", "NEW z 1", "NEW z 2", "OLD b 1", "OLD a 1", "OPEN o 1");
        assertThat(places(search("盗窃", Order.NEWEST)))
                .containsExactly("NEW z 1", "NEW z 2", "OLD b 1", "OLD b 3", "OLD a 1", "OPEN o 1");
        assertThat(places(search("盗窃", Order.CASE_FILE)))
                .containsExactly("NEW z 1", "NEW z 2", "OLD b 1", "OLD b 3", "OLD a 1", "OPEN o 1");
        assertThat(places(search("盗窃", Order.OLDEST)))
                .containsExactly("OLD b 1", "OLD b 3", "OLD a 1", "NEW z 1", "NEW z 2", "OPEN o 1");
    }

    @Test
    void unitsComeInTheOrderOfTheirNames() throws Exception {
        archive.describe(new SourceCase("1", "", "", List.of("b"), List.of(), NO_DATES, Set.of()));
        archive.describe(new SourceCase("2", "", "", List.of("a"), List.of(), NO_DATES, Set.of()));
        archive.describe(new SourceCase("3", "", "", List.of("b"), List.of(), NO_DATES, Set.of()));
        archive.put("3", "x.txt", "盗窃");
        archive.put("1", "x.txt", "盗窃", "盗窃");
        archive.put("2", "x.txt", "盗窃");

        assertThat(places(search("盗窃", Order.UNIT))).containsExactly("2 x 1", "1 x 1", "1 x 2", "3 x 1");
    }

    @Test
    void theTotalIsExactWhateverTheLimit() throws Exception {
        String[] pages = IntStream.range(0, 3000).mapToObj(i -> "第" + i + "页盗窃").toArray(String[]::new);
        archive.put("A", "a.txt", pages);
        try (SearchIndex index = archive.open(directory.resolve("index"))) {
            index.update(null);

            assertThat(index.search(new SearchRequest("盗窃", 0)).total()).isEqualTo(3000);
            assertThat(index.search(new SearchRequest("盗窃", 5)).total()).isEqualTo(3000);
            assertThat(index.search(new SearchRequest("盗窃", 10).page(2995, 10)).hits())
                    .extracting(Hit::page).containsExactly(2996, 2997, 2998, 2999, 3000);
        }
    }

    @Test
    void aSearchWithinACaseFileSeesAndCountsOnlyThat() throws Exception {
        archive.put("A", "a.txt", "盗窃", "");
        archive.put("B", "b.txt", "盗窃");
        archive.put("B", "c.txt", TestArchive.DAMAGED);
        try (SearchIndex index = archive.open(directory.resolve("index"))) {
            index.update(null);

            SearchResult result = index.search(new SearchRequest("盗窃", 5).within("A"));

            assertThat(result.hits()).extracting(Hit::caseFile).containsExactly("A");
            assertThat(result.coverage()).isEqualTo(new Coverage(1, 2, 1, 0, 0, 0, 0, 0, 0));
            assertThat(index.search(new SearchRequest("盗窃", 5).within("B")).coverage())
                    .isEqualTo(new Coverage(2, 1, 0, 0, 0, 0, 0, 1, 0));
            assertThat(index.coverage()).isEqualTo(new Coverage(3, 3, 1, 0, 0, 0, 0, 1, 0));
        }
    }

    private SearchResult search(String query, Order order) throws Exception {
        try (SearchIndex index = archive.open(directory.resolve("index"))) {
            index.update(null);
            return index.search(new SearchRequest(query, 10).ordered(order));
        }
    }

    private static List<String> places(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.caseFile() + " " + hit.document().replace(".txt", "") + " " + hit.page()).toList();
    }
}
