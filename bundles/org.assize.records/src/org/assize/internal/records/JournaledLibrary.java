package org.assize.internal.records;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.EntryDraft;
import org.assize.journal.Journal;
import org.assize.journal.JournalException;
import org.assize.journal.JournalHead;
import org.assize.journal.Journals;
import org.assize.journal.Problem;
import org.assize.journal.SigningKey;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.DocumentVersion;
import org.assize.records.Decision;
import org.assize.records.Library;
import org.assize.records.LibraryChange;
import org.assize.records.LibraryException;
import org.assize.records.LibraryLayout;
import org.assize.records.Projection;
import org.assize.records.RefusedException;
import org.assize.records.Reviewer;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.LibraryCreated;
import org.assize.records.event.ReviewerIntroduced;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * A library on a journal. Two locks: decisions are serialised by one, the state is guarded by the other, which is only
 * held to apply events, so that readers never wait for the disk.
 */
public final class JournaledLibrary implements Library {

    private final LibraryLayout layout;
    private final LibraryDescriptor descriptor;
    private final Reviewer reviewer;
    private final Journal journal;
    private final EmfProjection state = new EmfProjection();
    private final Projector projector = new Projector(state);
    private final ReentrantLock decisions = new ReentrantLock(true);
    private final ReentrantReadWriteLock states = new ReentrantReadWriteLock();
    private final List<Consumer<? super LibraryChange>> listeners = new CopyOnWriteArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private JournaledLibrary(LibraryLayout layout, LibraryDescriptor descriptor, Reviewer reviewer, Journal journal) {
        this.layout = layout;
        this.descriptor = descriptor;
        this.reviewer = reviewer;
        this.journal = journal;
    }

    /** Creates and opens. */
    public static Library create(LibraryLayout layout, String name, Reviewer reviewer) throws LibraryException {
        LibraryDescriptor descriptor = LibraryDescriptor.create(layout, name);
        JournaledLibrary library = start(layout, descriptor, reviewer);
        library.record(List.of(new LibraryCreated(descriptor.id(), name)));
        library.introduce();
        return library;
    }

    /** Opens and replays. */
    public static Library open(LibraryLayout layout, Reviewer reviewer) throws LibraryException {
        return start(layout, LibraryDescriptor.read(layout), reviewer);
    }

    private static JournaledLibrary start(LibraryLayout layout, LibraryDescriptor descriptor, Reviewer reviewer)
            throws LibraryException {
        Journal journal;
        try {
            SigningKey key = SigningKey.openOrCreate(reviewer.keyStore(), reviewer.password());
            journal = Journals.open(layout.records(),
                    new Author(reviewer.id(), reviewer.device(), AppVersion.current(), key));
        } catch (JournalException e) {
            throw new LibraryException(e.getMessage(), e);
        }
        JournaledLibrary library = new JournaledLibrary(layout, descriptor, reviewer, journal);
        library.state.library().setId(descriptor.id());
        library.state.library().setName(descriptor.name());
        library.replay();
        return library;
    }

    private void replay() {
        journal.problems().stream().map(Problem::toString).forEach(problems::add);
        try (Stream<Entry> entries = journal.entries()) {
            entries.forEach(this::replay);
        }
    }

    private void replay(Entry entry) {
        try {
            EventCodec.decode(entry).ifPresentOrElse(
                    event -> projector.apply(event, new Stamp(entry.actor(), entry.at())),
                    () -> projector.unknown(entry.type()));
        } catch (JsonProcessingException e) {
            projector.unknown(entry.type());
            problems.add(NLS.bind(Messages.undecodable,
                    new Object[] {entry.seq(), entry.actor(), e.getOriginalMessage()}));
        }
    }

    @Override
    public List<DomainEvent> commit(Decision decision) throws RefusedException, LibraryException {
        decisions.lock();
        try {
            introduce();
            return record(decision.decide(state));
        } finally {
            decisions.unlock();
        }
    }

    /** The first thing a reviewer records in a library is who that is. */
    private void introduce() throws LibraryException {
        if (!readOnly() && !reviewer.name().equals(state.reviewers.get(reviewer.id()))) {
            record(List.of(new ReviewerIntroduced(reviewer.id(), reviewer.name())));
        }
    }

    private List<DomainEvent> record(List<? extends DomainEvent> events) throws LibraryException {
        if (events.isEmpty()) {
            return List.of();
        }
        if (readOnly()) {
            throw new LibraryException(NLS.bind(Messages.readOnly, String.join("; ", problems)));
        }
        List<DomainEvent> recorded = List.copyOf(events);
        List<EntryDraft> drafts = recorded.stream().map(e -> EventCodec.encode(e, "")).toList();
        List<Entry> entries;
        try {
            entries = journal.append(drafts);
        } catch (JournalException e) {
            throw new LibraryException(NLS.bind(Messages.journalFailed, e.getMessage()), e);
        }
        states.writeLock().lock();
        try {
            for (int i = 0; i < entries.size(); i++) {
                projector.apply(recorded.get(i), new Stamp(entries.get(i).actor(), entries.get(i).at()));
            }
        } finally {
            states.writeLock().unlock();
        }
        LibraryChange change = new LibraryChange(recorded);
        listeners.forEach(l -> l.accept(change));
        return recorded;
    }

    @Override
    public <T> T read(Function<? super Projection, T> reading) {
        states.readLock().lock();
        try {
            return reading.apply(state);
        } finally {
            states.readLock().unlock();
        }
    }

    @Override
    public LibraryLayout layout() {
        return layout;
    }

    @Override
    public String id() {
        return descriptor.id();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public Reviewer reviewer() {
        return reviewer;
    }

    @Override
    public boolean readOnly() {
        return journal.readOnly();
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Optional<JournalHead> head() {
        return journal.head();
    }

    @Override
    public List<JournalHead> heads() {
        return journal.heads();
    }

    @Override
    public Path file(CaseFile caseFile, Document document) {
        return file(caseFile, document.getFile(), document.getPath());
    }

    @Override
    public Path file(CaseFile caseFile, Document document, DocumentVersion version) {
        return file(caseFile, version.getFile(), document.getPath());
    }

    private Path file(CaseFile caseFile, @Nullable String file, String path) {
        boolean atPath = file == null || file.isEmpty();
        if (caseFile.isManaged()) {
            return layout.originals().resolve(caseFile.getFolder()).resolve(atPath ? path : file);
        }
        return atPath ? Path.of(URI.create(caseFile.getFolder())).resolve(path) : Path.of(URI.create(file));
    }

    @Override
    public Subscription subscribe(Consumer<? super LibraryChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        journal.close();
    }
}
