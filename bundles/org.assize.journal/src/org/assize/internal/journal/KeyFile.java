package org.assize.internal.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;

import org.assize.journal.JournalException;
import org.eclipse.osgi.util.NLS;

/** The PKCS#12 file with a person's key. */
public final class KeyFile {

    private static final String ALIAS = "assize";
    private static final String TYPE = "PKCS12";

    private final Path file;

    public KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    public KeyPair openOrCreate(char[] password) throws JournalException {
        try {
            return Files.exists(file) ? read(password) : create(password);
        } catch (UnrecoverableKeyException e) {
            throw new JournalException(NLS.bind(Messages.KeyFile_wrongPassword, file), e);
        } catch (IOException e) {
            throw new JournalException(explain(e), e);
        } catch (GeneralSecurityException e) {
            throw new JournalException(NLS.bind(Messages.KeyFile_notUsable, file, e.getMessage()), e);
        }
    }

    private String explain(IOException e) {
        // PKCS#12 in the JDK tells a wrong password by the cause of an IOException
        return e.getCause() instanceof UnrecoverableKeyException ? NLS.bind(Messages.KeyFile_wrongPassword, file)
                : NLS.bind(Messages.KeyFile_notUsable, file, IoReason.of(e));
    }

    private KeyPair read(char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
        for (String alias : Collections.list(store.aliases())) {
            Key key = store.getKey(alias, password);
            Certificate certificate = store.getCertificate(alias);
            if (key instanceof PrivateKey secret && certificate != null && isEd25519(key)) {
                return new KeyPair(certificate.getPublicKey(), secret);
            }
        }
        throw new GeneralSecurityException(Messages.KeyFile_noSuchKey);
    }

    private static boolean isEd25519(Key key) {
        return "EdDSA".equals(key.getAlgorithm()) || "Ed25519".equals(key.getAlgorithm());
    }

    private KeyPair create(char[] password) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        X509Certificate certificate = SelfSignedCertificate.of(pair, "Assize journal key", Instant.now());
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(null, null);
        store.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] {certificate});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        try {
            PrivateFile.create(file, bytes.toByteArray());
        } catch (FileAlreadyExistsException e) {
            return read(password); // another process was first; its key is the key
        }
        return pair;
    }
}
