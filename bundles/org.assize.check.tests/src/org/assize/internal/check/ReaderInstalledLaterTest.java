package org.assize.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.assize.check.run.CaseCheck.State;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.internal.check.input.CaseInput;
import org.assize.internal.check.input.InputGatherer;
import org.assize.internal.check.input.RegisteredCase;
import org.assize.internal.check.input.TextStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of a kind that nobody could read when its case file was checked first. */
class ReaderInstalledLaterTest {

    @TempDir
    Path temp;

    @Test
    void whatNobodyCouldReadIsReadOnceThereIsAReader() throws Exception {
        try (CheckedLibrary checked = new CheckedLibrary(temp); LocalDocuments reading = LocalDocuments.of()) {
            checked.register("1", "询问笔录");
            Installed documents = new Installed(reading);

            CaseInput before = gather(checked, documents);
            assertThat(before.coverage().documents().get(0).failure()).isNotBlank();
            assertThat(gather(checked, documents).hash()).as("nothing new").isEqualTo(before.hash());

            documents.reads = true;
            CaseInput after = gather(checked, documents);
            assertThat(after.hash()).isNotEqualTo(before.hash());
            assertThat(after.coverage().documents().get(0).failure()).isEmpty();
            documents.opened = 0;
            assertThat(gather(checked, documents).hash()).isEqualTo(after.hash());
            assertThat(documents.opened).as("known by now").isZero();
        }
    }

    @Test
    void whatWasFoundWithoutTheReaderIsStaleUntilTheChecksRunAgain() throws Exception {
        Installed[] documents = new Installed[1];
        try (CheckedLibrary checked =
                new CheckedLibrary(temp, all -> documents[0] = new Installed(all), new WordCheck())) {
            checked.register("1", "询问笔录");
            checked.run("1");
            assertThat(state(checked)).isEqualTo(State.CURRENT);

            documents[0].reads = true;
            assertThat(state(checked)).isEqualTo(State.STALE);

            checked.run("1");
            assertThat(state(checked)).isEqualTo(State.CURRENT);
        }
    }

    private static State state(CheckedLibrary checked) {
        return checked.checks.proposals(checked.library, "1").checks().getFirst().state();
    }

    private CaseInput gather(CheckedLibrary checked, DocumentService documents) throws Exception {
        return new InputGatherer(documents, checked.library.layout(), new TextStore(temp.resolve("texts")))
                .gather(RegisteredCase.of(checked.library, "1").orElseThrow(), false, () -> false);
    }

    /** Refuses as the service of a product without the reader does. */
    private static final class Installed implements DocumentService {

        private final DocumentService with;
        private boolean reads;
        private int opened;

        Installed(DocumentService with) {
            this.with = with;
        }

        @Override
        public DocumentSession open(Path file, String mediaType) throws DocumentException {
            opened++;
            if (!reads) {
                throw new DocumentException(file, 0, Reason.UNSUPPORTED, mediaType);
            }
            return with.open(file, mediaType);
        }

        @Override
        public void warmUp(String mediaType) {
            with.warmUp(mediaType);
        }
    }
}
