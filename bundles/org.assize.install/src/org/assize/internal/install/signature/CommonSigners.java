package org.assize.internal.install.signature;

import java.security.CodeSigner;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;

import org.assize.install.PackageProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Who signed every single entry of a jar. */
final class CommonSigners {

    private final Set<CodeSigner> signers = new LinkedHashSet<>();
    private @Nullable String unsigned;
    private boolean any;
    private boolean first = true;

    /** Adds an entry that was read to its end. */
    void add(JarEntry entry) {
        CodeSigner[] found = entry.getCodeSigners();
        List<CodeSigner> of = found == null ? List.of() : Arrays.asList(found);
        any |= !of.isEmpty();
        if (of.isEmpty() && unsigned == null) {
            unsigned = entry.getName();
        }
        if (first) {
            signers.addAll(of);
        } else {
            signers.retainAll(of);
        }
        first = false;
    }

    /** {@return those who signed all entries} */
    Set<CodeSigner> signers() {
        return signers;
    }

    /** {@return why the jar, which has a signature, is not signed} */
    Optional<Refusal> refusal() {
        if (!any) {
            // the JDK's policy does not count the signature
            return Optional.of(new Refusal(Kind.WEAK, ""));
        }
        return Optional.ofNullable(unsigned).map(name -> new Refusal(Kind.UNSIGNED, name));
    }
}
