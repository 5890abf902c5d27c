package org.assize.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentSession;
import org.assize.internal.document.worker.WorkerSettings;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginInfo.Origin;
import org.assize.plugin.PluginRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a reader that fails, depending on who brought it. */
@Timeout(90)
class ReaderContainmentTest {

    private static final PluginInfo VENDOR =
            new PluginInfo("org.vendor.script", "1.2.0", "Vendor", "", Origin.INSTALLED, null, true);

    @TempDir
    Path folder;

    private final Containment containment = Containment.ofThisProcess();
    private DefaultDocumentService service;
    private DefaultTextExtractor extractor;

    @AfterEach
    void stop() {
        service.close();
        extractor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "halt", "overflow"})
    void aReaderOfAPluginThatBreaksDownIsSwitchedOffAfterThreeAndNamed(String word) throws Exception {
        start(PluginRegistry.allOf(VENDOR));
        Path bad = script("open:" + word);
        for (int time = 0; time < Containment.FAILURES; time++) {
            assertThatThrownBy(() -> service.open(bad, ScriptedReader.MEDIA_TYPE))
                    .isInstanceOf(DocumentException.class);
        }
        assertThatThrownBy(() -> service.open(script("fine"), ScriptedReader.MEDIA_TYPE))
                .isInstanceOfSatisfying(DocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED))
                .hasMessageContainingAll("test.script", "Vendor 1.2.0");
    }

    @Test
    void pagesThatHarmWorkersWhileTextIsExtractedCount() throws Exception {
        start(PluginRegistry.allOf(VENDOR));
        for (int time = 0; time < Containment.FAILURES; time++) {
            extractor.extract(script("fine", "throw"), ScriptedReader.MEDIA_TYPE);
        }
        assertThat(containment.states()).singleElement().returns(true, state -> state.off());
    }

    @Test
    void aFileThatCanBeReadInBetweenClearsTheCount() throws Exception {
        start(PluginRegistry.allOf(VENDOR));
        for (int time = 0; time < 2 * Containment.FAILURES; time++) {
            assertThatThrownBy(() -> service.open(script("open:throw"), ScriptedReader.MEDIA_TYPE))
                    .isInstanceOf(DocumentException.class);
            service.open(script("fine"), ScriptedReader.MEDIA_TYPE).close();
        }
        assertThat(containment.states()).isEmpty();
    }

    @Test
    void noFileSwitchesOffAReaderOfTheProduct() throws Exception {
        start(PluginRegistry.ofProduct());
        for (int time = 0; time <= Containment.FAILURES; time++) {
            assertThatThrownBy(() -> service.open(script("open:throw"), ScriptedReader.MEDIA_TYPE))
                    .isInstanceOf(DocumentException.class);
        }
        try (DocumentSession session = service.open(script("fine"), ScriptedReader.MEDIA_TYPE)) {
            assertThat(session.pageCount()).isEqualTo(1);
        }
        assertThat(containment.states()).isEmpty();
    }

    private void start(PluginRegistry plugins) {
        WorkerSettings settings = WorkerSettings.standard(folder.resolve("cache")).heap(64)
                .limits(Duration.ofSeconds(10), Duration.ofMillis(1500), Duration.ofMillis(400));
        ReaderRegistry readers = new ReaderRegistry(plugins, containment);
        readers.add(new ScriptedReader());
        service = new DefaultDocumentService(readers, settings);
        extractor = new DefaultTextExtractor(readers, settings);
    }

    private Path script(String... words) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "a", ".script"), String.join(" ", words));
    }
}
