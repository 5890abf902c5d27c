package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.assize.internal.search.index.MachineReading;
import org.assize.search.Unsearched.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineReadingTest {

    @TempDir
    Path directory;
    private TestArchive archive;
    private SearchIndex index;

    @BeforeEach
    void indexAScan() throws Exception {
        archive = new TestArchive(directory.resolve("files"));
        archive.put("A", "scan.txt", "", "有文字", "", "");
        index = archive.open(directory.resolve("index"));
        index.update(null);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aPageWithoutTextIsFoundByWhatAMachineRead() throws Exception {
        archive.recognize("A", "scan.txt", 1, new MachineReading("现场勘验笔录", 0.95f, false));
        archive.recognize("A", "scan.txt", 2, new MachineReading("有义字", 0.95f, false));
        archive.recognize("A", "scan.txt", 4, new MachineReading("扣押清单", 0.42f, true));

        assertThat(index.update(null)).returns(0, IndexReport::extracted).returns(1, IndexReport::refreshed);

        assertThat(index.search(new SearchRequest("勘验", 10)).hits()).singleElement().returns(1, Hit::page)
                .returns(true, Hit::recognized).returns("现场勘验笔录", Hit::snippet);
        assertThat(index.search(new SearchRequest("有文字", 10)).hits()).singleElement().returns(false, Hit::recognized);
        assertThat(index.search(new SearchRequest("有义字", 10)).total()).isZero();
        assertThat(index.coverage()).isEqualTo(new Coverage(1, 4, 1, 2, 1, 0, 0, 0, 0));
        assertThat(index.unsearched("", 0, 10)).containsExactly(
                new Unsearched(Kind.WITHOUT_TEXT, "A", "scan.txt", 3, ""),
                new Unsearched(Kind.UNCERTAIN, "A", "scan.txt", 4, "42 %"));
        assertThat(index.text("A", "scan.txt").orElseThrow().pages())
                .containsExactly("现场勘验笔录", "有文字", "", "扣押清单");
    }

    @Test
    void anotherReadingReplacesTheFirstWithoutReadingTheDocumentAgain() throws Exception {
        archive.recognize("A", "scan.txt", 1, new MachineReading("现场勘验笔录", 0.95f, false));
        index.update(null);
        archive.recognize("A", "scan.txt", 1, new MachineReading("现场检查笔录", 0.95f, false));

        assertThat(index.update(null)).returns(0, IndexReport::extracted).returns(1, IndexReport::refreshed);

        assertThat(index.search(new SearchRequest("勘验", 10)).total()).isZero();
        assertThat(index.search(new SearchRequest("检查", 10)).total()).isEqualTo(1);
        assertThat(index.update(null)).returns(0, IndexReport::refreshed);
        assertThat(archive.extracted).hasSize(1);
    }

    @Test
    void theListOfWhatIsNotSearchedCanBeReadInParts() throws Exception {
        archive.put("A", "bad.txt", TestArchive.DAMAGED);
        archive.put("B", "b.txt", "", "");
        index.update(null);
        archive.put("B", "later.txt", "待读");

        List<Unsearched> all = index.unsearched("", 0, 100);

        assertThat(all).extracting(line -> line.kind() + " " + line.document() + " " + line.page()).containsExactly(
                "FAILED bad.txt 0", "NOT_INDEXED later.txt 0", "WITHOUT_TEXT scan.txt 1", "WITHOUT_TEXT scan.txt 3",
                "WITHOUT_TEXT scan.txt 4", "WITHOUT_TEXT b.txt 1", "WITHOUT_TEXT b.txt 2");
        for (int offset = 0; offset <= all.size(); offset++) {
            assertThat(index.unsearched("", offset, 3)).isEqualTo(
                    all.subList(offset, Math.min(all.size(), offset + 3)));
        }
        assertThat(index.unsearched("B", 0, 100)).isEqualTo(List.of(all.get(1), all.get(5), all.get(6)));
    }
}
