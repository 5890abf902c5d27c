package org.assize.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

import org.assize.journal.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"", "correct horse", "口令"})
    void isMadeOnceAndReadAgain(String password) throws Exception {
        Path file = directory.resolve("deep/down/li.na.p12");
        SigningKey made = SigningKey.openOrCreate(file, password.toCharArray());
        SigningKey read = SigningKey.openOrCreate(file, password.toCharArray());
        assertThat(read.publicKey()).isEqualTo(made.publicKey());
        assertThat(read.fingerprint()).isEqualTo(made.fingerprint()).matches("[0-9a-f]{64}");
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(made.publicKey());
        check.update(new byte[] {1, 2, 3});
        assertThat(check.verify(read.sign(new byte[] {1, 2, 3}))).isTrue();
        assertThat(file.getParent()).isDirectoryContaining("glob:**li.na.p12");
        assertThat(Files.list(file.getParent())).hasSize(1);
    }

    @Test
    void liesInAStandardKeyStoreWithASelfSignedCertificate() throws Exception {
        Path file = directory.resolve("key.p12");
        SigningKey key = SigningKey.openOrCreate(file, "secret".toCharArray());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, "secret".toCharArray());
        }
        X509Certificate certificate = (X509Certificate) store.getCertificate(store.aliases().nextElement());
        certificate.verify(key.publicKey());
        certificate.checkValidity();
        assertThat(certificate.getSubjectX500Principal()).isEqualTo(certificate.getIssuerX500Principal());
        assertThat(certificate.getPublicKey()).isEqualTo(key.publicKey());
    }

    @Test
    void isReadableByItsOwnerOnly() throws Exception {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = directory.resolve("key.p12");
        SigningKey.openOrCreate(file, new char[0]);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        Path file = directory.resolve("key.p12");
        SigningKey.openOrCreate(file, "right".toCharArray());
        byte[] before = Files.readAllBytes(file);
        for (String wrong : List.of("wrong", "")) {
            assertThatThrownBy(() -> SigningKey.openOrCreate(file, wrong.toCharArray()))
                    .isInstanceOf(JournalException.class).hasMessageContaining(file.toString())
                    .hasMessageMatching(".*(password|密码).*");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void isNeverMadeInPlaceOfAFileThatCannotBeRead() throws Exception {
        Path file = Files.writeString(directory.resolve("key.p12"), "not a key store");
        assertThatThrownBy(() -> SigningKey.openOrCreate(file, new char[0])).isInstanceOf(JournalException.class)
                .hasMessageContaining(file.toString());
        assertThat(file).hasContent("not a key store");
    }

    @Test
    void mustBeTheOneTheChainWasStartedWith() throws Exception {
        Author first = TestJournals.author(directory, "li.na", "desk-1");
        Path records = TestJournals.write(directory, first, 2);
        SigningKey other = SigningKey.openOrCreate(directory.resolve("other.p12"), new char[0]);
        Author second = new Author("li.na", "desk-1", TestJournals.APP, other);
        try (Journal journal = Journals.open(records, second)) {
            assertThat(journal.readOnly()).isTrue();
            assertThat(journal.problems()).extracting(Problem::kind).containsExactly(Kind.KEY);
            assertThat(journal.problems().getFirst().detail()).contains(other.fingerprint(),
                    first.key().fingerprint());
        }
        try (Journal journal = Journals.open(records, new Author("li.na", "desk-2", TestJournals.APP, first.key()))) {
            assertThat(journal.append(List.of(TestJournals.draft(1)))).hasSize(1);
        }
        assertThat(new JournalVerifier().verify(records).ok()).isTrue();
    }
}
