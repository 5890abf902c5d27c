package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.assize.internal.casefile.contributed.ZipImporter;
import org.assize.model.casefile.CaseFile;
import org.assize.plugin.Containment;
import org.assize.plugin.ContributionState;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;

class ContributedIntakeTest {

    @TempDir
    Path temp;

    private Department department;
    private final Containment containment = Containment.ofThisProcess();

    @BeforeEach
    void found() throws Exception {
        department = new Department(temp);
    }

    @AfterEach
    void close() {
        department.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_packed_export_is_taken_in_whatever_its_names_are_written_in(String charset) throws Exception {
        Path zip = zip(Charset.forName(charset), "一月/公行罚决字1号/", "公行罚决字〔2026〕1号");

        IntakeReport report = run(new CaseFileIntake(), zip, "org.assize.zip", IntakeMode.COPY);

        assertThat(report.problems()).filteredOn(p -> p.severity() != IntakeProblem.Severity.INFO).isEmpty();
        assertThat(report.imported()).isEqualTo(1);
        assertThat(numbers()).containsExactly("公行罚决字〔2026〕1号");
        assertThat(department.library.layout().originals()).isDirectoryRecursivelyContaining("glob:**封面.txt");
        assertThat(run(new CaseFileIntake(), zip, "org.assize.zip", IntakeMode.COPY).unchanged()).isEqualTo(1);
        assertNothingLeft();
    }

    @Test
    void what_has_to_be_unpacked_cannot_stay_where_it_is() throws Exception {
        Path zip = zip(StandardCharsets.UTF_8, "1/", "1号");

        assertThatThrownBy(() -> run(new CaseFileIntake(), zip, "org.assize.zip", IntakeMode.IN_PLACE))
                .isInstanceOf(IntakeException.class).hasMessageContaining("export.zip");
        assertNothingLeft();
    }

    @Test
    void names_that_lead_out_of_a_zip_file_end_it() throws Exception {
        Path zip = zip(StandardCharsets.UTF_8, "../../escaped/", "1号");

        assertThatThrownBy(() -> run(new CaseFileIntake(), zip, "org.assize.zip", IntakeMode.COPY))
                .isInstanceOf(IntakeException.class).hasMessageContaining("../../escaped");
        assertThat(department.library.layout().root().resolve(".cache/escaped")).doesNotExist();
        assertNothingLeft();
    }

    @Test
    void only_zip_files_are_taken_for_packed_exports() throws Exception {
        CaseFileIntake intake = new CaseFileIntake();

        assertThat(intake.importerFor(zip(StandardCharsets.UTF_8, "1/", "1号"))).contains("org.assize.zip");
        assertThat(intake.importerFor(Files.writeString(temp.resolve("no.zip"), "text"))).isEmpty();
        assertThat(intake.importerFor(department.root)).isEmpty();
        assertThat(new CaseFileIntake(List.of(new ZipImporter()), PluginRegistry.ofProduct(), containment)
                .importerFor(temp.getRoot())).isEmpty();
        assertThat(containment.states()).isEmpty();
    }

    @Test
    void an_importer_of_a_plugin_gives_the_metadata_and_the_rules_stay_the_same() throws Exception {
        Path folder = department.caseFile("A", "ignored", "");
        Files.delete(folder.resolve("case.json"));
        CaseFileImporter importer = new Named("org.example.index", List.of(
                new FoundCase(folder, "index:1", "{\"number\": \"A-1\", \"cause\": \"盗窃\"}"),
                new FoundCase(folder, "index:2", "no JSON")));

        IntakeReport report = run(intake(importer), department.root, "org.example.index", IntakeMode.IN_PLACE);

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems(IntakeProblem.Severity.ERROR)).extracting(IntakeProblem::path)
                .containsExactly("index:2");
        assertThat(numbers()).containsExactly("A-1");
    }

    @Test
    void an_importer_that_names_folders_elsewhere_has_failed() {
        CaseFileImporter importer = new Named("org.example.liar", List.of(new FoundCase(temp, "", "")));

        assertThatThrownBy(() -> run(intake(importer), department.root, "org.example.liar", IntakeMode.COPY))
                .isInstanceOf(IntakeException.class).hasMessageContaining("org.example.liar");
        assertThat(containment.states()).hasSize(1);
    }

