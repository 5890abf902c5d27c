package org.assize.internal.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeRequest;
import org.assize.document.DocumentReader;
import org.assize.document.LocalDocuments;
import org.assize.document.TextExtractor;
import org.assize.document.office.OfficeReaders;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.search.DocumentFailure;
import org.assize.search.Hit;
import org.assize.search.IndexReport;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchService;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A hundred bad files among good ones, from the folder they come in to the report of the index. */
@Timeout(300)
class HostileFilesTest {

    @TempDir
    Path folder;

    @Test
    void each_bad_file_costs_one_line_and_the_rest_is_found() throws Exception {
        Map<String, byte[]> files = HostileFiles.all();
        assertThat(files.keySet()).hasSizeGreaterThanOrEqualTo(100);
        Reviewer reviewer = new Reviewer("li", "李评查", "desk", folder.resolve("li.p12"), new char[0]);
        Collection<String> read = new ConcurrentLinkedQueue<>();
        try (LocalDocuments documents = LocalDocuments.within(Duration.ofSeconds(4), readers());
                Library library = Library.create(folder.resolve("library"), "测试", reviewer)) {
            new CaseFileIntake().run(library, IntakeRequest.folder(write(files), IntakeMode.IN_PLACE),
                    new NullProgressMonitor());
            TextExtractor counting = (file, mediaType) -> {
                read.add(file.getFileName().toString());
                return documents.extract(file, mediaType);
            };
            try (SearchIndex index = SearchService.using(counting).open(library)) {
                IndexReport first = index.update(null);
                checkReport(first, files);
                checkFound(index, files);
                read.clear();
                checkSecond(index.update(null), first, read);
            }
        }
    }

    private static void checkReport(IndexReport report, Map<String, byte[]> files) {
        assertThat(report.cancelled()).isFalse();
        assertThat(report.failures()).extracting(DocumentFailure::document).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream().filter(n -> n.startsWith("bad")).toList());
        assertThat(report.failures()).allSatisfy(failure -> {
            assertThat(failure.reason()).contains(failure.document()).doesNotContain("\n");
            assertThat(failure.reason().length()).isGreaterThan(failure.document().length() + 8);
        });
    }

    private static void checkFound(SearchIndex index, Map<String, byte[]> files) throws Exception {
        Set<String> found = new TreeSet<>();
        for (Hit hit : index.search(new SearchRequest(HostileFiles.FOUND, 500)).hits()) {
            found.add(hit.document());
        }
        Set<String> expected = new TreeSet<>(files.keySet().stream().filter(n -> n.startsWith("odd")).toList());
        expected.add("good.txt");
        assertThat(found).isEqualTo(expected);
    }

    /** Only what a reader may be found for some day is tried again. */
    private static void checkSecond(IndexReport second, IndexReport first, Collection<String> read) {
        assertThat(second.failures()).hasSameSizeAs(first.failures());
        assertThat(read).allMatch(name -> name.matches(".*\\.(rar|ofd|xlsb|xml|json)"));
    }

    private static DocumentReader[] readers() {
        List<DocumentReader> readers = new ArrayList<>(OfficeReaders.all());
        readers.add(new PdfDocumentReader());
        readers.add(new ActingReader());
        return readers.toArray(DocumentReader[]::new);
    }

    private Path write(Map<String, byte[]> files) throws Exception {
        Path root = folder.resolve("incoming");
        Path caseFile = Files.createDirectories(root.resolve("A001"));
        Files.writeString(caseFile.resolve("case.json"), "{\"number\": \"A001\"}");
        Files.writeString(caseFile.resolve("good.txt"), HostileFiles.FOUND);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(caseFile.resolve(file.getKey()), file.getValue());
        }
        return root;
    }
}
