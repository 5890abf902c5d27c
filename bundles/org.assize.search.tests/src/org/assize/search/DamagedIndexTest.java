package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DamagedIndexTest {

    private static final int DOCUMENTS = 20;

    @TempDir
    Path directory;
    private Path files;
    private TestArchive archive;

    @BeforeEach
    void index() throws Exception {
        files = directory.resolve("index");
        archive = new TestArchive(directory.resolve("files"));
        MixedText texts = new MixedText(3);
        for (int i = 0; i < DOCUMENTS; i++) {
            archive.put("A", i + ".txt", "盗窃" + texts.page(3000));
        }
        try (SearchIndex index = archive.open(files)) {
            index.update(null);
        }
        archive.extracted.clear();
    }

    @Test
    void aFlippedByteAnywhereLeadsToANewIndex() throws Exception {
        Path largest = segmentFiles().get(0);
        byte[] good = Files.readAllBytes(largest);
        for (int part = 1; part < 8; part++) {
            byte[] bad = good.clone();
            bad[good.length / 8 * part] ^= 0x10;
            Files.write(largest, bad);
            rebuilds();
            largest = segmentFiles().get(0);
            good = Files.readAllBytes(largest);
        }
    }

    @Test
    void aTruncatedFileLeadsToANewIndex() throws Exception {
        Path largest = segmentFiles().get(0);
        byte[] good = Files.readAllBytes(largest);
        Files.write(largest, java.util.Arrays.copyOf(good, good.length / 2));
        rebuilds();
    }

    @Test
    void aMissingFileLeadsToANewIndex() throws Exception {
        Files.delete(segmentFiles().get(0));
        rebuilds();
    }

    @Test
    void aDamagedCommitLeadsToANewIndex() throws Exception {
        for (Path file : list("segments")) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        rebuilds();
    }

    @Test
    void anIndexOfAnotherFormatLeadsToANewIndex() throws Exception {
        try (FSDirectory lucene = FSDirectory.open(files);
                IndexWriter writer = new IndexWriter(lucene, new IndexWriterConfig())) {
            writer.setLiveCommitData(java.util.Map.of("assize.format", "0").entrySet());
            writer.commit();
        }
        rebuilds();
    }

    private void rebuilds() throws Exception {
        archive.extracted.clear();
        try (SearchIndex index = archive.open(files)) {
            IndexReport report = index.update(null);
            assertThat(report.notices()).hasSize(1);
            assertThat(report.extracted()).isEqualTo(DOCUMENTS);
            assertThat(archive.extracted).hasSize(DOCUMENTS);
            assertThat(index.search(new SearchRequest("盗窃", 0)).total()).isEqualTo(DOCUMENTS);
            assertThat(index.update(null).notices()).isEmpty();
        }
    }

    /** The files with the content, largest first. */
    private List<Path> segmentFiles() throws IOException {
        return list("_").stream().sorted(Comparator.comparingLong((Path file) -> file.toFile().length()).reversed())
                .toList();
    }

    private List<Path> list(String prefix) throws IOException {
        try (var list = Files.list(files)) {
            return list.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
        }
    }
}
