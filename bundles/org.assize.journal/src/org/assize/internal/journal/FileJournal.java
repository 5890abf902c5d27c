package org.assize.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assize.internal.journal.ChainEntries.Place;
import org.assize.internal.journal.EntryComposer.Content;
import org.assize.internal.journal.JournalOpening.Opened;
import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.EntryDraft;
import org.assize.journal.Journal;
import org.assize.journal.JournalException;
import org.assize.journal.JournalHead;
import org.assize.journal.Problem;
import org.jspecify.annotations.Nullable;

/** A journal in files. */
public final class FileJournal implements Journal {

    private static final ChainEnd.Position EVERYTHING = new ChainEnd.Position(Integer.MAX_VALUE, 0);

    private final Path records;
    private final WriterThread thread;
    private final List<ChainReport> reports;
    private final SessionProblems problems;
    private final Set<Place> bad;
    private final @Nullable ChainWriter writer;
    private final @Nullable WriterLock lock;

    private FileJournal(Path records, WriterThread thread, Opened opened) {
        this.records = records;
        this.thread = thread;
        this.reports = opened.reports();
        this.problems = new SessionProblems(opened.problems());
        this.bad = opened.problems().stream().filter(problem -> problem.kind().damage())
                .map(problem -> new Place(problem.file(), problem.line())).collect(Collectors.toUnmodifiableSet());
        this.writer = opened.writer();
        this.lock = opened.lock();
    }

    public static Journal open(Path records, Author author, JournalSetup setup) throws JournalException {
        return open(records, setup, opening -> opening.toWrite(author));
    }

    public static Journal openReadOnly(Path records, JournalSetup setup) throws JournalException {
        return open(records, setup, JournalOpening::readOnly);
    }

    private interface Way {

        Opened open(JournalOpening opening) throws JournalException;
    }

    private static Journal open(Path records, JournalSetup setup, Way way) throws JournalException {
        Path directory = records.toAbsolutePath().normalize();
        WriterThread thread = new WriterThread("Journal " + directory);
        boolean open = false;
        try {
            Opened opened = thread.call(answer -> {
                try {
                    answer.complete(way.open(new JournalOpening(directory, setup)));
                } catch (JournalException e) {
                    answer.completeExceptionally(e);
                }
            });
            open = true;
            return new FileJournal(directory, thread, opened);
        } catch (ExecutionException e) {
            throw asJournalException(e);
        } finally {
            if (!open) {
                thread.stop();
            }
        }
    }

    private static JournalException asJournalException(ExecutionException e) {
        return e.getCause() instanceof JournalException known ? known
                : new JournalException(Messages.bind(Messages.Journal_broken, e.getCause()), e.getCause());
    }

    @Override
    public List<Entry> append(List<EntryDraft> drafts) throws JournalException {
        ChainWriter to = writer;
        if (to == null) {
            throw new JournalException(Messages.bind(Messages.Journal_readOnly, records, problems.reason()));
        }
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<Content> contents = drafts.stream()
                .map(draft -> new Content(draft.type(), draft.subject(), draft.via(), draft.body())).toList();
        try {
            return thread.call(answer -> write(to, contents, answer));
        } catch (RejectedExecutionException e) {
            throw new JournalException(Messages.bind(Messages.Journal_closed, records), e);
        } catch (ExecutionException e) {
            throw asJournalException(e);
        }
    }

    private void write(ChainWriter to, List<Content> contents, CompletableFuture<List<Entry>> answer) {
        try {
            List<Entry> entries = to.append(contents);
            problems.clock(to);
            answer.complete(entries);
        } catch (IOException e) {
            answer.completeExceptionally(new JournalException(
                    Messages.bind(Messages.Append_failed, to.file(), IoReason.of(e)), e));
            return;
        } catch (UnreadableLineException e) {
            answer.completeExceptionally(new JournalException(
                    Messages.bind(Messages.Append_refused, e.getMessage()), e));
            return;
        }
        checkpoint(to);
    }

    private void checkpoint(ChainWriter to) {
        try {
            to.checkpoint();
            problems.checkpointWritten();
        } catch (IOException e) {
            problems.checkpointFailed(to, e);
        }
    }

    @Override
    public Stream<Entry> entries() {
        try {
            List<ChainEntries> open = new ArrayList<>();
            if (Files.isDirectory(records)) {
                for (Chain chain : Chain.in(records)) {
                    ChainWriter own = isOwn(chain) ? writer : null;
                    open.add(new ChainEntries(chain, bad, own == null ? EVERYTHING : own.position()));
                }
            }
            return new EntryMerge(open).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOwn(Chain chain) {
        return writer != null && writer.chain().equals(chain);
    }

    @Override
    public Optional<JournalHead> head() {
        return writer == null ? Optional.empty() : Optional.ofNullable(writer.head());
    }

    @Override
    public List<JournalHead> heads() {
        try {
            List<JournalHead> heads = new ArrayList<>();
            if (Files.isDirectory(records)) {
                for (Chain chain : Chain.in(records)) {
                    (isOwn(chain) ? head() : LastEntry.of(chain).or(() -> checkedHead(chain))).ifPresent(heads::add);
                }
            }
            return heads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JournalHead> checkedHead(Chain chain) {
        return reports.stream().filter(report -> report.chain().equals(chain)).findFirst()
                .flatMap(ChainReport::head);
    }

    @Override
    public boolean readOnly() {
        return writer == null;
    }

    @Override
    public List<Problem> problems() {
        return problems.list();
    }

    @Override
    public void close() {
        thread.finish(() -> {
            try (WriterLock held = lock; ChainWriter closing = writer) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
