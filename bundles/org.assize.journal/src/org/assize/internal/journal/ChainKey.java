package org.assize.internal.journal;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Optional;

import org.assize.journal.Entry;
import org.assize.journal.Problem.Kind;
import org.assize.journal.SigningKey;
import org.assize.journal.TrustedKeys;
import org.jspecify.annotations.Nullable;

/**
 * The key of a chain.
 *
 * @param declared as the first entry says
 * @param trusted  the one to check with; null if nobody vouches for any
 */
record ChainKey(PublicKey declared, @Nullable PublicKey trusted) {

    static final String FORMAT = "assize-journal/1";

    /** The key declared in the first line; null, and a problem, if it cannot be taken from there. */
    static @Nullable ChainKey declaredIn(RawLine first, Chain chain, TrustedKeys keys, @Nullable Checkpoint checkpoint,
            Problems problems) {
        EntryLine line = entry(first);
        if (line == null || !line.entry().type().equals(Entry.OPENED)
                || !line.entry().body().path("format").asText().equals(FORMAT)) {
            problems.add(Kind.KEY, first, 1, Messages.Key_notDeclared);
            return null;
        }
        try {
            Entry entry = line.entry();
            PublicKey declared = Seal.decode(entry.body().path("publicKey").asText());
            if (!line.intact() && !Seal.verify(entry.hash(), entry.sig(), declared)
                    && (checkpoint == null || !checkpoint.signedWith(declared))) {
                // the change may well be in the key: thousands of wrong signatures would say nothing
                problems.add(Kind.KEY, first, 1, Messages.Key_notDeclared);
                return null;
            }
            Optional<PublicKey> trusted = keys.keyFor(entry.actor(), entry.device(), declared);
            if (!trusted.map(declared::equals).orElse(false)) {
                problems.add(Kind.KEY, first, 1,
                        Messages.bind(Messages.Key_notTrusted, SigningKey.fingerprint(declared), entry.actor()));
            }
            return new ChainKey(declared, trusted.orElse(null));
        } catch (GeneralSecurityException e) {
            problems.add(Kind.KEY, first, 1, Messages.Key_notDeclared);
            return null;
        }
    }

    private static @Nullable EntryLine entry(RawLine first) {
        try {
            return first.whole() ? EntryLine.read(first.bytes()) : null;
        } catch (UnreadableLineException e) {
            return null; // the check of the line says why
        }
    }
}
