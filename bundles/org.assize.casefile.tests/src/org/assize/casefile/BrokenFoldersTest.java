package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.assize.casefile.IntakeProblem.Severity;
import org.assize.internal.casefile.Messages;

/** 200 folders of which 20 are broken in 20 different ways: 180 are taken in, 20 are explained. */
class BrokenFoldersTest {

    private static final String SOUND = "{\"number\": \"%s\"}";

    private record Expected(ProblemKind kind, String reason) {
    }

    /** Breaks a sound folder. */
    @FunctionalInterface
    private interface Way {

        void apply(Path folder) throws IOException;
    }

    @TempDir
    Path temp;

    private Department department;
    private final Map<String, Expected> expected = new LinkedHashMap<>();

    @BeforeEach
    void open() throws Exception {
        department = new Department(temp);
    }

    @AfterEach
    void close() {
        department.close();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
    void of_200_folders_the_180_sound_ones_are_taken_in_and_each_of_the_20_broken_ones_is_explained()
            throws Exception {
        for (int i = 1; i <= 180; i++) {
            department.caseFile("案卷%03d".formatted(i), "〔2026〕%05d号".formatted(i));
        }
        breakMetadataFiles();
        breakNumbers();
        breakDocuments();
        assertThat(expected).hasSize(20);

        IntakeReport report = department.takeIn();

        assertThat(report.imported()).isEqualTo(180);
        assertThat(report.refused()).isEqualTo(20);
        assertThat(report.found()).isEqualTo(200);
        assertThat(department.registered()).isEqualTo(180);
        assertThat(report.problems(Severity.ERROR)).hasSize(20);
        expected.forEach((folder, why) -> assertThat(report.problems(Severity.ERROR))
                .filteredOn(problem -> problem.path().startsWith(folder + "/") || problem.path().equals(folder))
                .as(folder).singleElement().satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(why.kind());
                    assertThat(problem.reason()).contains(why.reason());
                }));
        assertThat(department.takeIn().unchanged()).isEqualTo(180);
    }

    private void breakMetadataFiles() throws IOException {
        broken("坏01-无元数据", ProblemKind.MISSING_METADATA, Messages.missingMetadata, this::deleteMetadata);
        broken("坏02-空元数据", ProblemKind.UNREADABLE_METADATA, Messages.metadataEmpty, folder -> metadata(folder, ""));
        broken("坏03-元数据截断", ProblemKind.UNREADABLE_METADATA, "2",
                folder -> metadata(folder, "{\"number\": \"截断\",\n \"title\": \"张"));
        broken("坏04-不是对象", ProblemKind.UNREADABLE_METADATA, Messages.metadataNotAnObject,
                folder -> metadata(folder, "[1, 2]"));
        broken("坏05-两个对象", ProblemKind.UNREADABLE_METADATA, "JSON",
                folder -> metadata(folder, SOUND.formatted("甲") + SOUND.formatted("乙")));
        broken("坏06-字段重复", ProblemKind.UNREADABLE_METADATA, "Duplicate",
                folder -> metadata(folder, "{\"number\": \"1\", \"number\": \"2\"}"));
        broken("坏07-嵌套过深", ProblemKind.UNREADABLE_METADATA, "depth",
                folder -> metadata(folder, "{\"a\":".repeat(100) + "1" + "}".repeat(100)));
        broken("坏08-编码不明", ProblemKind.UNREADABLE_METADATA, "GB18030", folder -> Department.write(
                folder.resolve("case.json"), SOUND.formatted("\u00ff\u00ff\u0081"), StandardCharsets.ISO_8859_1));
        broken("坏09-元数据是文件夹", ProblemKind.UNREADABLE_METADATA, Messages.metadataNotAFile, folder -> {
            deleteMetadata(folder);
            Files.createDirectory(folder.resolve("case.json"));
        });
        broken("坏10-元数据是链接", ProblemKind.UNREADABLE_METADATA, Messages.metadataIsLink, folder -> {
            Path elsewhere = temp.resolve("elsewhere.json");
            Department.write(elsewhere, SOUND.formatted("别处"));
            deleteMetadata(folder);
            Files.createSymbolicLink(folder.resolve("case.json"), elsewhere);
        });
        broken("坏11-元数据过大", ProblemKind.UNREADABLE_METADATA, "1 MB",
                folder -> metadata(folder, SOUND.formatted("x") + " ".repeat(2 << 20)));
    }

    private void breakNumbers() throws IOException {
        broken("坏12-无案号", ProblemKind.MISSING_NUMBER, Messages.missingNumber,
                folder -> metadata(folder, "{\"title\": \"x\"}"));
        broken("坏13-空案号", ProblemKind.MISSING_NUMBER, Messages.missingNumber,
                folder -> metadata(folder, SOUND.formatted(" ")));
        broken("坏14-案号是对象", ProblemKind.INVALID_NUMBER, Messages.numberWrongType,
                folder -> metadata(folder, "{\"number\": {}}"));
        broken("坏15-案号有换行", ProblemKind.INVALID_NUMBER, Messages.numberWithControl,
                folder -> metadata(folder, SOUND.formatted("1\\n2")));
        broken("重16-案号重复", ProblemKind.DUPLICATE_NUMBER, "案卷007",
                folder -> metadata(folder, SOUND.formatted("〔2026〕00007号")));
    }

    private void breakDocuments() throws IOException {
        broken("坏17-路径向上", ProblemKind.UNSAFE_PATH, "documents[0].path", folder -> metadata(folder,
                "{\"number\": \"上\", \"documents\": [{\"path\": \"../案卷001/01-封面.pdf\"}]}"));
        broken("坏18-绝对路径", ProblemKind.UNSAFE_PATH, "C:", folder -> metadata(folder,
                "{\"number\": \"绝\", \"documents\": [\"C:\\\\windows\\\\win.ini\"]}"));
        broken("坏19-链接向外", ProblemKind.LINK, Messages.linkOutside, folder -> Files.createSymbolicLink(
                folder.resolve("99-别处.pdf"), Files.writeString(temp.resolve("secret.pdf"), "%PDF-secret")));
        broken("坏20-链接落空", ProblemKind.LINK, Messages.linkBroken,
                folder -> Files.createSymbolicLink(folder.resolve("99-空.pdf"), temp.resolve("gone.pdf")));
    }

    private void broken(String name, ProblemKind kind, String reason, Way way) throws IOException {
        way.apply(department.caseFile(name, name));
        expected.put(name, new Expected(kind, reason));
    }

    private void deleteMetadata(Path folder) throws IOException {
        Files.delete(folder.resolve("case.json"));
    }

    private void metadata(Path folder, String json) throws IOException {
        Department.write(folder.resolve("case.json"), json);
    }
}
