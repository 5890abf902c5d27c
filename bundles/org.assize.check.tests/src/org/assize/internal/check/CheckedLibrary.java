package org.assize.internal.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.assize.check.AuditCheck;
import org.assize.check.run.CheckReport;
import org.assize.check.run.CheckRun;
import org.assize.check.run.CheckSelection;
import org.assize.check.run.CheckSelection.Redo;
import org.assize.document.DocumentService;
import org.assize.document.LocalDocuments;
import org.assize.internal.check.binding.ClassPathBindings;
import org.assize.model.casefile.CaseKind;
import org.assize.plugin.Containment;
import org.assize.plugin.PluginInfo;
import org.assize.plugin.PluginRegistry;
import org.assize.plugin.Signer;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.Sha256;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;

/** A library of case files of plain text, and a check service whose checks come with a foreign plugin. */
final class CheckedLibrary implements AutoCloseable {

    static final PluginInfo FOREIGN = new PluginInfo("org.example.bad", "1.2.3", "Bad checks", "Example",
            PluginInfo.Origin.INSTALLED, new Signer("Example CA", "CN=Example CA", "ab", Instant.MAX), true);
    static final CheckLimits LIMITS = new CheckLimits(64, Duration.ofSeconds(5), 4, 1 << 20);

    final Library library;
    final Containment containment = Containment.ofThisProcess();
    final CheckRegistry registry = new CheckRegistry(new Foreign(), containment);
    final WorkerChecks checks;
    private final LocalDocuments documents = LocalDocuments.of();
    private final Path files;

    CheckedLibrary(Path temp, AuditCheck... checks) throws Exception {
        this(temp, documents -> documents, checks);
    }

    /** With a service between the checks and the documents. */
    CheckedLibrary(Path temp, UnaryOperator<DocumentService> between, AuditCheck... checks) throws Exception {
        files = Files.createDirectories(temp.resolve("files"));
        library = Library.create(temp.resolve("library"), "武安分局",
                new Reviewer("li", "李评查", "desk", temp.resolve("li.p12"), new char[0]));
        List.of(checks).forEach(registry::add);
        this.checks = new WorkerChecks(registry, between.apply(documents),
                new ClassPathBindings(CheckedLibrary.class.getClassLoader()), LIMITS);
    }

    /** Registers a case file with one document for each text; pages end with a form feed. */
    void register(String number, String... texts) throws Exception {
        List<DocumentData> registered = new ArrayList<>();
        for (int i = 1; i <= texts.length; i++) {
            String path = "%02d-笔录.txt".formatted(i);
            byte[] bytes = texts[i - 1].getBytes(StandardCharsets.UTF_8);
            Files.write(Files.createDirectories(files.resolve(number)).resolve(path), bytes);
            registered.add(new DocumentData(path, "询问笔录" + i, "询问笔录", Sha256.of(bytes), bytes.length, null,
                    "text/plain", LocalDate.of(2026, 10, i), i));
        }
        CaseFileRegistered event = new CaseFileRegistered(new CaseFileData(number, "张三盗窃案", CaseKind.ADMINISTRATIVE,
                "盗窃", "1", "城关派出所", null, List.of(), new CaseDates(LocalDate.of(2026, 10, 1), null, null), "", "",
                files.resolve(number).toUri().toString(), false, Sha256.of(number), registered, List.of(), List.of()));
        library.commit(state -> List.of(event));
    }

    Path file(String number, int document) {
        return files.resolve(number).resolve("%02d-笔录.txt".formatted(document));
    }

    CheckReport run(String... caseFiles) throws IOException {
        return checks.run(library, List.of(caseFiles), CheckSelection.ALL, null);
    }

    CheckReport again(Redo redo, String... caseFiles) throws IOException {
        return checks.run(library, List.of(caseFiles), new CheckSelection(Set.of(), redo), null);
    }

    static CheckRun of(CheckReport report, String caseFile, String check) {
        return report.runs().stream().filter(r -> r.caseFile().equals(caseFile) && r.check().equals(check))
                .findFirst().orElseThrow();
    }

    /** All files of the results, by name. */
    Map<String, String> results() throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (var all = Files.walk(library.layout().cache().resolve("checks"))) {
            for (Path file : all.filter(f -> f.toString().endsWith(".json")).toList()) {
                hashes.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return hashes;
    }

    @Override
    public void close() {
        documents.close();
        library.close();
    }

    /** Everything comes with one foreign plugin. */
    private static final class Foreign implements PluginRegistry {

        @Override
        public PluginInfo of(Class<?> type) {
            return FOREIGN;
        }

        @Override
        public PluginInfo ofBundle(String symbolicName) {
            return FOREIGN;
        }

        @Override
        public Optional<PluginInfo> onStack(StackTraceElement[] stack) {
            return Optional.empty();
        }

        @Override
        public List<PluginInfo> plugins() {
            return List.of(FOREIGN);
        }
    }
}
