package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.assize.search.RandomCondition.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index finds exactly the pages on which a query holds, whatever the kind of query. */
class EveryConditionTest {

    private static final int PAGES = 40;
    private static final int QUERIES = 420;

    @TempDir
    Path directory;
    private final List<String> texts = new ArrayList<>();
    private final List<SimpleMatcher> pages = new ArrayList<>();
    private RandomCondition conditions;
    private SearchIndex index;

    @BeforeEach
    void indexShortPagesOfFewPieces() throws Exception {
        MixedText mixed = new MixedText(3);
        TestArchive archive = new TestArchive(directory.resolve("files"));
        for (int i = 0; i < PAGES; i++) {
            String text = mixed.repetitive(20 + mixed.below(80));
            texts.add(i % 2 == 0 ? text : mixed.wrap(text));
            pages.add(new SimpleMatcher(texts.get(i)));
            archive.put("case" + i % 7, i + ".txt", texts.get(i));
        }
        conditions = new RandomCondition(4, texts);
        index = archive.open(directory.resolve("index"));
        index.update(null);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void wildcardsFindWhatTheyMean() throws Exception {
        compare(RandomCondition::wildcard);
    }

    @Test
    void textsWithErrorsFindWhatTheyMean() throws Exception {
        compare(RandomCondition::fuzzy);
    }

    @Test
    void textsNearEachOtherFindWhatTheyMean() throws Exception {
        compare(RandomCondition::near);
    }

    @Test
    void regularExpressionsFindWhatTheyMean() throws Exception {
        compare(RandomCondition::regex);
    }

    @Test
    void conditionsTogetherFindWhatTheyMean() throws Exception {
        compare(RandomCondition::joined);
    }

    private void compare(Function<RandomCondition, Condition> kind) throws Exception {
        int found = 0;
        for (int i = 0; i < QUERIES; i++) {
            Condition condition = kind.apply(conditions);
            String query = condition.query();
            SearchResult result = index.search(new SearchRequest(query, PAGES));
            Set<Integer> wanted = new TreeSet<>(IntStream.range(0, PAGES)
                    .filter(page -> condition.meaning().isOn(pages.get(page))).boxed().toList());
            Set<Integer> actual = new TreeSet<>();
            result.hits().forEach(hit -> actual.add(Integer.valueOf(hit.document().replace(".txt", ""))));
            assertThat(actual).as(query).isEqualTo(wanted);
            assertThat(result.total()).as(query).isEqualTo(wanted.size());
            if (!query.contains(" -") && !query.startsWith("-")) {
                TextMatcher matcher = TextMatcher.of(query);
                assertThat(wanted).as(query).allSatisfy(page ->
                        assertThat(matcher.find(texts.get(page))).isNotEmpty());
            }
            found += wanted.isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(QUERIES / 3);
    }
}
