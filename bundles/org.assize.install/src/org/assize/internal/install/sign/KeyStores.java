package org.assize.internal.install.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;

import org.assize.install.PluginException;
import org.assize.internal.install.Messages;
import org.eclipse.osgi.util.NLS;

/** Private keys in files. */
public final class KeyStores {

    private KeyStores() {
    }

    /** {@return the first private key in a key store, with its certificates} */
    public static KeyStore.PrivateKeyEntry firstKey(Path file, char[] password) throws PluginException {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getEntry(alias, new KeyStore.PasswordProtection(password))
                        instanceof KeyStore.PrivateKeyEntry key) {
                    return key;
                }
            }
            throw new PluginException(NLS.bind(Messages.keyStoreUnusable, file, ""));
        } catch (IOException | GeneralSecurityException e) {
            throw new PluginException(NLS.bind(Messages.keyStoreUnusable, file, e.getMessage()), e);
        }
    }
}
