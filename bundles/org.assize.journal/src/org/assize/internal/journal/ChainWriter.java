package org.assize.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.assize.internal.journal.EntryComposer.Composed;
import org.assize.internal.journal.EntryComposer.Content;
import org.assize.journal.Author;
import org.assize.journal.Entry;
import org.assize.journal.JournalHead;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Appends to the author's chain. Used by the writer thread only, except where said. */
final class ChainWriter implements Closeable {

    private final Chain chain;
    private final Author author;
    private final FileOps files;
    private final EntryComposer composer;
    private final ChainEnd end;
    /** What the journal has to say itself before the next entry of the application. */
    private final List<Content> announcements;
    private volatile @Nullable JournalHead head;
    private Instant at;
    private Duration backwards = Duration.ZERO;
    private boolean checkpointCurrent;

    ChainWriter(Chain chain, Author author, JournalSetup setup, OwnChain start) {
        this.chain = chain;
        this.author = author;
        this.files = setup.files();
        this.composer = new EntryComposer(author, setup.clock());
        this.end = new ChainEnd(chain, setup.files(), setup.rotateAt(), start.position());
        this.head = start.head();
        this.at = start.at();
        this.announcements = new ArrayList<>(start.announcements());
    }

    /** The last acknowledged entry; safe to ask on any thread. */
    @Nullable
    JournalHead head() {
        return head;
    }

    Chain chain() {
        return chain;
    }

    /** Number of the last acknowledged entry. */
    long seq() {
        JournalHead current = head;
        return current == null ? 0 : current.seq();
    }

    /** How far the chain is on disk; safe to ask on any thread. */
    ChainEnd.Position position() {
        return end.position();
    }

    Path file() {
        return end.file();
    }

    /** Adds entries; returns those that were asked for, not those the journal adds itself. */
    List<Entry> append(List<Content> contents) throws IOException, UnreadableLineException {
        JournalHead before = head;
        List<Content> all = new ArrayList<>();
        if (before == null) {
            files.createDirectories(chain.directory());
            all.add(opening());
        }
        all.addAll(announcements);
        all.addAll(contents);
        if (all.size() > 1) {
            secureCheckpoint();
        }
        Composed composed = before == null ? composer.compose(0, Seal.NO_HASH, all)
                : composer.compose(before.seq(), before.hash(), all);
        end.append(composed.lines());
        checkpointCurrent = false;
        Entry last = composed.entries().getLast();
        head = new JournalHead(author.actor(), author.device(), last.seq(), last.hash());
        announcements.clear();
        backwards = last.at().isBefore(at) ? Duration.between(last.at(), at) : Duration.ZERO;
        at = last.at();
        return composed.entries().subList(all.size() - contents.size(), all.size());
    }

    /** By how much the clock went backwards at the last append. */
    Duration backwards() {
        return backwards;
    }

    /** Replaces the checkpoint by one of the current end. */
    void checkpoint() throws IOException {
        JournalHead current = head;
        Checkpoint checkpoint = Checkpoint.of(author.actor(), author.device(), current == null ? 0 : current.seq(),
                current == null ? Seal.NO_HASH : current.hash(), author.key());
        files.replace(chain.checkpoint(), checkpoint.bytes());
        checkpointCurrent = true;
    }

    /**
     * A power failure may lose the first of several lines and keep the last. That this is no damage can only be told if
     * the checkpoint shows that none of them was acknowledged. The first lines of a chain are always several: so a
     * chain without a checkpoint is one from which somebody took it.
     */
    private void secureCheckpoint() throws IOException {
        if (!checkpointCurrent) {
            checkpoint();
        }
        files.forceDirectory(chain.directory());
    }

    private Content opening() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("format", ChainKey.FORMAT)
                .put("publicKey", Seal.encode(author.key().publicKey()));
        return new Content(Entry.OPENED, author.key().fingerprint(), "", body);
    }

    @Override
    public void close() throws IOException {
        end.close();
    }
}
