package org.assize.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.document.DocumentException;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.testsupport.Originals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReaderByNameTest {

    private static final LocalDocuments DOCUMENTS = LocalDocuments.of(new TranscriptReader());

    @TempDir
    Path folder;

    @AfterAll
    static void stop() {
        DOCUMENTS.close();
    }

    @Test
    void aKindThatOnlyAPluginKnowsIsReadByTheEndingOfItsName() throws Exception {
        Path file = Originals.given(Files.writeString(folder.resolve("询问.Transcript"), "00:01 问：姓名？"));

        assertThat(MediaTypes.of(file)).isEqualTo(MediaTypes.OCTET_STREAM);
        assertThat(DOCUMENTS.extract(file, MediaTypes.OCTET_STREAM).pages())
                .containsExactly("transcript: 00:01 问：姓名？");
    }

    @Test
    void aKindTheProductKnowsIsNotTakenOverByItsName() throws Exception {
        Path text = Originals.given(Files.writeString(folder.resolve("a.txt"), "00:01"));
        Path pdf = Originals.given(Files.writeString(folder.resolve("b.transcript"), "%PDF-1.7 and no more"));

        assertThat(DOCUMENTS.extract(text, MediaTypes.of(text)).pages()).containsExactly("00:01");
        assertThatThrownBy(() -> DOCUMENTS.extract(pdf, MediaTypes.OCTET_STREAM))
                .isInstanceOf(DocumentException.class).hasMessageContaining(MediaTypes.PDF);
    }
}
