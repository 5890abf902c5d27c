package org.assize.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.assize.install.AuditLine;
import org.assize.install.AuditLine.Decision;
import org.assize.install.PackagePreview;
import org.assize.install.PackageProblem;
import org.assize.install.PackageProblem.Kind;
import org.assize.install.PluginException;
import org.assize.install.PluginInstallation;
import org.assize.install.PluginService;
import org.assize.install.RepositorySigner;
import org.assize.internal.install.provision.ProvisioningException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * What p2 does to an installation when the service asks it to. P2 needs a framework; this one has nothing that could
 * fetch from a network.
 */
@EnabledIf("inFramework")
class ProvisionedPluginsTest {

    private static final String ID = "org.example.traffic";

    @TempDir
    private static Path keys;
    private static TestAuthority authority;
    private static RepositorySigner good;

    @TempDir
    private Path folder;
    private EmptyProduct product;
    private PluginService service;

    static boolean inFramework() {
        return FrameworkUtil.getBundle(PluginService.class) != null;
    }

    @BeforeAll
    static void makeAuthority() {
        authority = new TestAuthority(keys);
        good = authority.issue("legal affairs", "-1d", 30);
    }

    @BeforeEach
    void installProduct() throws Exception {
        Bundle own = FrameworkUtil.getBundle(PluginService.class);
        BundleContext framework = own.getBundleContext();
        IProvisioningAgentProvider p2 = framework.getService(
                framework.getServiceReference(IProvisioningAgentProvider.class));
        product = new EmptyProduct(folder.resolve("assize"), folder.resolve("records"), p2);
        service = product.service();
        service.trust(authority.certificate("root"));
    }

    @Test
    void installedReplacedRolledBackAndRemoved() throws Exception {
        install(signed(good, "1.0.0", ""));
        assertThat(product.bundles()).containsExactly(ID + " 1.0.0");
        install(signed(good, "2.0.0", ""));
        assertThat(product.bundles()).containsExactly(ID + " 2.0.0");
        assertThat(only().versions()).containsExactly("2.0.0", "1.0.0");

        service.rollBack(ID, new NullProgressMonitor());
        assertThat(product.bundles()).containsExactly(ID + " 1.0.0");
        assertThat(only().plugin().version()).isEqualTo("1.0.0");
        assertThat(only().canRollBack()).isFalse();

        service.remove(ID, new NullProgressMonitor());
        assertThat(product.bundles()).isEmpty();
        assertThat(service.installed()).isEmpty();
        assertThat(decisions()).containsExactly(Decision.TRUSTED, Decision.INSTALLED, Decision.INSTALLED,
                Decision.ROLLED_BACK, Decision.REMOVED);
    }

    /** Neither the package nor what p2 unpacked of it is needed: only what was kept. */
    @Test
    void goesBackWhenTheSourceAndThePoolAreGone() throws Exception {
        Path first = signed(good, "1.0.0", "");
        install(first);
        install(signed(good, "2.0.0", ""));
        Files.delete(first);
        Files.deleteIfExists(jar("1.0.0"));

        service.rollBack(ID, new NullProgressMonitor());

        assertThat(jar("1.0.0")).isRegularFile();
        assertThat(product.bundles()).containsExactly(ID + " 1.0.0");
    }

    @Test
    void doesNotGoBackToWhatIsNotWhatWasVerified() throws Exception {
        install(signed(good, "1.0.0", ""));
        String hash = service.log().get(service.log().size() - 1).hash();
        install(signed(good, "2.0.0", ""));
        TestRepository.change(product.installation().packages().resolve(hash).resolve("plugins")
                .resolve(ID + "_1.0.0.jar"), Map.of("plugin.xml", new byte[] {'<'}));

        assertThatThrownBy(() -> service.rollBack(ID, new NullProgressMonitor())).isInstanceOf(PluginException.class)
                .hasMessageContaining(ID + " 1.0.0");

        assertThat(product.bundles()).containsExactly(ID + " 2.0.0");
        assertThat(only().plugin().version()).isEqualTo("2.0.0");
    }

