package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.Reviewer;
import org.assize.records.event.RestrictionData;
import org.assize.records.event.SearchSaved;
import org.assize.search.SearchRequest.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

    private static final SearchRequest THEFT = new SearchRequest("盗窃 w/10 电动车", 20).ordered(Order.NEWEST)
            .filtered(SearchFilter.NONE.with(FacetField.DOCUMENT_TYPE, Set.of("询问笔录", ""))
                    .with(FacetField.YEAR, Set.of("2026")).within("〔2026〕7号"));

    @TempDir
    Path temp;

    private Reviewer li;
    private Reviewer wang;
    private Path root;

    @BeforeEach
    void createLibrary() throws Exception {
        li = reviewer("li", "李评查");
        wang = reviewer("wang", "王评查");
        root = temp.resolve("案卷库");
        Library.create(root, "武安分局", li).close();
    }

    private Reviewer reviewer(String id, String name) {
        return new Reviewer(id, name, "desk-1", temp.resolve(id + ".p12"), new char[0]);
    }

    @Test
    void what_was_saved_is_there_after_reopening_as_it_was() throws Exception {
        try (Library library = Library.open(root, li)) {
            new SavedSearches(library).save(" 电动车 ", THEFT);
        }

        try (Library library = Library.open(root, li)) {
            SavedSearch saved = new SavedSearches(library).find("电动车").orElseThrow();
            assertThat(saved.request().query()).isEqualTo(THEFT.query());
            assertThat(saved.request().filter()).isEqualTo(THEFT.filter());
            assertThat(saved.request().order()).isEqualTo(Order.NEWEST);
            assertThat(saved.reviewer()).isEqualTo("li");
            assertThat(saved.reviewerName()).isEqualTo("李评查");
            assertThat(saved.savedAt()).isNotNull();
            assertThat(saved.problem()).isEmpty();
        }
    }

    @Test
    void saving_again_replaces_and_saving_the_same_records_nothing() throws Exception {
        try (Library library = Library.open(root, li)) {
            SavedSearches searches = new SavedSearches(library);
            searches.save("a", THEFT);
            var head = library.head();
            searches.save("a", THEFT.page(0, 5));
            assertThat(library.head()).isEqualTo(head);

            searches.save("a", new SearchRequest("其他", 5));
            assertThat(searches.list()).singleElement()
                    .satisfies(s -> assertThat(s.request().query()).isEqualTo("其他"));
        }
    }

    @Test
    void everybody_sees_all_and_deletes_only_their_own() throws Exception {
        try (Library library = Library.open(root, li)) {
            new SavedSearches(library).save("共用", THEFT);
        }
        try (Library library = Library.open(root, wang)) {
            SavedSearches searches = new SavedSearches(library);
            searches.save("z", THEFT);
            searches.save("b", THEFT);
            assertThat(searches.list()).extracting(SavedSearch::name).containsExactly("b", "z", "共用");
            assertThatThrownBy(() -> searches.delete("共用")).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("共用");

            searches.save("共用", new SearchRequest("王的", 1));
            assertThat(searches.find("共用").orElseThrow().reviewer()).isEqualTo("wang");
            searches.delete("共用");
            assertThat(searches.find("共用").orElseThrow().reviewer()).isEqualTo("li");
        }
    }

    @Test
    void a_name_is_needed() throws Exception {
        try (Library library = Library.open(root, li)) {
            assertThatThrownBy(() -> new SavedSearches(library).save("  ", THEFT))
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void a_field_of_a_later_version_is_named() throws Exception {
        try (Library library = Library.open(root, li)) {
            library.commit(state -> List.of(new SearchSaved("later", "x", "by-colour", "",
                    List.of(new RestrictionData("colour", List.of("red")),
                            new RestrictionData("year", List.of("2026"))))));

            SavedSearch saved = new SavedSearches(library).find("later").orElseThrow();
            assertThat(saved.problem()).contains("colour");
            assertThat(saved.request().filter().of(FacetField.YEAR)).containsExactly("2026");
            assertThat(saved.request().order()).isEqualTo(Order.RELEVANCE);
        }
    }

    @Test
    void codes_are_those_that_records_contain() {
        assertThat(Codes.of(FacetField.DOCUMENT_TYPE)).isEqualTo("document-type");
        assertThat(Codes.find(Order.class, "Case-File")).contains(Order.CASE_FILE);
        assertThat(Codes.find(Order.class, "CASE_FILE")).isEmpty();
    }
}