    @Test
    void importers_that_throw_when_asked_leave_the_others_in_use() throws Exception {
        CaseFileImporter bad = new Named("org.example.bad", List.of()) {
            @Override
            public boolean accepts(Path source) {
                throw new LinkageError("gone");
            }
        };
        Path zip = zip(StandardCharsets.UTF_8, "1/", "1号");
        CaseFileIntake intake = new CaseFileIntake(
                List.of(bad, new ZipImporter()), PluginRegistry.ofProduct(),
                containment);

        assertThat(intake.importerFor(zip)).contains("org.assize.zip");
        assertThat(intake.importers(Locale.ENGLISH)).hasSize(2);
    }

    @Test
    void an_importer_that_does_not_look_whether_it_is_cancelled_is_left_behind() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        IProgressMonitor monitor = new NullProgressMonitor();
        CaseFileImporter heedless = new Named("org.example.heedless", List.of()) {
            @Override
            public List<FoundCase> find(Path source, Path scratch, BooleanSupplier cancelled) {
                monitor.setCanceled(true);
                while (never.getCount() > 0) {
                    Thread.onSpinWait();
                }
                return List.of();
            }
        };

        try {
            IntakeReport report = intake(heedless).run(department.library, IntakeRequest.contributed(department.root,
                    "org.example.heedless", IntakeMode.COPY), monitor);

            assertThat(report.ending()).isEqualTo(IntakeReport.Ending.CANCELLED);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(containment.states()).isEmpty();
        } finally {
            never.countDown();
        }
    }

    @Test
    void an_importer_that_knows_its_source_and_never_finds_anything_is_switched_off() {
        CaseFileImporter bad = new Named("org.example.bad", List.of(new FoundCase(temp, "", ""))) {
            @Override
            public boolean accepts(Path source) {
                return true;
            }
        };
        CaseFileIntake intake = new CaseFileIntake(List.of(bad), PluginRegistry.allOf(new PluginInfo("org.example",
                "1.0.0", "Example", "", PluginInfo.Origin.UNKNOWN, null, true)), containment);

        for (int i = 0; i < Containment.FAILURES; i++) {
            assertThat(intake.importers(Locale.ENGLISH)).hasSize(1);
            assertThat(intake.importerFor(department.root)).contains("org.example.bad");
            assertThatThrownBy(() -> run(intake, department.root, "org.example.bad", IntakeMode.COPY))
                    .isInstanceOf(IntakeException.class);
        }

        assertThat(intake.importerFor(department.root)).isEmpty();
        assertThat(containment.states()).singleElement().matches(ContributionState::off);
    }

    private CaseFileIntake intake(CaseFileImporter importer) {
        return new CaseFileIntake(List.of(importer), PluginRegistry.ofProduct(), containment);
    }

    private IntakeReport run(CaseFileIntake intake, Path source, String importer, IntakeMode mode) throws Exception {
        return intake.run(department.library, IntakeRequest.contributed(source, importer, mode),
                new NullProgressMonitor());
    }

    private List<String> numbers() {
        return department.library.read(
                s -> s.library().getCaseFiles().stream().map(CaseFile::getNumber).toList());
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> left = Files.list(department.library.layout().cache().resolve("import"))) {
            assertThat(left).isEmpty();
        }
    }

    private Path zip(Charset names, String folder, String number) throws IOException {
        Path zip = temp.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out, names)) {
            packed.putNextEntry(new ZipEntry(folder + "case.json"));
            packed.write(("{\"number\": \"" + number + "\"}").getBytes(StandardCharsets.UTF_8));
            packed.putNextEntry(new ZipEntry(folder + "封面.txt"));
            packed.write("封面".getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    private static class Named implements CaseFileImporter {

        private final String id;
        private final List<FoundCase> found;

        Named(String id, List<FoundCase> found) {
            this.id = id;
            this.found = found;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title(Locale locale) {
            return id;
        }

        @Override
        public boolean accepts(Path source) {
            return false;
        }

        @Override
        public List<FoundCase> find(Path source, Path scratch, BooleanSupplier cancelled) {
            return found;
        }
    }
}