    @Test
    void whatNobodyHasIsNamed() throws Exception {
        Path zip = signed(good, "1.0.0", "<requires size='1'>"
                + "<required namespace='java.package' name='org.example.nowhere' range='[1,2)'/></requires>");
        try (PackagePreview preview = service.preview(zip.toUri(), new NullProgressMonitor())) {
            assertThat(preview.problems()).extracting(PackageProblem::kind).containsExactly(Kind.MISSING_REQUIREMENT);
            assertThat(preview.problems().get(0).message()).contains(ID).contains("org.example.nowhere");
            assertThat(preview.plugins().get(0).missing()).hasSize(1);
        }
    }

    /** The second line: what happens should the first let something through. */
    @Test
    void p2ItselfRefusesWhatIsUnsignedOrForeign() throws Exception {
        Path plain = repository("1.0.0", "").folder();
        Path foreign = unpacked(signed(authority.selfSigned("stranger"), "1.0.0", ""));
        Path own = unpacked(signed(good, "1.0.0", ""));

        assertThatThrownBy(() -> product.installUnseen(plain, ID, "1.0.0")).isInstanceOf(ProvisioningException.class);
        assertThatThrownBy(() -> product.installUnseen(foreign, ID, "1.0.0"))
                .isInstanceOf(ProvisioningException.class);
        assertThat(product.bundles()).isEmpty();

        product.installUnseen(own, ID, "1.0.0");
        assertThat(product.bundles()).containsExactly(ID + " 1.0.0");
    }

    @Test
    void whatP2CouldNotFinishIsTakenBackAndSaid() throws Exception {
        install(signed(good, "1.0.0", ""));
        TestRepository broken = repository("2.0.0", "");
        broken.reword("installBundle(bundle:${artifact})", "installBundle(bundle:org.example.nothing)");
        Path zip = Files.createTempFile(folder, "broken", ".zip");
        good.sign(broken.folder(), zip);

        assertThatThrownBy(() -> install(zip)).isInstanceOf(PluginException.class)
                .hasMessageContaining("org.example.nothing");

        assertThat(product.bundles()).containsExactly(ID + " 1.0.0");
        assertThat(only().plugin().version()).isEqualTo("1.0.0");
        assertThat(jar("2.0.0")).doesNotExist();
        assertThat(decisions()).last().isEqualTo(Decision.FAILED);
        install(signed(good, "2.0.0", ""));
        assertThat(product.bundles()).containsExactly(ID + " 2.0.0");
    }

    @Test
    void namesFollowTheLanguageOfWhoeverAsks() throws Exception {
        TestRepository bilingual = repository("1.0.0", "");
        bilingual.reword("<property name='df_LT.bundleName'", "<property name='zh.bundleName' value='交通案卷'/>"
                + "<property name='df_LT.bundleName'");
        Path zip = Files.createTempFile(folder, "bilingual", ".zip");
        good.sign(bilingual.folder(), zip);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            install(zip);
            assertThat(only().plugin().name()).isEqualTo("Traffic cases");
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(only().plugin().name()).isEqualTo("交通案卷");
        } finally {
            Locale.setDefault(before);
        }
    }

    private Path jar(String version) {
        return product.installation().root().resolve("plugins").resolve(ID + "_" + version + ".jar");
    }

    private PluginInstallation only() throws PluginException {
        assertThat(service.installed()).hasSize(1);
        return service.installed().get(0);
    }

    private List<Decision> decisions() throws PluginException {
        return service.log().stream().map(AuditLine::what).toList();
    }

    private void install(Path zip) throws PluginException {
        try (PackagePreview preview = service.preview(zip.toUri(), new NullProgressMonitor())) {
            assertThat(preview.problems()).isEmpty();
            service.install(preview, new NullProgressMonitor());
        }
    }

    private TestRepository repository(String version, String more) throws IOException {
        return TestRepository.write(Files.createTempDirectory(folder, "repository"), ID, version, more);
    }

    private Path signed(RepositorySigner signer, String version, String more) throws Exception {
        Path zip = Files.createTempFile(folder, "signed", ".zip");
        signer.sign(repository(version, more).folder(), zip);
        return zip;
    }

    private Path unpacked(Path zip) throws IOException {
        return TestRepository.unpack(zip, Files.createTempDirectory(folder, "unpacked")).folder();
    }
}
