package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarCaseFilesTest {

    private static final int PAIRS = 20;
    private static final String BOILERPLATE = "依照《中华人民共和国治安管理处罚法》之规定，现将有关权利义务告知如下：".repeat(40);

    @TempDir
    Path directory;
    private TestArchive archive;

    /** Of each text there is a second case file with half of its sentences, in another order; all share a form. */
    @BeforeEach
    void create() throws Exception {
        archive = new TestArchive(directory.resolve("files"));
        MixedText texts = new MixedText(11);
        Random random = new Random(12);
        for (int i = 0; i < PAIRS; i++) {
            List<String> sentences = new ArrayList<>();
            for (int k = 0; k < 30; k++) {
                sentences.add(texts.page(60));
            }
            archive.put("A" + i, "1.txt", BOILERPLATE, String.join("\n", sentences));
            Collections.shuffle(sentences, random);
            archive.put("B" + i, "2.txt", String.join("\n", sentences.subList(0, 8)));
            archive.put("B" + i, "3.txt", BOILERPLATE, String.join("\n", sentences.subList(8, 15)), texts.page(600));
        }
        archive.put("EMPTY", "scan.txt", "");
    }

    @Test
    void theOneThatSharesSentencesComesFirstWhateverFormsAllShare() throws Exception {
        try (SearchIndex index = archive.open(directory.resolve("index"))) {
            index.update(null);
            for (int i = 0; i < PAIRS; i++) {
                List<SimilarCaseFile> similar = index.similar("A" + i, 5);
                assertThat(similar.get(0).caseFile()).isEqualTo("B" + i);
                assertThat(similar.get(0).similarity()).isBetween(0.2, 1.0);
                assertThat(similar.stream().skip(1)).allSatisfy(
                        other -> assertThat(other.similarity()).isLessThan(similar.get(0).similarity() / 2));
            }
            assertThat(index.similar("EMPTY", 5)).isEmpty();
            assertThat(index.similar("unknown", 5)).isEmpty();
        }
    }

    @Test
    void aSearchCanBeNarrowedDownToSimilarCaseFiles() throws Exception {
        archive.put("B3", "4.txt", "张某盗窃电动车");
        archive.put("B4", "4.txt", "张某盗窃电动车");
        try (SearchIndex index = archive.open(directory.resolve("index"))) {
            index.update(null);

            assertThat(index.search(new SearchRequest("盗窃电动车 相似:A3", 10)).hits()).extracting(Hit::caseFile)
                    .containsExactly("B3");
            assertThat(index.search(new SearchRequest("盗窃电动车 similar:ａ3", 10)).total()).isEqualTo(1);
            assertThatExceptionOfType(QueryException.class)
                    .isThrownBy(() -> index.search(new SearchRequest("盗窃 -相似:X9", 10)))
                    .satisfies(e -> assertThat(e.place()).isEqualTo(new TextRange(7, 9)))
                    .withMessageContaining("X9");
        }
    }

    @Test
    void theAnswerDependsOnTheLibraryNotOnWhatTheIndexHasBeenThrough() throws Exception {
        List<SimilarCaseFile> fresh;
        try (SearchIndex index = archive.open(directory.resolve("fresh"))) {
            index.update(null);
            fresh = index.similar("A7", 50);
        }
        archive.put("A7", "later.txt", BOILERPLATE + "又及");
        archive.put("B9", "later.txt", "后来的一页".repeat(90));
        try (SearchIndex index = archive.open(directory.resolve("grown"))) {
            index.update(null);
            assertThat(index.similar("A7", 50)).isNotEqualTo(fresh);
            archive.remove("A7", "later.txt");
            archive.remove("B9", "later.txt");
            index.update(null);

            assertThat(index.similar("A7", 50)).isEqualTo(fresh);
        }
    }
}
