package org.assize.install;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;

import org.assize.internal.install.sign.JarSigning;
import org.assize.internal.install.sign.KeyStores;
import org.assize.internal.install.sign.SignedRepository;

/**
 * Signs p2 repositories so that they can be installed: every bundle and feature, then the metadata, which names their
 * new hashes. For those who publish plugins. Needs the jar signer of a JDK. Any thread.
 */
public final class RepositorySigner {

    private final KeyStore.PrivateKeyEntry key;

    private RepositorySigner(KeyStore.PrivateKeyEntry key) {
        this.key = key;
    }

    /**
     * A signer with the first private key of a key store.
     *
     * @param keyStore a PKCS#12 file with the key, its certificate and the certificates that vouch for it
     * @throws PluginException when there is no such key, or the password is wrong
     */
    public static RepositorySigner open(Path keyStore, char[] password) throws PluginException {
        return new RepositorySigner(KeyStores.firstKey(keyStore, password));
    }

    /**
     * Signs a repository.
     *
     * @param repository a folder, which is only read
     * @param zip where the signed repository is written, packed
     * @return how many jars were signed
     * @throws PluginException when the folder is no p2 repository, or this Java has no jar signer
     */
    public int sign(Path repository, Path zip) throws PluginException, IOException {
        return new SignedRepository(new JarSigning(key)).write(repository, zip);
    }
}
