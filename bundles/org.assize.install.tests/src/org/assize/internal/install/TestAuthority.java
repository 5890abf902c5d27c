package org.assize.internal.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.install.PluginException;
import org.assize.install.RepositorySigner;

/** A department's authority and the certificates it issued, made with the JDK's keytool. */
public final class TestAuthority {

    private static final char[] PASSWORD = "throw-away".toCharArray();

    private final Path folder;

    /** Makes the authority. */
    public TestAuthority(Path folder) {
        this.folder = folder;
        keys("root", "-genkeypair", "-alias", "root", "-keyalg", "EC", "-dname", "CN=Department", "-ext", "bc:c",
                "-validity", "3650");
        keys("root", "-exportcert", "-alias", "root", "-rfc", "-file", certificate("root").toString());
    }

    /** {@return the certificate of the authority, or of who it signed for} */
    public Path certificate(String name) {
        return folder.resolve(name + ".pem");
    }

    /** Issues a certificate to sign with. */
    public RepositorySigner issue(String name, String start, int days, String... options) {
        return issue(name, List.of("-keyalg", "EC"), start, days, options);
    }

    /** Issues a certificate for a key of a certain kind, given as keytool wants it. */
    public RepositorySigner issue(String name, List<String> key, String start, int days, String... options) {
        List<String> make = new ArrayList<>(List.of("-genkeypair", "-alias", "key", "-dname", "CN=" + name));
        make.addAll(key);
        keys(name, make.toArray(String[]::new));
        keys(name, "-certreq", "-alias", "key", "-file", folder.resolve("request").toString());
        List<String> issue = new ArrayList<>(List.of("-gencert", "-alias", "root", "-rfc", "-infile",
                folder.resolve("request").toString(), "-outfile", certificate(name).toString(), "-startdate", start,
                "-validity", String.valueOf(days)));
        issue.addAll(List.of(options));
        keys("root", issue.toArray(String[]::new));
        keys(name, "-importcert", "-noprompt", "-alias", "root", "-file", certificate("root").toString());
        keys(name, "-importcert", "-noprompt", "-alias", "key", "-file", certificate(name).toString());
        return signer(name);
    }

    /** Somebody who vouches for himself. */
    public RepositorySigner selfSigned(String name) {
        keys(name, "-genkeypair", "-alias", "key", "-keyalg", "EC", "-dname", "CN=" + name);
        keys(name, "-exportcert", "-alias", "key", "-rfc", "-file", certificate(name).toString());
        return signer(name);
    }

    /** {@return the key store of who signs} */
    public Path keyStore(String name) {
        return folder.resolve(name + ".p12");
    }

    /** {@return the password of all key stores} */
    public static char[] password() {
        return PASSWORD.clone();
    }

    private RepositorySigner signer(String name) {
        try {
            return RepositorySigner.open(keyStore(name), password());
        } catch (PluginException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs a jar with the JDK's own tool, which unlike ours also signs with what can be forged. */
    void signForgeably(String name, Path jar) {
        run("jarsigner", List.of("-storetype", "PKCS12", "-storepass", new String(PASSWORD), "-keystore",
                keyStore(name).toString(), "-digestalg", "SHA-1", "-sigalg", "SHA1withECDSA", jar.toString(), "key"));
    }

    private void keys(String store, String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", new String(PASSWORD), "-keystore",
                keyStore(store).toString()));
        run("keytool", command);
    }

    private void run(String tool, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(arguments);
        try {
            Path output = Files.createTempFile(folder, tool, ".txt");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
