package org.assize.internal.casefile;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import org.assize.casefile.ProblemKind;

/** Reads candidates on two threads, a bounded number ahead of whoever takes them, and gives them out in order. */
final class ReadAhead implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ReadAhead.class.getName());
    private static final int THREADS = 2;
    private static final int AHEAD = 100;
    private static final long POLL_MILLIS = 200;

    private final Iterator<Candidate> candidates;
    private final CaseReader reader;
    private final IProgressMonitor monitor;
    private final Queue<Future<ReadCase>> reading = new ArrayDeque<>();
    private final ExecutorService threads;

    ReadAhead(List<Candidate> candidates, CaseReader reader, IProgressMonitor monitor) {
        this.candidates = candidates.iterator();
        this.reader = reader;
        this.monitor = monitor;
        AtomicInteger count = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "intake-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether there is another one. */
    boolean hasNext() {
        while (reading.size() < AHEAD && candidates.hasNext()) {
            Candidate candidate = candidates.next();
            reading.add(threads.submit(() -> read(candidate)));
        }
        return !reading.isEmpty();
    }

    /**
     * {@return the next one, waiting for it}
     *
     * @throws OperationCanceledException if the user cancelled
     */
    ReadCase next() {
        Future<ReadCase> next = reading.remove();
        while (true) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                return next.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillReading) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof OperationCanceledException cancelled) {
                    throw cancelled;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Whatever one bad case file does to the reader, the others are not to suffer from it. */
    private ReadCase read(Candidate candidate) {
        try {
            return reader.read(candidate);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "Reading a case file failed unexpectedly", e);
            Findings findings = candidate.newFindings();
            findings.refuse(ProblemKind.UNREADABLE_FILE, "", NLS.bind(Messages.unexpected, e));
            return ReadCase.refused(candidate, findings);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
