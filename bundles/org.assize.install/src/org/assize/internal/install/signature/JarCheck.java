package org.assize.internal.install.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.assize.install.PackageProblem.Kind;

/**
 * Whether every byte of a jar is signed, and by whom. Stricter than the JDK, which only says of each entry whether it
 * is signed: here one signer must have signed all entries, none that was signed may be missing, and the jar must read
 * the same from its front, as p2 unpacks it, and from its back, as OSGi loads it.
 */
public final class JarCheck {

    /** Unpacked size of all entries together, in bytes. */
    static final long MAX_UNPACKED = 1L << 30;

    private static final String SIGNATURE_FILE = "(?i)META-INF/([^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]+)";
    private static final String MANIFEST = "(?i)META-INF/MANIFEST\\.MF";

    private final ChainCheck chains;

    public JarCheck(ChainCheck chains) {
        this.chains = chains;
    }

    /**
     * Reads a whole jar.
     *
     * @throws IOException when the file cannot be read for a reason that is not in it
     */
    public ChainCheck.Outcome check(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ)) {
            List<JarEntry> entries = file.stream().toList();
            Optional<Refusal> strange = new FrontAndBack(jar).differ(entries);
            return strange.isPresent() ? refused(strange.get()) : signers(file, entries);
        } catch (SecurityException | ZipException e) {
            return refused(new Refusal(Kind.TAMPERED, String.valueOf(e.getMessage())));
        }
    }

    private ChainCheck.Outcome signers(JarFile file, List<JarEntry> entries) throws IOException {
        if (entries.stream().noneMatch(entry -> entry.getName().matches(SIGNATURE_FILE))) {
            return refused(new Refusal(Kind.UNSIGNED, ""));
        }
        CommonSigners common = new CommonSigners();
        long unpacked = 0;
        for (JarEntry entry : entries) {
            unpacked += drain(file, entry, MAX_UNPACKED - unpacked);
            if (!entry.isDirectory() && !entry.getName().matches(SIGNATURE_FILE)
                    && !entry.getName().matches(MANIFEST)) {
                common.add(entry);
            }
        }
        Optional<Refusal> refusal = common.refusal().or(() -> missing(file, entries));
        return refusal.isPresent() ? refused(refusal.get()) : judge(common.signers());
    }

    private ChainCheck.Outcome judge(Set<CodeSigner> signers) {
        ChainCheck.Outcome last = refused(new Refusal(Kind.UNSIGNED, ""));
        for (CodeSigner signer : signers) {
            List<X509Certificate> chain = new ArrayList<>();
            signer.getSignerCertPath().getCertificates().forEach(each -> chain.add((X509Certificate) each));
            last = chains.check(chain);
            if (last.accepted()) {
                return last;
            }
        }
        return last;
    }

    /** Reading to the end is what makes the JDK compare the digests. */
    private static long drain(JarFile file, JarEntry entry, long limit) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            long length = 0;
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > limit) {
                    throw new SecurityException(entry.getName() + " > " + MAX_UNPACKED);
                }
            }
            return length;
        }
    }

    /** What the manifest names was signed; a jar without it is not what was signed. */
    private static Optional<Refusal> missing(JarFile file, List<JarEntry> entries) {
        Set<String> names = entries.stream().map(JarEntry::getName).collect(Collectors.toSet());
        try {
            return file.getManifest().getEntries().entrySet().stream().filter(each -> digested(each.getValue()))
                    .map(Map.Entry::getKey).filter(name -> !names.contains(name)).sorted().findFirst()
                    .map(name -> new Refusal(Kind.TAMPERED, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean digested(Attributes section) {
        return section.keySet().stream().anyMatch(key -> key.toString().endsWith("-Digest"));
    }

    private static ChainCheck.Outcome refused(Refusal refusal) {
        return new ChainCheck.Outcome(Optional.empty(), Optional.of(refusal));
    }
}
