package org.assize.internal.install.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.assize.install.TrustedCertificate;
import org.assize.internal.install.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates in a folder. */
class TrustStoreTest {

    @TempDir
    private Path folder;

    @Test
    void isWhatLiesInTheFolder() throws IOException {
        TestAuthority authority = new TestAuthority(Files.createDirectory(folder.resolve("keys")));
        authority.issue("legal affairs", "-1d", 30);
        TrustStore store = new TrustStore(Files.createDirectory(folder.resolve("trust")));
        assertThat(store.list()).isEmpty();
        Files.copy(authority.certificate("root"), store.folder().resolve("department.crt"));
        store.add(authority.certificate("legal affairs"));
        assertThat(store.list()).extracting(TrustedCertificate::name, TrustedCertificate::authority,
                TrustedCertificate::revoked).containsExactlyInAnyOrder(
                        tuple("Department", true, false),
                        tuple("legal affairs", false, false));

        String serial = Certificates.read(authority.certificate("legal affairs")).get(0).getSerialNumber()
                .toString(16);
        Files.writeString(store.folder().resolve("revoked.txt"), "00" + serial + " # lost\n");
        assertThat(store.list()).filteredOn(TrustedCertificate::revoked).extracting(TrustedCertificate::name)
                .containsExactly("legal affairs");

        assertThat(store.remove("")).hasSize(2);
        assertThat(store.list()).hasSize(2);
        String fingerprint = store.list().get(0).fingerprint();
        assertThat(store.remove(fingerprint.substring(0, 12))).extracting(TrustedCertificate::fingerprint)
                .containsExactly(fingerprint);
        assertThat(store.list()).extracting(TrustedCertificate::fingerprint).hasSize(1).doesNotContain(fingerprint);
    }

    @Test
    void aFileThatIsNoCertificateIsNotPassedOver() throws IOException {
        Files.writeString(folder.resolve("department.pem"), "not a certificate");
        assertThatThrownBy(() -> new TrustStore(folder).certificates()).isInstanceOf(IOException.class)
                .hasMessageContaining("department.pem");
    }
}
