package org.assize.internal.install.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.assize.internal.install.TestAuthority;
import org.assize.internal.install.recovery.Installation;
import org.assize.internal.install.signature.Certificates;
import org.assize.internal.install.signature.ChainCheck;
import org.assize.internal.install.signature.TrustStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices.TrustInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What p2 gets to hear when it asks about signatures, and that it cannot be kept from asking. */
class P2AgentTest {

    @TempDir
    private Path folder;

    @Test
    void anAgentThatKnowsNobodyToAskIsNotUsed() throws Exception {
        List<String> stopped = new ArrayList<>();
        IProvisioningAgent deaf = (IProvisioningAgent) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {IProvisioningAgent.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stop")) {
                        stopped.add("stopped");
                    }
                    return null;
                });
        Provisioning provisioning = new P2Provisioning(location -> deaf, new Installation(folder), "assize",
                trust(Instant.now()));
        Provisioning.Request request = new Provisioning.Request(List.of(),
                List.of(new Provisioning.Unit("org.example", "1.0.0")), List.of());
        assertThatThrownBy(() -> provisioning.perform(request, new NullProgressMonitor()))
                .isInstanceOf(ProvisioningException.class);
        assertThatThrownBy(() -> provisioning.obstacles(request, new NullProgressMonitor()))
                .isInstanceOf(ProvisioningException.class);
        assertThat(stopped).hasSize(2);
    }

    @Test
    void onlyChainsOfTheDepartmentAreAcceptedAndNothingForTheNextTime() throws Exception {
        TestAuthority authority = new TestAuthority(folder);
        authority.issue("good", "-1d", 30);
        authority.selfSigned("stranger");
        new TrustStore(folder.resolve("trust")).add(authority.certificate("root"));
        Certificate[] good = chain(authority, "good", "root");
        Certificate[] stranger = chain(authority, "stranger");

        TrustInfo now = ask(Instant.now(), good, stranger);
        assertThat(now.getTrustedCertificates()).containsExactly(good[0]);
        assertThat(now.trustUnsignedContent()).isFalse();
        assertThat(now.trustAlways()).isFalse();
        assertThat(now.persistTrust()).isFalse();

        assertThat(ask(Instant.now().plusSeconds(40 * 86_400L), good).getTrustedCertificates()).isEmpty();
        assertThat(new DepartmentTrust(trust(Instant.now())).getTrustInfo(null, new String[] {"unsigned.jar"})
                .trustUnsignedContent()).isFalse();
        Files.delete(folder.resolve("trust")
                .resolve(Certificates.fingerprint((X509Certificate) good[1]) + ".pem"));
        assertThat(ask(Instant.now(), good).getTrustedCertificates()).isEmpty();
    }

    private TrustInfo ask(Instant at, Certificate[]... chains) throws Exception {
        return new DepartmentTrust(trust(at)).getTrustInfo(chains, null);
    }

    private ChainCheck trust(Instant at) throws Exception {
        TrustStore store = new TrustStore(folder.resolve("trust"));
        return new ChainCheck(store.certificates(), store.revocations(), at);
    }

    private static Certificate[] chain(TestAuthority authority, String... names) throws Exception {
        Certificate[] chain = new Certificate[names.length];
        for (int i = 0; i < names.length; i++) {
            chain[i] = Certificates.read(authority.certificate(names[i])).get(0);
        }
        return chain;
    }
}
