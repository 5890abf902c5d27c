package org.assize.internal.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CaseDocumentsTest {

    private final CaseDocuments documents = new CaseDocuments("行罚1号",
            Stream.of("01.pdf", "02.pdf", "03.pdf").map(CaseDocumentsTest::document).toList());

    @Test
    void neighboursAreFoundAndEndWhereTheCaseFileEnds() {
        assertThat(documents.after("02.pdf", 1)).map(CaseDocument::path).contains("03.pdf");
        assertThat(documents.after("02.pdf", -1)).map(CaseDocument::path).contains("01.pdf");
        assertThat(documents.after("03.pdf", 1)).isEmpty();
        assertThat(documents.after("other.pdf", 1)).isEmpty();
    }

    @Test
    void aCopiedQuotationNamesCaseDocumentAndPage() {
        assertThat(SourceLine.of(document("05.pdf"), List.of(3), "仅有一名民警"))
                .contains("仅有一名民警").contains("行罚1号").contains("Title of 05.pdf").contains("3");
        assertThat(SourceLine.of(document("05.pdf"), List.of(3, 4, 5), "x")).contains("3").contains("5");
    }

    private static CaseDocument document(String path) {
        return new CaseDocument("行罚1号", path, "Title of " + path, "", "", Path.of(path));
    }
}
