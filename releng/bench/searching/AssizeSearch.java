import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeReport;
import org.assize.casefile.IntakeRequest;
import org.assize.document.LocalDocuments;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.records.Library;
import org.assize.records.ReviewerProfile;
import org.assize.search.IndexReport;
import org.assize.search.SearchIndex;
import org.assize.search.SearchRequest;
import org.assize.search.SearchService;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The search of the product through its services, reading documents in worker processes as the product does. Prints
 * rows to be read by a script: a name and numbers, divided by tabulators.
 * <ul>
 * <li>{@code import LIBRARY FOLDER} makes a library of case files;
 * <li>{@code index LIBRARY ROUNDS} makes the index anew so many times: the first round is cold, the last one warm;
 * <li>{@code grow LIBRARY} brings the index up to date and tells the rate as it grows;
 * <li>{@code queries LIBRARY FILE} searches for each query of a {@link QuerySet}: the first ten hits with their
 * snippets;
 * <li>{@code reopen LIBRARY QUERY} tells how long it takes to open the index and to search it for the first time.
 * </ul>
 */
final class AssizeSearch {

    private static final int FIRST_PAGE = 10;
    private static final int STEPS = 10;

    private final Library library;
    private final SearchService service;

    private AssizeSearch(Library library, LocalDocuments documents) {
        this.library = library;
        service = SearchService.using(documents);
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        ReviewerProfile profile = new ReviewerProfile(directory.resolveSibling("profile"));
        long began = System.nanoTime();
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());
                Library library = arguments[0].equals("import")
                        ? Library.create(directory, "measurement", profile.reviewer(null))
                        : Library.open(directory, profile.reviewer(null))) {
            print("library", seconds(began));
            AssizeSearch search = new AssizeSearch(library, documents);
            switch (arguments[0]) {
                case "import" -> search.takeIn(Path.of(arguments[2]));
                case "index" -> search.index(Integer.parseInt(arguments[2]));
                case "grow" -> search.grow();
                case "queries" -> search.queries(QuerySet.read(Path.of(arguments[2])));
                default -> search.reopen(arguments[2]);
            }
        }
    }

    private void takeIn(Path folder) throws Exception {
        long began = System.nanoTime();
        IntakeReport report = new CaseFileIntake().run(library, IntakeRequest.folder(folder, IntakeMode.IN_PLACE),
                new NullProgressMonitor());
        print("import", seconds(began));
        if (report.refused() > 0) {
            throw new IllegalStateException(report.problems().toString());
        }
    }

    private void index(int rounds) throws Exception {
        for (int round = 1; round <= rounds; round++) {
            delete(library.layout().cache());
            double before = processorSeconds();
            long began = System.nanoTime();
            try (SearchIndex index = service.open(library)) {
                IndexReport report = index.update(null);
                print("index " + round, seconds(began), processorSeconds() - before, report.pages(),
                        report.failures().size(), size(library.layout().cache()));
            }
        }
    }

    private void grow() throws Exception {
        long began = System.nanoTime();
        try (SearchIndex index = service.open(library)) {
            IndexReport report = index.update(new Growth(index.coverage().documentsNotIndexed()));
            print("index", seconds(began), processorSeconds(), report.pages(), report.failures().size(),
                    size(library.layout().cache()));
        }
        print("heap MiB", usedMegabytes());
    }

    /** Says how many documents a second each tenth of them took. */
    private static final class Growth extends NullProgressMonitor {

        private final int documents;
        private int total;
        private int done;
        private int told;
        private long since = System.nanoTime();

        Growth(int documents) {
            this.documents = documents;
        }

        @Override
        public void beginTask(String name, int work) {
            total = work;
        }

        @Override
        public void worked(int work) {
            done += work;
            int step = (int) ((long) done * STEPS / Math.max(1, total));
            if (step > told) {
                print("tenth " + step, (double) documents / STEPS * (step - told) / seconds(since), usedMegabytes());
                told = step;
                since = System.nanoTime();
            }
        }
    }

    private void queries(Map<String, List<String[]>> classes) throws Exception {
        try (SearchIndex index = service.open(library)) {
            for (int round = 0; round < 3; round++) {
                for (Map.Entry<String, List<String[]>> one : classes.entrySet()) {
                    Latencies times = run(index, one.getKey(), one.getValue());
                    if (round == 2) {
                        times.print(one.getKey());
                    }
                }
            }
        }
        print("heap MiB", usedMegabytes());
    }

    private static Latencies run(SearchIndex index, String name, List<String[]> queries) throws Exception {
        Latencies times = new Latencies(queries.size());
        for (String[] parts : queries) {
            SearchRequest request = new SearchRequest(query(name, parts), FIRST_PAGE);
            long began = System.nanoTime();
            long found = index.search(request).total();
            times.add(System.nanoTime() - began, found);
        }
        return times;
    }

    private static String query(String name, String[] parts) {
        return switch (name) {
            case "and" -> parts[0] + " " + parts[1];
            case "field" -> parts[0] + " 单位:" + parts[1];
            case "wildcard" -> hole(parts[0]);
            case "near" -> parts[0] + " w/10 " + parts[1];
            case "fuzzy" -> parts[0] + "~1";
            case "regex" -> "/" + parts[0] + "[一-龥]{1,6}" + parts[1] + "/";
            default -> parts[0];
        };
    }

    private static String hole(String text) {
        int at = text.length() / 2;
        return text.substring(0, at) + "?" + text.substring(at + 1);
    }

    private void reopen(String query) throws Exception {
        long began = System.nanoTime();
        try (SearchIndex index = service.open(library)) {
            double opened = seconds(began);
            long total = index.search(new SearchRequest(query, FIRST_PAGE)).total();
            print("reopen", opened, seconds(began), total);
        }
    }

    private static void print(String name, double... numbers) {
        StringBuilder row = new StringBuilder(name);
        for (double number : numbers) {
            row.append('\t').append(number == Math.rint(number) ? String.valueOf((long) number)
                    : String.format("%.2f", number));
        }
        System.out.println(row);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Of this process and the workers, which are still there after an update. */
    private static double processorSeconds() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .mapToLong(process -> process.info().totalCpuDuration().orElseThrow().toNanos()).sum() / 1e9;
    }

    private static double usedMegabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
