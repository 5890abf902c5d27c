import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.assize.check.AuditCheck;
import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.FindingKind;
import org.assize.check.Findings;
import org.assize.check.TimelineEntry;
import org.assize.checklist.ChecklistCatalog;
import org.assize.document.LocalDocuments;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.sample.SampleDepartment;
import org.assize.sample.SampleOptions;

/**
 * Measures the checks of a bundle on sample departments: {@code CheckQuality BUNDLE SCRATCH READINGS REPORT SCANS FILES
 * SEED…}. Prints a row of a table for each kind of finding; what was missed and what was a false alarm goes to the
 * report.
 */
final class CheckQuality {

    private final SampleCases cases;
    private final List<AuditCheck> checks;
    private final PrintWriter report;
    private final Map<String, KindScore> scores = new TreeMap<>();
    private final Map<String, Long> nanos = new TreeMap<>();
    private int caseFiles;

    private CheckQuality(SampleCases cases, List<AuditCheck> checks, PrintWriter report) {
        this.cases = cases;
        this.checks = checks;
        this.report = report;
    }

    public static void main(String[] arguments) throws Exception {
        List<AuditCheck> checks = Checks.of(Path.of(arguments[0]));
        Path scratch = Path.of(arguments[1]);
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());
                PrintWriter report = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[3])))) {
            CheckQuality quality =
                    new CheckQuality(new SampleCases(documents, Path.of(arguments[2])), checks, report);
            for (int i = 6; i < arguments.length; i++) {
                Path department = scratch.resolve("department-" + arguments[i] + "-" + arguments[4]);
                quality.measure(department, new SampleOptions(Integer.parseInt(arguments[5]), 6,
                        Long.parseLong(arguments[i]), Integer.parseInt(arguments[4]), false));
            }
            quality.print();
        }
    }

    private void measure(Path department, SampleOptions options) throws Exception {
        if (!Files.exists(department.resolve("truth.json"))) {
            new SampleDepartment(ChecklistCatalog.ofClassPath(CheckQuality.class.getClassLoader()))
                    .write(department, options, null);
        }
        for (JsonNode entry : new JsonMapper().readTree(department.resolve("truth.json").toFile())
                .path("caseFiles")) {
            measure(cases.read(department.resolve(entry.path("number").asText())), Planted.of(entry));
        }
    }

    private void measure(CheckedCaseFile caseFile, List<Planted> planted) {
        caseFiles++;
        List<Finding> findings = new ArrayList<>();
        for (AuditCheck check : checks) {
            long start = System.nanoTime();
            run(check, caseFile, findings);
            nanos.merge(check.description().id(), System.nanoTime() - start, Long::sum);
        }
        for (Planted defect : planted) {
            boolean found = findings.stream().anyMatch(defect::fits);
            score(defect.kind()).planted(found);
            if (!found) {
                report.printf("MISSED %s %s %s p%d “%s”%n", defect.kind(), caseFile.number(), defect.document(),
                        defect.page(), defect.quote());
            }
        }
        for (Finding finding : findings) {
            boolean right = planted.stream().anyMatch(defect -> defect.fits(finding));
            score(finding.kind()).finding(right);
            if (!right) {
                report.printf("FALSE %s %s %.2f %s %s%n", finding.kind(), caseFile.number(), finding.confidence(),
                        finding.explanation().zh(), finding.places().stream()
                                .map(p -> p.document() + " p" + p.page() + " “" + p.quote() + "”").toList());
            }
        }
    }

    private void run(AuditCheck check, CheckedCaseFile caseFile, List<Finding> findings) {
        if (!check.description().caseKinds().isEmpty()
                && !check.description().caseKinds().contains(caseFile.kind())) {
            return;
        }
        try {
            check.check(caseFile, new Findings() {
                @Override
                public void propose(Finding finding) {
                    findings.add(finding);
                }

                @Override
                public void enter(TimelineEntry entry) {
                    // The timeline is not measured.
                }
            });
        } catch (Exception e) {
            report.printf("FAILED %s %s %s%n", check.description().id(), caseFile.number(), e);
            e.printStackTrace(report);
        }
    }

    private KindScore score(String kind) {
        return scores.computeIfAbsent(kind, k -> new KindScore());
    }

    private void print() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        checks.forEach(check -> check.description().kinds().stream().map(FindingKind::code)
                .forEach(code -> owners.put(code, check.description().id())));
        owners.keySet().forEach(this::score);
        KindScore all = new KindScore();
        System.out.println("| kind | planted | found | false alarms | recall (95 %) | precision (95 %) |");
        System.out.println("|---|---:|---:|---:|---|---|");
        scores.forEach((kind, score) -> {
            all.add(score);
            System.out.printf("| %s%s | %s |%n", kind, owners.containsKey(kind) ? "" : " (no check)", score.cells());
        });
        System.out.printf("| **all** | %s |%n%n", all.cells());
        long total = nanos.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(Locale.ROOT, "%d case files, %d pages; all checks together %.1f ms a case file.%n",
                caseFiles, cases.pages(), total / 1e6 / Math.max(1, caseFiles));
        nanos.forEach((id, spent) -> report.printf(Locale.ROOT, "TIME %s %.2f ms a case file%n", id,
                spent / 1e6 / Math.max(1, caseFiles)));
    }
}
