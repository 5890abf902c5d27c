package org.assize.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assize.internal.journal.EntryComposer.Content;
import org.assize.journal.Author;
import org.assize.journal.JournalException;
import org.assize.journal.Problem;
import org.assize.journal.Problem.Kind;
import org.assize.journal.SigningKey;
import org.jspecify.annotations.Nullable;

/** Opens a journal: locks the author's chain, checks all, repairs a torn end. Used once, on the writer thread. */
final class JournalOpening {

    /**
     * An open journal.
     *
     * @param reports  what checking the chains brought
     * @param problems all there are
     * @param writer   null if the journal is read-only
     * @param lock     null if the journal is read-only
     */
    record Opened(List<ChainReport> reports, List<Problem> problems, @Nullable ChainWriter writer,
            @Nullable WriterLock lock) {
    }

    private final Path records;
    private final JournalSetup setup;
    private final List<Problem> problems = new ArrayList<>();

    JournalOpening(Path records, JournalSetup setup) {
        this.records = records;
        this.setup = setup;
    }

    Opened readOnly() throws JournalException {
        if (!Files.exists(records)) {
            problem(Kind.MISSING, records, Messages.bind(Messages.Records_none, records));
            return new Opened(List.of(), problems, null, null);
        }
        return new Opened(check(), problems, null, null);
    }

    Opened toWrite(Author author) throws JournalException {
        Chain own = Chain.of(records, author.actor(), author.device());
        WriterLock lock = lock(own).orElse(null);
        if (lock == null) {
            return readOnly();
        }
        ChainWriter writer = null;
        try {
            List<ChainReport> reports = check();
            writer = writer(own, author, reports);
            return new Opened(reports, problems, writer, writer == null ? null : lock);
        } finally {
            if (writer == null) {
                release(lock);
            }
        }
    }

    private Optional<WriterLock> lock(Chain own) {
        try {
            setup.files().createDirectories(own.directory());
            Optional<WriterLock> lock = WriterLock.acquire(own);
            if (lock.isEmpty()) {
                problem(Kind.LOCKED, own.directory(), WriterLock.owner(own));
            }
            return lock;
        } catch (IOException e) {
            notWritable(own.directory(), e);
            return Optional.empty();
        }
    }

    private List<ChainReport> check() throws JournalException {
        try {
            List<ChainReport> reports = new ArrayList<>();
            for (Chain chain : Chain.in(records)) {
                ChainReport report = ChainCheck.report(chain, setup.keys(), false, () -> false);
                reports.add(report);
                problems.addAll(report.problems());
            }
            return reports;
        } catch (IOException e) {
            throw new JournalException(Messages.bind(Messages.Records_notReadable, records, IoReason.of(e)), e);
        }
    }

    private @Nullable ChainWriter writer(Chain own, Author author, List<ChainReport> reports) {
        Optional<ChainReport> report = reports.stream().filter(r -> r.chain().equals(own)).findFirst();
        if (reports.stream().anyMatch(ChainReport::damaged) || report.isPresent() && otherKey(report.get(), author)) {
            return null;
        }
        try {
            List<Content> announcements = report.isPresent() ? repair(report.get()) : List.of();
            OwnChain start = report.isPresent() ? OwnChain.of(report.get(), announcements) : OwnChain.none();
            return new ChainWriter(own, author, setup, start);
        } catch (IOException e) {
            notWritable(own.directory(), e);
            return null;
        }
    }

    private boolean otherKey(ChainReport report, Author author) {
        if (report.key() == null || report.key().equals(author.key().publicKey()) || report.head().isEmpty()) {
            return false;
        }
        problem(Kind.KEY, report.chain().file(1), Messages.bind(Messages.Key_other, new Object[] {
            author.actor(), author.device(), SigningKey.fingerprint(report.key()), author.key().fingerprint()}));
        return true;
    }

    private List<Content> repair(ChainReport report) throws IOException {
        List<Content> announcements = new ArrayList<>();
        Tail tail = report.tail();
        if (tail != null) {
            Recovery.Done done = new Recovery(setup.files(), setup.clock()).setAside(report.chain(), tail);
            problems.removeIf(p -> p.kind() == Kind.TORN_TAIL && p.file().equals(tail.start().file()));
            problems.add(new Problem(Kind.RECOVERED, done.copy(), 0, tail.seq() + 1,
                    Messages.bind(Messages.Recovery_done, tail.start().file().getFileName(), done.copy())));
            announcements.add(done.announcement());
        }
        if (!report.checkpointed() && report.head().isPresent()) {
            announcements.add(Recovery.checkpointRestored());
        }
        return announcements;
    }

    private void release(WriterLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            notWritable(records, e);
        }
    }

    private void notWritable(Path directory, IOException e) {
        problem(Kind.NOT_WRITABLE, directory,
                Messages.bind(Messages.Records_notWritable, directory, IoReason.of(e)));
    }

    private void problem(Kind kind, Path file, String detail) {
        problems.add(new Problem(kind, file, 0, 0, detail));
    }
}
