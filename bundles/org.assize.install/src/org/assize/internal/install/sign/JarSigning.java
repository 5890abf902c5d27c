package org.assize.internal.install.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.util.zip.ZipFile;

import org.assize.install.PluginException;
import org.assize.internal.install.Messages;

import jdk.security.jarsigner.JarSigner;

/** Signs jars with one key, by the signer of the JDK. */
public final class JarSigning {

    /** The name of the files with the signature; signing again replaces them. */
    private static final String NAME = "ASSIZE";

    private final KeyStore.PrivateKeyEntry key;

    public JarSigning(KeyStore.PrivateKeyEntry key) {
        this.key = key;
    }

    /** Signs a jar in its place. */
    void sign(Path jar) throws IOException, PluginException {
        Path signed = jar.resolveSibling(jar.getFileName() + ".signed");
        try (ZipFile in = new ZipFile(jar.toFile()); OutputStream out = Files.newOutputStream(signed)) {
            new JarSigner.Builder(key).digestAlgorithm("SHA-256").signerName(NAME).build().sign(in, out);
        } catch (NoClassDefFoundError | NoSuchAlgorithmException e) {
            throw new PluginException(Messages.signerMissing, e);
        }
        Files.move(signed, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
