import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assize.checklist.ChecklistCatalog;
import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.MediaTypes;
import org.assize.document.PageText;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.internal.plugins.checks.fact.ChineseDates;
import org.assize.internal.plugins.checks.fact.WrittenDate;
import org.assize.recognition.RecognizedTexts;
import org.assize.sample.SampleDepartment;
import org.assize.sample.SampleOptions;

/**
 * Compares what a machine read on scans with the text of the same department on paper, which is made again without
 * scans: {@code ScanReading SCRATCH READINGS FILES SEED…}, for scans that {@link CheckQuality} had read. Tells how many
 * page numbers and how many dates came out, and how sure the machine was of those that came out wrong.
 */
final class ScanReading {

    private static final Pattern PAGE_NUMBER = Pattern.compile("第(\\d+)页共(\\d+)页");
    /** The figures of month and day, after which comes the time, if any. */
    private static final Pattern FIGURES = Pattern.compile("(?<=[年\\-./])[^年]*", Pattern.DOTALL);
    private static final float SURE = 0.8f;

    private final LocalDocuments documents;
    private final RecognizedTexts readings;
    private int numbered;
    private int numbersRead;
    private final int[][] dates = new int[2][2];

    private ScanReading(LocalDocuments documents, RecognizedTexts readings) {
        this.documents = documents;
        this.readings = readings;
    }

    public static void main(String[] arguments) throws Exception {
        Path scratch = Path.of(arguments[0]);
        int files = Integer.parseInt(arguments[2]);
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader())) {
            ScanReading comparison = new ScanReading(documents, RecognizedTexts.in(Path.of(arguments[1])));
            for (String seed : List.of(arguments).subList(3, arguments.length)) {
                Path paper = scratch.resolve("department-" + seed + "-0");
                if (!Files.exists(paper)) {
                    new SampleDepartment(ChecklistCatalog.ofClassPath(ScanReading.class.getClassLoader()))
                            .write(paper, new SampleOptions(files, 6, Long.parseLong(seed), 0, false), null);
                }
                comparison.compare(scratch.resolve("department-" + seed + "-100"), paper);
            }
            comparison.print();
        }
    }

    private void compare(Path scans, Path paper) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(scans)) {
            files = all.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
        for (Path scan : files) {
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(scan)));
            try (DocumentSession session = documents.open(paper.resolve(scans.relativize(scan)), MediaTypes.PDF)) {
                for (int page = 1; page <= session.pageCount(); page++) {
                    Optional<PageText> read = read(sha256, page);
                    if (read.isPresent()) {
                        compare(session.text(page).get(), read.get());
                    }
                }
            }
        }
    }

    /** What was read with so little confidence that nobody would use it is left out. */
    private Optional<PageText> read(String sha256, int page) throws IOException {
        return readings.page(sha256, page).filter(read -> read.confidence() >= 0.7).map(read -> read.toPageText());
    }

    private void compare(PageText printed, PageText read) {
        Matcher number = PAGE_NUMBER.matcher(compact(printed.text()));
        if (number.find()) {
            numbered++;
            numbersRead += compact(read.text()).contains(number.group()) ? 1 : 0;
        }
        List<WrittenDate> right = days(printed.text());
        List<WrittenDate> found = days(read.text());
        // Where one is missing it is not known which belong together.
        for (int i = 0; i < found.size() && right.size() == found.size(); i++) {
            boolean same = right.get(i).moment().equals(found.get(i).moment());
            dates[isSure(read, found.get(i)) ? 1 : 0][same ? 1 : 0]++;
        }
    }

    private static boolean isSure(PageText page, WrittenDate date) {
        String text = page.text().substring(date.from(), date.to());
        Matcher figures = FIGURES.matcher(text);
        int from = date.from() + (figures.find() ? figures.start() : 0);
        for (int i = from; i < date.to(); i++) {
            if (Character.isLetterOrDigit(page.text().charAt(i)) && "年月日时分".indexOf(page.text().charAt(i)) < 0
                    && page.confidence(i, i + 1) < SURE) {
                return false;
            }
        }
        return true;
    }

    private static List<WrittenDate> days(String text) {
        return ChineseDates.find(text).stream().filter(date -> date.day() != null).toList();
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }

    private void print() {
        System.out.printf(Locale.ROOT,
                "%nReading: %d of %d page numbers came out right. Of %d dates whose figures were read with %.1f or "
                        + "more %d were wrong, of %d with less %d.%n",
                numbersRead, numbered, dates[1][0] + dates[1][1], SURE, dates[1][0], dates[0][0] + dates[0][1],
                dates[0][0]);
    }
}
