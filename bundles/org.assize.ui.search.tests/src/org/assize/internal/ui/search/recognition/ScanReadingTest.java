package org.assize.internal.ui.search.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.assize.document.LocalDocuments;
import org.assize.recognition.Availability;
import org.assize.recognition.PageScan;
import org.assize.recognition.Recognition;
import org.assize.recognition.RecognizedLine;
import org.assize.recognition.TextRecognizer;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.search.SearchIndex;
import org.assize.search.SearchService;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanReadingTest {

    @TempDir
    private Path folder;

    private final LocalDocuments documents = LocalDocuments.of();
    private Library library;
    private SearchIndex index;

    @BeforeEach
    void emptyLibrary() throws Exception {
        library = Library.create(folder.resolve("library"), "测试",
                new Reviewer("li", "李评查", "desk", folder.resolve("li.p12"), new char[0]));
        index = SearchService.using(documents).open(library);
    }

    @AfterEach
    void close() {
        index.close();
        library.close();
        documents.close();
    }

    @Test
    void withoutAnEngineItSaysHowToGetOneAndTouchesNothing() throws Exception {
        assertThat(read(new Availability.Missing("install it"))).isEqualTo(
                new ScanReading.Outcome.NoEngine("install it"));
        assertThat(library.layout().cache().resolve("recognized")).doesNotExist();
    }

    @Test
    void withoutPagesToReadItSaysSo() throws Exception {
        assertThat(read(new Availability.Ready("Script", "1", List.of("zh"))))
                .isEqualTo(new ScanReading.Outcome.NothingToRead());
    }

    private ScanReading.Outcome read(Availability availability) throws Exception {
        return new ScanReading(library, index, Recognition.of(documents, new TextRecognizer() {

            @Override
            public String id() {
                return "script";
            }

            @Override
            public Availability availability() {
                return availability;
            }

            @Override
            public List<RecognizedLine> recognize(PageScan scan, BooleanSupplier cancelled) {
                throw new AssertionError("there is nothing to read");
            }
        })).run(new NullProgressMonitor());
    }
}
