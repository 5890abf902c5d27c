package org.assize.internal.recognition;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.assize.document.DocumentException;
import org.assize.internal.recognition.OpenPages.Task;
import org.assize.recognition.FailedPage;
import org.assize.recognition.PageReading;
import org.assize.recognition.PageReading.State;
import org.assize.recognition.PageSource;
import org.assize.recognition.RecognitionException;
import org.assize.recognition.RecognitionReport;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** One run over pages: threads of lowest priority that each take the next page. Used once. */
public final class RecognitionRun {

    /** Pages read at a time. Engines are told to be unimportant, so that every processor may be given one. */
    public static final int PARALLEL = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    private static final long LOOK_MILLIS = 100;

    private final PageReader reader;
    private final RecognizedTexts texts;
    private final int parallel;
    private final long began = System.nanoTime();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable RecognitionException> fatal = new AtomicReference<>();
    private final List<PageReading> read = new ArrayList<>();
    private final List<RecognitionReport.Failure> failures = new ArrayList<>();
    private volatile boolean cancelled;
    private volatile String current = "";

    RecognitionRun(PageReader reader, RecognizedTexts texts, int parallel) {
        this.reader = reader;
        this.texts = texts;
        this.parallel = parallel;
    }

    RecognitionReport run(List<PageSource> pages, @Nullable IProgressMonitor monitor) throws RecognitionException {
        List<Task> tasks = OpenPages.of(pages, texts, reader.documents());
        CountDownLatch ended = new CountDownLatch(Math.min(parallel, tasks.size()));
        for (long i = ended.getCount(); i > 0; i--) {
            Thread thread = Thread.ofPlatform().name("Assize recognition " + i).daemon()
                    .unstarted(() -> work(tasks, ended));
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
        await(ended, tasks.size(), monitor == null ? new NullProgressMonitor() : monitor);
        // Documents are closed after their last page, be it read or given up.
        tasks.stream().skip(next.get()).forEach(task -> task.document().leave());
        RecognitionException failure = fatal.get();
        if (failure != null) {
            throw failure;
        }
        return report(pages.size(), tasks.size());
    }

    private void await(CountDownLatch ended, int total, IProgressMonitor monitor) {
        monitor.beginTask(NLS.bind(Messages.reading, total), total);
        boolean interrupted = false;
        int shown = 0;
        boolean over = ended.getCount() == 0;
        while (!over) {
            try {
                over = ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            cancelled |= interrupted || monitor.isCanceled();
            int done = done();
            monitor.worked(done - shown);
            monitor.subTask(current);
            shown = done;
        }
        monitor.done();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(List<Task> tasks, CountDownLatch ended) {
        try {
            for (int i = next(); i < tasks.size(); i = next()) {
                Task task = tasks.get(i);
                try {
                    read(task);
                } finally {
                    task.document().leave();
                }
            }
        } catch (RuntimeException | Error e) {
            fatal.compareAndSet(null, new RecognitionException(NLS.bind(Messages.unexpectedFailure, e), e));
        } finally {
            ended.countDown();
        }
    }

    private int next() {
        return isStopped() ? Integer.MAX_VALUE : next.getAndIncrement();
    }

    private boolean isStopped() {
        return cancelled || fatal.get() != null;
    }

    private void read(Task task) {
        PageSource source = task.source();
        current = NLS.bind(Messages.readingPage, source.file().getFileName(), source.page());
        try {
            RecognizedPage page = reader.read(task.document().session(), source.page(), this::isStopped);
            texts.add(source.sha256(), page);
            add(new PageReading(source.page(), page.isEmpty() ? State.EMPTY : State.TEXT, page.confidence()));
        } catch (DocumentException | RecognitionException e) {
            failed(source, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            // The next page could not be kept either: a full disk, a folder taken away.
            fatal.compareAndSet(null, cannotKeep(source, e));
        } catch (CancellationException e) {
            // Neither read nor failed; the next run reads it.
            return;
        } catch (InterruptedException e) {
            cancelled = true;
        }
    }

    private void failed(PageSource source, String reason) {
        if (isStopped()) {
            return;
        }
        synchronized (this) {
            failures.add(new RecognitionReport.Failure(source, reason));
        }
        try {
            texts.addFailure(source.sha256(),
                    new FailedPage(source.page(), Instant.now().truncatedTo(ChronoUnit.MILLIS), reason));
        } catch (IOException e) {
            fatal.compareAndSet(null, cannotKeep(source, e));
        }
    }

    private static RecognitionException cannotKeep(PageSource source, IOException e) {
        return new RecognitionException(
                NLS.bind(Messages.cannotKeep, new Object[] {source.file(), source.page(), e}), e);
    }

    private synchronized void add(PageReading reading) {
        read.add(reading);
    }

    private synchronized int done() {
        return read.size() + failures.size();
    }

    private synchronized RecognitionReport report(int wanted, int tried) {
        return new RecognitionReport(read, wanted - tried, failures, done() < tried, texts.takeNotices(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }
}
