package org.assize.journal;

import java.security.PublicKey;
import java.util.Optional;

/** Decides with which key the entries of a chain have to be signed. A roster of reviewers is one. Thread-safe. */
@FunctionalInterface
public interface TrustedKeys {

    /**
     * @param actor    who is said to write the chain
     * @param device   on which device
     * @param declared the key that the first entry of the chain declares
     * @return the key to check with; empty if nobody vouches for this actor, which is reported as a problem
     */
    Optional<PublicKey> keyFor(String actor, String device, PublicKey declared);

    /** Takes every chain by its word: shows that one key wrote it all, not whose key that is. */
    static TrustedKeys asDeclared() {
        return (actor, device, declared) -> Optional.of(declared);
    }
}
