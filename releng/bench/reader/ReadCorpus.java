import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.LocalDocuments;
import org.assize.document.pdf.PdfDocumentReader;
import org.eclipse.swt.widgets.Display;

/**
 * Opens every PDF file below a folder in the pages of the editor, goes through its pages and searches it. Ends with 1
 * if a document hangs or more than three in a hundred are not drawn, not counting those that ask for a password.
 * {@code ReadCorpus FOLDER MOST-PAGES-OF-A-FILE}
 */
final class ReadCorpus {

    private static final int PATIENCE_SECONDS = 90;
    private static final String SOUGHT = "a";

    private final Display display = new Display();
    private final Times events = new Times();
    private final Map<String, String> unread = new TreeMap<>();
    private final Map<String, String> locked = new TreeMap<>();
    private final int mostPages;
    private int files;
    private int pages;
    private int searched;
    private int hangs;

    private ReadCorpus(int mostPages) {
        this.mostPages = mostPages;
    }

    public static void main(String[] arguments) throws Exception {
        ReadCorpus corpus = new ReadCorpus(Integer.parseInt(arguments[1]));
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader())) {
            for (Path file : files(Path.of(arguments[0]))) {
                corpus.read(documents, file);
            }
        }
        corpus.report();
        System.exit(corpus.hangs > 0 || corpus.unread.size() * 100 > 3 * corpus.files ? 1 : 0);
    }

    private void read(LocalDocuments documents, Path file) {
        files++;
        String name = file.getFileName().toString();
        try (WatchedSession session = new WatchedSession(documents.open(file, "application/pdf"))) {
            try (ReaderWindow window = new ReaderWindow(display, session, events)) {
                scroll(window, session, name);
                searched += window.find(SOUGHT, PATIENCE_SECONDS) == null ? hang(name, "searching") : 1;
            }
            Map<Integer, Throwable> failures = session.failures();
            failures.forEach((page, failure) -> unread.merge(name, failure.getMessage().replace(file + ", ", ""),
                    (first, more) -> first));
        } catch (DocumentException e) {
            (e.reason() == Reason.ENCRYPTED ? locked : unread).put(name, e.getMessage().replace(file + ": ", ""));
        } catch (RuntimeException e) {
            unread.put(name, "FAULT " + e);
            hangs++;
        }
    }

    private void scroll(ReaderWindow window, WatchedSession session, String name) {
        for (int page = 1; page <= Math.min(mostPages, session.pageCount()); page++) {
            int now = page;
            pages++;
            window.goTo(now);
            if (!window.until(() -> session.isSettled(now), PATIENCE_SECONDS)) {
                hang(name, "page " + now);
                return;
            }
        }
    }

    private int hang(String name, String where) {
        hangs++;
        unread.merge(name, "HANGS at " + where, (first, more) -> first);
        return 0;
    }

    private void report() {
        Times.row("files", files);
        Times.row("searched", searched);
        Times.row("pages", pages);
        Times.row("unread", unread.size());
        Times.row("locked", locked.size());
        Times.row("hangs", hangs);
        Times.row("event ms", events.at(0.99), events.at(0.999), events.at(1));
        unread.putAll(locked);
        unread.forEach((name, reason) -> Times.row("reason", name, reason.replaceAll("\\s+", " ")));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }
}
