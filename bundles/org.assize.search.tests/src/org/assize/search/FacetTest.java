package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assize.internal.search.index.CaseDates;
import org.assize.internal.search.index.MachineReading;
import org.assize.internal.search.index.SourceCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetTest {

    @TempDir
    Path directory;
    private TestArchive archive;
    private SearchIndex index;

    @BeforeEach
    void create() throws Exception {
        archive = new TestArchive(directory.resolve("files"));
        describe("A", "administrative", "东山派出所", LocalDate.of(2023, 5, 1), "优秀", "best");
        describe("B", "administrative", "城关派出所", LocalDate.of(2024, 5, 1), "合格");
        describe("C", "criminal", "城关派出所", null);
        archive.put("A", "a1.txt", "盗窃", "盗窃", "别的");
        archive.put("A", "a2.txt", "盗窃");
        archive.put("B", "b.txt", "盗窃", "盗窃", "");
        archive.put("C", "c.txt", "盗窃", "");
        archive.label("A", "a2.txt", "鉴定意见", LocalDate.of(2023, 1, 1));
        archive.recognize("C", "c.txt", 2, new MachineReading("盗窃 扫描", 0.5f, true));
        index = archive.open(directory.resolve("index"));
        index.update(null);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void hitsAreCountedByEveryField() throws Exception {
        SearchResult result = index.search(new SearchRequest("盗窃", 0).withFacets());

        assertThat(result.total()).isEqualTo(7);
        assertThat(result.caseFiles()).isEqualTo(3);
        assertThat(values(result, FacetField.UNIT)).containsExactly("城关派出所 4/2", "东山派出所 3/1");
        assertThat(values(result, FacetField.CASE_KIND)).containsExactly("administrative 5/2", "criminal 2/1");
        assertThat(values(result, FacetField.YEAR)).containsExactly("2023 3/1", " 2/1", "2024 2/1");
        assertThat(values(result, FacetField.DOCUMENT_TYPE)).containsExactly("笔录 6/3", "鉴定意见 1/1");
        assertThat(values(result, FacetField.ROUND_RESULT))
                .containsExactly("best 3/1", "优秀 3/1", " 2/1", "合格 2/1");
        assertThat(values(result, FacetField.TEXT_SOURCE)).containsExactly("document 6/3", "recognized 1/1");
        assertThat(values(result, FacetField.CAUSE)).containsExactly("盗窃 7/3");
    }

    @Test
    void aFacetSaysWhatAnotherChoiceWouldFind() throws Exception {
        SearchFilter filter = SearchFilter.NONE.with(FacetField.UNIT, Set.of("城关派出所"))
                .with(FacetField.CASE_KIND, Set.of("administrative"));
        SearchResult result = index.search(new SearchRequest("盗窃", 10).filtered(filter).withFacets());

        assertThat(result.hits()).extracting(Hit::caseFile).containsExactly("B", "B");
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.caseFiles()).isEqualTo(1);
        assertThat(values(result, FacetField.UNIT)).containsExactly("东山派出所 3/1", "城关派出所 2/1");
        assertThat(values(result, FacetField.CASE_KIND)).containsExactly("administrative 2/1", "criminal 2/1");
        assertThat(values(result, FacetField.YEAR)).containsExactly("2024 2/1");
    }

    @Test
    void everyValueFindsAsManyPagesAsItsFacetSays() throws Exception {
        for (Facet facet : index.search(new SearchRequest("盗窃 OR 别的", 0).withFacets()).facets()) {
            for (Facet.Value value : facet.values()) {
                SearchFilter filter = new SearchFilter("", Map.of(facet.field(), Set.of(value.value())));
                SearchResult narrowed = index.search(new SearchRequest("盗窃 OR 别的", 10).filtered(filter));
                assertThat(narrowed.total()).as("%s %s", facet.field(), value).isEqualTo(value.pages());
                assertThat(narrowed.hits().stream().map(Hit::caseFile).distinct()).hasSize(value.caseFiles());
                assertThat(narrowed.facets()).isEmpty();
            }
        }
    }

    @Test
    void facetsStayWithinTheCaseFile() throws Exception {
        SearchResult result = index.search(new SearchRequest("盗窃", 0).within("C").withFacets());

        assertThat(result.caseFiles()).isEqualTo(1);
        assertThat(values(result, FacetField.UNIT)).containsExactly("城关派出所 2/1");
    }

    private void describe(String number, String kind, String unit, LocalDate closed, String... results) {
        archive.describe(new SourceCase(number, kind, "盗窃", List.of(unit), List.of("张三丰"),
                new CaseDates(null, null, closed), Set.of(results)));
    }

    private static List<String> values(SearchResult result, FacetField field) {
        return result.facets().stream().filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.values().stream())
                .map(value -> value.value() + " " + value.pages() + "/" + value.caseFiles()).toList();
    }
}
