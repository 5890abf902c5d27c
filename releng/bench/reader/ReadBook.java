import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.assize.document.LocalDocuments;
import org.assize.document.PageImage;
import org.assize.document.Priority;
import org.assize.document.RenderRequest;
import org.assize.document.pdf.PdfDocumentReader;
import org.assize.internal.ui.document.layout.Zoom;
import org.eclipse.swt.widgets.Display;

/**
 * Reads a long document in the pages of the editor: page after page as fast as they are drawn, with the wheel, enlarged
 * to 400 %; and has small pictures made. Rows for a script. {@code ReadBook FILE}
 */
final class ReadBook {

    private static final int LIMIT_SECONDS = 60;
    private static final int ENLARGED = 10;
    private static final int SCROLLED = 100;
    private static final long FRAME_NANOS = 16_000_000;
    private static final int THUMBNAILS = 60;
    private static final float THUMBNAIL_SCALE = 0.3f;

    private final Display display = new Display();
    private final WatchedSession session;

    private ReadBook(WatchedSession session) {
        this.session = session;
    }

    public static void main(String[] arguments) throws Exception {
        try (LocalDocuments documents = LocalDocuments.of(new PdfDocumentReader());
                WatchedSession session = new WatchedSession(
                        documents.open(Path.of(arguments[0]), "application/pdf"))) {
            ReadBook book = new ReadBook(session);
            Times.row("pages", session.pageCount());
            book.pageByPage();
            book.byWheel();
            book.enlarged();
            book.thumbnails();
            memory();
        }
    }

    private void pageByPage() {
        Times events = new Times();
        try (ReaderWindow window = new ReaderWindow(display, session, events)) {
            window.until(() -> session.isSettled(1), LIMIT_SECONDS);
            long began = System.nanoTime();
            for (int page = 1; page <= session.pageCount(); page++) {
                int now = page;
                window.goTo(now);
                if (!window.until(() -> session.isSettled(now), LIMIT_SECONDS)) {
                    throw new IllegalStateException("page " + now + " hangs");
                }
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            Times.row("page by page", session.pageCount() / seconds, events.at(0.99), events.at(1));
        }
    }

    /** Notch by notch, one for each frame of a screen: about five pages a second, faster than anybody reads. */
    private void byWheel() {
        Times events = new Times();
        session.forget();
        try (ReaderWindow window = new ReaderWindow(display, session, events)) {
            window.until(() -> session.isSettled(1), LIMIT_SECONDS);
            long began = System.nanoTime();
            while (window.canvas().page() < SCROLLED) {
                window.scroll();
                long frame = System.nanoTime() + FRAME_NANOS;
                window.until(() -> System.nanoTime() > frame, 1);
            }
            double seconds = seconds(began);
            Times.row("wheel", window.canvas().page() / seconds, events.at(0.99), events.at(1),
                    session.drawnPages() / seconds);
        }
    }

    private void enlarged() {
        Times events = new Times();
        Times waits = new Times();
        for (int page = 2; page < 2 + ENLARGED; page++) {
            int now = page;
            session.forget();
            try (ReaderWindow window = new ReaderWindow(display, session, events)) {
                window.goTo(now);
                window.until(() -> session.isSettled(now), LIMIT_SECONDS);
                session.forget();
                long began = System.nanoTime();
                window.timed(() -> window.canvas().setZoom(Zoom.of(4)));
                window.until(() -> session.isSettled(now), LIMIT_SECONDS);
                waits.addSince(began);
            }
        }
        Times.row("zoom 400 %", waits.at(0.5), waits.at(0.9), events.at(1));
    }

    private void thumbnails() throws Exception {
        long began = System.nanoTime();
        List<CompletableFuture<PageImage>> all = new ArrayList<>();
        for (int page = 1; page <= Math.min(THUMBNAILS, session.pageCount()); page++) {
            all.add(session.render(RenderRequest.of(page, THUMBNAIL_SCALE), Priority.LATER));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        Times.row("thumbnails", all.size() / seconds(began));
    }

    /** The most memory of this process's heap and of the workers as a whole. */
    private static void memory() throws IOException {
        long heap = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            heap += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        long workers = 0;
        for (ProcessHandle worker : ProcessHandle.current().children().toList()) {
            for (String line : Files.readAllLines(Path.of("/proc/" + worker.pid() + "/status"))) {
                workers += line.startsWith("VmHWM:") ? Long.parseLong(line.replaceAll("\\D", "")) : 0;
            }
        }
        Times.row("memory MiB", heap >> 20, workers >> 10);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
