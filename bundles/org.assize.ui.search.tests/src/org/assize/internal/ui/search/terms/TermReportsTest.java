package org.assize.internal.ui.search.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermReportsTest {

    @TempDir
    Path folder;

    @Test
    void a_report_lies_beside_its_list_and_is_never_written_over() throws Exception {
        Path list = folder.resolve("names.txt");
        Path first = TermReports.fileBeside(list);
        assertThat(first.getParent()).isEqualTo(folder);
        assertThat(first.getFileName().toString()).startsWith("names").endsWith(".csv");

        Files.createFile(first);
        Path second = TermReports.fileBeside(list);
        assertThat(second).isNotEqualTo(first).doesNotExist();
    }
}
