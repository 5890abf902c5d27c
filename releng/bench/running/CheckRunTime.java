import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeRequest;
import org.assize.check.AuditCheck;
import org.assize.check.run.CheckReport;
import org.assize.check.run.CheckRun;
import org.assize.check.run.CheckSelection;
import org.assize.check.run.CheckSelection.Redo;
import org.assize.check.run.CheckService;
import org.assize.document.LocalDocuments;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.model.casefile.CaseFile;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Measures how long the checks of a bundle take in a library made of a department, as the workbench runs them:
 * {@code CheckRunTime BUNDLE DEPARTMENT SCRATCH}. Prints seconds for each case file: nothing known, texts known,
 * everything known, and one case file by itself.
 */
final class CheckRunTime {

    private final CheckService checks;
    private final Library library;
    private final List<String> caseFiles;

    private CheckRunTime(CheckService checks, Library library) {
        this.checks = checks;
        this.library = library;
        caseFiles = library.read(s -> s.library().getCaseFiles().stream().map(CaseFile::getNumber).toList());
    }

    public static void main(String[] arguments) throws Exception {
        Path scratch = Path.of(arguments[2]);
        delete(scratch);
        Files.createDirectories(scratch);
        Reviewer reviewer = new Reviewer("bench", "bench", "desk", scratch.resolve("bench.p12"), new char[0]);
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());
                Library library = Library.create(scratch.resolve("library"), "bench", reviewer)) {
            new CaseFileIntake().run(library, IntakeRequest.folder(Path.of(arguments[1]), IntakeMode.IN_PLACE),
                    new NullProgressMonitor());
            List<AuditCheck> all = checks(Path.of(arguments[0]));
            System.out.printf("%d checks%n", all.size());
            new CheckRunTime(CheckService.of(documents, all.toArray(AuditCheck[]::new)), library).measure();
        }
    }

    private void measure() throws IOException {
        run("nothing known", caseFiles, CheckSelection.ALL);
        run("everything known", caseFiles, CheckSelection.ALL);
        delete(library.layout().cache().resolve("checks/2/results"));
        run("texts known", caseFiles, CheckSelection.ALL);
        run("one by itself", caseFiles.subList(0, 1), new CheckSelection(Set.of(), Redo.EVERYTHING));
        delete(library.layout().cache().resolve("checks"));
        run("one, nothing known", caseFiles.subList(0, 1), CheckSelection.ALL);
        long start = System.nanoTime();
        caseFiles.forEach(c -> checks.proposals(library, c));
        print("proposals", caseFiles.size(), start, "");
    }

    private void run(String name, List<String> numbers, CheckSelection selection) throws IOException {
        long start = System.nanoTime();
        CheckReport report = checks.run(library, numbers, selection, null);
        print(name, numbers.size(), start, "%d run, %d known, %d failed, %d proposals".formatted(
                report.count(CheckRun.Ending.DONE), report.count(CheckRun.Ending.CACHED), report.failures().size(),
                report.runs().stream().mapToInt(CheckRun::proposals).sum()));
        report.failures().stream().limit(10).forEach(System.out::println);
    }

    private static void print(String name, int count, long start, String detail) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-18s %3d case files  %7.2f s  %6.3f s each  %s%n", name, count, seconds, seconds / count,
                detail);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** One of each class of the bundle that is a check. */
    private static List<AuditCheck> checks(Path bundle) throws Exception {
        List<AuditCheck> checks = new ArrayList<>();
        try (FileSystem jar = Files.isDirectory(bundle) ? null : FileSystems.newFileSystem(bundle);
                Stream<Path> files = Files.walk(jar == null ? bundle : jar.getPath("/"))) {
            Path root = jar == null ? bundle : jar.getPath("/");
            for (Path file : files.filter(f -> f.toString().endsWith("Check.class")).sorted().toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = Class.forName(name);
                if (AuditCheck.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    checks.add((AuditCheck) type.getConstructor().newInstance());
                }
            }
        }
        return checks;
    }
}
