package org.assize.internal.check.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.assize.check.CheckedDocument;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.internal.check.Messages;
import org.assize.internal.check.input.CaseInput.InputDocument;
import org.assize.internal.check.input.RegisteredCase.RegisteredDocument;
import org.assize.internal.check.worker.CaseCodec;
import org.assize.internal.check.worker.PageFact;
import org.assize.internal.check.worker.ReadPages;
import org.assize.internal.check.worker.WireOutput;
import org.assize.recognition.RecognizedPage;
import org.assize.recognition.RecognizedTexts;
import org.assize.records.LibraryLayout;
import org.assize.records.Sha256;
import org.eclipse.osgi.util.NLS;

/** Makes the input of checks from a case file, reading documents only where that is not done yet. */
public final class InputGatherer {

    /** Changes whenever input is made in another way. */
    private static final String FORM = "1";

    /**
     * Characters of one case file that checks are given. With their places they take some 60 bytes each, and a worker
     * process has 512 MB.
     */
    private static final int MOST_CHARACTERS = 3_000_000;

    /** Not for what the document is. */
    private static final Set<Reason> NOT_TRIED = EnumSet.of(Reason.UNSUPPORTED, Reason.NO_WORKER, Reason.CLOSED);

    private final DocumentService documents;
    private final RecognizedTexts recognized;
    private final TextStore store;

    /** For a library. */
    public InputGatherer(DocumentService documents, LibraryLayout layout, TextStore store) {
        this.documents = documents;
        this.store = store;
        recognized = RecognizedTexts.in(layout.cache());
    }

    /** {@return a hash that is another whenever the input may be another} Reads no document. */
    public String state(RegisteredCase registered) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WireOutput out = new WireOutput(bytes);
        out.text(FORM);
        CaseCodec.write(registered.caseFile(), out);
        for (RegisteredDocument d : registered.documents()) {
            CaseCodec.write(d.document(), out);
            out.text(d.mediaType());
            out.text(stamp(d.document().sha256()));
        }
        return Sha256.of(bytes.toByteArray());
    }

    /**
     * {@return the input}
     *
     * @param again     whether documents that could not be opened are tried again
     * @param cancelled asked while reading
     * @throws IOException when nothing can be kept
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public CaseInput gather(RegisteredCase registered, boolean again, BooleanSupplier cancelled) throws IOException {
        String state = state(registered);
        List<InputDocument> read = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (RegisteredDocument d : registered.documents()) {
            TextStore.Kept kept = store.kept(d.document().sha256(), stamp(d.document().sha256()));
            ReadPages pages = kept.read().filter(p -> holds(p, d, again)).orElse(null);
            if (pages == null) {
                pages = read(d, kept, cancelled);
            }
            int most = most(pages, left);
            left -= pages.pages().stream().limit(most).mapToInt(PageFact::length).sum();
            read.add(new InputDocument(named(d.document(), pages.failure()), pages, most, kept));
        }
        return new CaseInput(registered, state, hash(registered, read), read);
    }

    /**
     * {@return whether a document that nobody could read when it was gathered can be read now} A process is asked only
     * where there is one.
     */
    public boolean readsMore(RegisteredCase registered) throws IOException {
        for (RegisteredDocument d : registered.documents()) {
            String sha256 = d.document().sha256();
            if (store.kept(sha256, stamp(sha256)).read().filter(p -> !holds(p, d, false)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(ReadPages known, RegisteredDocument d, boolean again) {
        return known.failure().isEmpty() || !again && !(known.failure().equals(Reason.UNSUPPORTED.name()) && opens(d));
    }

    /** A plugin may have brought a reader since. While there is none, asking costs no process. */
    private boolean opens(RegisteredDocument d) {
        try (DocumentSession session = documents.open(d.file(), d.mediaType())) {
            return true;
        } catch (DocumentException e) {
            return !NOT_TRIED.contains(e.reason());
        }
    }

    /** Reads again what of the texts is no longer kept. */
    public void provideTexts(CaseInput input, BooleanSupplier cancelled) throws IOException {
        for (int i = 0; i < input.documents().size(); i++) {
            InputDocument d = input.documents().get(i);
            if (!d.kept().hasTextOf(d.pages())) {
                read(input.registered().documents().get(i), d.kept(), cancelled);
            }
        }
    }

    private ReadPages read(RegisteredDocument d, TextStore.Kept kept, BooleanSupplier cancelled) throws IOException {
        ReadPages pages = isUnchanged(d) ? new DocumentPages(documents, readings(d), cancelled).read(d, kept)
                : new ReadPages(List.of(), "", "CHANGED", NLS.bind(Messages.originalChanged, d.document().path()));
        kept.write(pages);
        store.dropOthers(kept, d.document().sha256());
        return pages;
    }

    /** A file that is missing is left to the reader to tell; one with other content would be taken for this one. */
    private static boolean isUnchanged(RegisteredDocument d) throws IOException {
        return !Files.isReadable(d.file()) || Sha256.of(d.file()).equalsIgnoreCase(d.document().sha256());
    }

    private Map<Integer, RecognizedPage> readings(RegisteredDocument d) throws IOException {
        Map<Integer, RecognizedPage> pages = new HashMap<>();
        recognized.pages(d.document().sha256()).forEach(p -> pages.put(p.page(), p));
        return pages;
    }

    private String stamp(String sha256) throws IOException {
        OptionalLong stamp = recognized.stamp(sha256);
        return stamp.isPresent() ? Long.toHexString(stamp.getAsLong()) : "none";
    }

    private static int most(ReadPages pages, int characters) {
        int left = characters;
        int most = 0;
        for (PageFact page : pages.pages()) {
            left -= page.length();
            if (left < 0) {
                return most;
            }
            most++;
        }
        return most;
    }

    private static CheckedDocument named(CheckedDocument d, String failure) {
        return new CheckedDocument(d.path(), d.title(), d.type(), d.date(), d.sha256(), List.of(), failure);
    }

    private static String hash(RegisteredCase registered, List<InputDocument> read) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WireOutput out = new WireOutput(bytes);
        out.text(FORM);
        CaseCodec.write(registered.caseFile(), out);
        for (InputDocument d : read) {
            CaseCodec.write(d.document(), out);
            out.text(d.pages().textHash());
            out.number(d.most());
        }
        return Sha256.of(bytes.toByteArray());
    }
}
