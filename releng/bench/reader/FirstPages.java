import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.assize.document.DocumentSession;
import org.assize.document.LocalDocuments;
import org.assize.document.PageImage;
import org.assize.document.RenderRequest;
import org.assize.document.pdf.PdfDocumentReader;

/**
 * How long until the first page of a file is there, from the call that opens it: through the document service with its
 * worker processes, beside the programs {@code mutool draw} and {@code pdftoppm}, each with the same file at the same
 * size. Rows: name, p50, p90. {@code FirstPages FOLDER-OF-PAPERS SCRATCH}
 */
final class FirstPages {

    private static final int DPI = 110;
    private static final float SCALE = DPI / 72f;
    private static final int LIMIT_SECONDS = 60;
    private static final int COLD_RUNS = 5;
    private static final int WARM_ROUNDS = 3;
    private static final int BOOK_PAGES = 60;

    private final Path scratch;

    private FirstPages(Path scratch) {
        this.scratch = scratch;
    }

    public static void main(String[] arguments) throws Exception {
        Path papers = Path.of(arguments[0]);
        FirstPages pages = new FirstPages(Path.of(arguments[1]));
        for (String kind : List.of("text", "jpeg", "g4", "jpeg2000")) {
            pages.measure(kind, files(papers.resolve(kind)));
        }
        pages.wholeBook(papers.resolve("book.pdf"));
    }

    private void measure(String kind, List<Path> files) throws Exception {
        Times cold = new Times();
        for (Path file : files.subList(0, Math.min(COLD_RUNS, files.size()))) {
            try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader())) {
                cold.add(open(documents, file));
            }
        }
        print(kind + " cold", cold);
        Times warm = new Times();
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader())) {
            for (int round = 0; round <= WARM_ROUNDS; round++) {
                for (Path file : files) {
                    double time = open(documents, file);
                    // The first round is what makes the process warm.
                    if (round > 0) {
                        warm.add(time);
                    }
                }
            }
        }
        print(kind + " warm", warm);
        print(kind + " mutool", peer(files, "mutool", "draw", "-q", "-r", "" + DPI, "-o", out("m.ppm"), "FILE", "1"));
        print(kind + " pdftoppm", peer(files, "pdftoppm", "-r", "" + DPI, "-f", "1", "-l", "1", "FILE", out("p")));
    }

    /** One process for many pages, as a reader of a book has it. */
    private void wholeBook(Path book) throws Exception {
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());
                DocumentSession session = documents.open(book, "application/pdf")) {
            for (int round = 1; round <= 2; round++) {
                long began = System.nanoTime();
                List<CompletableFuture<PageImage>> all = new ArrayList<>();
                for (int page = 1; page <= BOOK_PAGES; page++) {
                    all.add(session.render(RenderRequest.of(page, SCALE)));
                }
                CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(LIMIT_SECONDS, TimeUnit.SECONDS);
                Times.row("page assize " + round, (System.nanoTime() - began) / 1e6 / BOOK_PAGES);
            }
        }
        Times.row("page mutool", run(book, "mutool", "draw", "-q", "-r", "" + DPI, "-o", out("m%d.ppm"), "FILE",
                "1-" + BOOK_PAGES) / BOOK_PAGES);
        Times.row("page pdftoppm", run(book, "pdftoppm", "-r", "" + DPI, "-f", "1", "-l", "" + BOOK_PAGES, "FILE",
                out("p")) / BOOK_PAGES);
    }

    private static double open(LocalDocuments documents, Path file) throws Exception {
        long began = System.nanoTime();
        try (DocumentSession session = documents.open(file, "application/pdf")) {
            session.render(RenderRequest.of(1, SCALE)).get(LIMIT_SECONDS, TimeUnit.SECONDS);
            return (System.nanoTime() - began) / 1e6;
        }
    }

    private static Times peer(List<Path> files, String... command) throws Exception {
        Times times = new Times();
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (Path file : files) {
                times.add(run(file, command));
            }
        }
        return times;
    }

    private static double run(Path file, String... command) throws IOException, InterruptedException {
        List<String> words = Stream.of(command).map(word -> word.equals("FILE") ? file.toString() : word).toList();
        long began = System.nanoTime();
        Process process = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("failed: " + String.join(" ", words));
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private String out(String name) {
        return scratch.resolve(name).toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void print(String name, Times times) {
        Times.row(name, times.at(0.5), times.at(0.9), times.count());
    }
}
