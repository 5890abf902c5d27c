package org.assize.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import org.assize.install.AuditLine;
import org.assize.install.AuditLine.Decision;
import org.assize.install.PackagePreview;
import org.assize.install.PackageProblem;
import org.assize.install.PackageProblem.Kind;
import org.assize.install.PluginException;
import org.assize.install.PluginService;
import org.assize.install.RepositorySigner;
import org.assize.internal.install.recovery.Installation;
import org.assize.internal.install.signature.Certificates;
import org.assize.plugin.InstalledPlugins;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service behind the workbench and the command line refuses, and how it says so. P2 is never reached. */
class RefusedPackagesTest {

    private static final String ID = "org.example.traffic";
    private static final String JAR = "plugins/org.example.traffic_1.0.0.jar";

    @TempDir
    private static Path keys;
    private static TestAuthority authority;
    private static RepositorySigner good;
    private static RepositorySigner old;

    @TempDir
    private Path folder;
    private Installation installation;
    private PluginService service;

    @BeforeAll
    static void makeAuthority() {
        authority = new TestAuthority(keys);
        good = authority.issue("legal affairs", "-1d", 30);
        old = authority.issue("old", "-10d", 5);
    }

    @BeforeEach
    void install() throws Exception {
        installation = new Installation(Files.createDirectories(folder.resolve("assize")));
        Files.createDirectories(installation.root().resolve("plugins"));
        Files.createDirectories(installation.root().resolve("configuration"));
        service = new DefaultPluginService(new Workplace(installation, "assize", location -> {
            throw new AssertionError("p2 must not be asked about a package that is refused");
        }, InstalledPlugins.in(folder.resolve("records")), Clock.systemUTC()), plugin -> List.of());
        service.trust(authority.certificate("root"));
    }

    @Test
    void unsigned() throws Exception {
        assertRefused(repository("plain").folder().toUri(), Kind.UNSIGNED, JAR, "content.jar", "artifacts.jar");
    }

    @Test
    void signedBySomebodyNobodyKnows() throws Exception {
        RepositorySigner stranger = authority.selfSigned("stranger");
        PackageProblem problem = assertRefused(signed(stranger).toUri(), Kind.UNTRUSTED, JAR, "content.jar");
        assertThat(problem.message()).contains("stranger");
        assertThat(problem.advice()).contains("plugin trust");
    }

    @Test
    void signedWithAnExpiredCertificate() throws Exception {
        assertRefused(signed(old).toUri(), Kind.EXPIRED, JAR, "content.jar");
    }

    @Test
    void signedWithACertificateOfTomorrow() throws Exception {
        assertRefused(signed(authority.issue("future", "+10d", 5)).toUri(), Kind.NOT_YET_VALID, JAR);
    }

    @Test
    void signedWithACertificateThatIsNotForCode() throws Exception {
        RepositorySigner mail = authority.issue("mail", "-1d", 5, "-ext", "KU=digitalSignature", "-ext",
                "EKU=emailProtection");
        assertRefused(signed(mail).toUri(), Kind.UNTRUSTED, JAR);
    }

    @Test
    void signedWithAKeyThatIsTooShort() throws Exception {
        RepositorySigner brief = authority.issue("short", List.of("-keyalg", "RSA", "-keysize", "1024"), "-1d", 5);
        PackageProblem problem = assertRefused(signed(brief).toUri(), Kind.WEAK, JAR, "content.jar");
        assertThat(problem.message()).contains("short");
        assertThat(problem.advice()).contains("2048");
        RepositorySigner lengthy = authority.issue("long", List.of("-keyalg", "RSA", "-keysize", "2048"), "-1d", 5);
        assertNotRefusedForItsSignature(signed(lengthy));
    }

    @Test
    void signedWithACertificateThatWasIssuedForgeably() throws Exception {
        RepositorySigner hasty = authority.issue("hasty", "-1d", 5, "-sigalg", "SHA1withECDSA");
        assertRefused(signed(hasty).toUri(), Kind.WEAK, JAR, "artifacts.jar");
    }

    @Test
    void signedWithDigestsThatCanBeForged() throws Exception {
        TestRepository open = TestRepository.unpack(signed(good), folder.resolve("open"));
        Path jar = open.folder().resolve(JAR);
        Files.copy(repository("plain").folder().resolve(JAR), jar, StandardCopyOption.REPLACE_EXISTING);
        authority.signForgeably("legal affairs", jar);
        assertRefused(open.folder().toUri(), Kind.WEAK, JAR);
    }

    /** The hash of a changed bundle could be written there, or another bundle asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"content.xml", "artifacts.xml"})
    void metadataChangedAfterSigning(String file) throws Exception {
        String jar = file.replace(".xml", ".jar");
        assertRefused(changed(jar, Map.of(file, new byte[] {'<', '/', '>'})), Kind.TAMPERED, jar);
    }

    @Test
    void whenACertificateHeldIsToldInLocalTime() throws Exception {
        PackageProblem problem = assertRefused(signed(old).toUri(), Kind.EXPIRED, JAR);
        String end = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault())
                .format(Certificates.read(authority.certificate("old")).get(0).getNotAfter().toInstant());
        assertThat(problem.message()).contains(end + ")");
    }

    @Test
    void signedWithARevokedCertificate() throws Exception {
        Path zip = signed(authority.issue("stolen", "-1d", 5));
        String fingerprint = Certificates.fingerprint(
                Certificates.read(authority.certificate("stolen")).get(0));
        Files.writeString(installation.trust().resolve("revoked.txt"), "# stolen\n" + fingerprint.toUpperCase() + "\n");
        assertRefused(zip.toUri(), Kind.REVOKED, JAR);
    }

    @Test
    void aFileChangedAfterSigning() throws Exception {
        assertRefused(changed(JAR, Map.of("plugin.xml", new byte[] {'<', '/', '>'})), Kind.TAMPERED, JAR);
    }

    @Test
    void aFileAddedAfterSigning() throws Exception {
        assertRefused(changed(JAR, Map.of("org/example/Evil.class", new byte[] {1})), Kind.UNSIGNED, JAR);
    }

    @Test
    void aFileTakenOutAfterSigning() throws Exception {
        assertRefused(changed(JAR, Map.of("plugin.xml", new byte[0])), Kind.TAMPERED, JAR);
    }

    @Test
    void metadataWithoutSignature() throws Exception {
        TestRepository open = TestRepository.unpack(signed(good), folder.resolve("open"));
        Path plain = repository("plain").folder();
        Files.copy(plain.resolve("content.jar"), open.folder().resolve("content.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        assertRefused(open.folder().toUri(), Kind.UNSIGNED, "content.jar");
    }

    @Test
    void metadataThatIsNotEvenAJar() throws Exception {
        TestRepository open = TestRepository.unpack(signed(good), folder.resolve("open"));
        Files.delete(open.folder().resolve("content.jar"));
        Files.writeString(open.folder().resolve("content.xml"), "<repository/>");
        assertRefused(open.folder().toUri(), Kind.UNSIGNED, "content.jar");
    }

    @Test
    void unsignedMetadataBesideSignedIsNotUsed() throws Exception {
        TestRepository open = TestRepository.unpack(signed(old), folder.resolve("open"));
        Files.writeString(open.folder().resolve("content.xml"), "<repository><nonsense></repository>");
        Files.writeString(open.folder().resolve("p2.index"), "metadata.repository.factory.order=content.xml,!");
        try (PackagePreview preview = service.preview(open.folder().toUri(), new NullProgressMonitor())) {
            assertThat(preview.plugins()).extracting(plugin -> plugin.name()).containsExactly("Traffic cases");
        }
    }

    @Test
    void instructionsThatDoMoreThanInstall() throws Exception {
        String chmod = "<touchpointData><instructions><instruction key='install'>installBundle(bundle:${artifact});"
                + "org.eclipse.equinox.p2.touchpoint.natives.chmod(targetDir:/,targetFile:x,permissions:777);"
                + "</instruction></instructions></touchpointData>";
        TestRepository repository = TestRepository.write(folder.resolve("chmod"), ID, "1.0.0", chmod);
        Path zip = folder.resolve("chmod.zip");
        good.sign(repository.folder(), zip);
        PackageProblem problem = assertRefused(zip.toUri(), Kind.FORBIDDEN_INSTRUCTION, "content.jar");
        assertThat(problem.message()).contains("chmod");
    }

    @Test
    void noRepositoryAtAll() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.zip"), "Dear department");
        assertRefused(file.toUri(), Kind.UNREADABLE, "");
        assertRefused(Files.createDirectories(folder.resolve("empty")).toUri(), Kind.UNREADABLE, "");
    }

    @Test
    void aFileThatIsNotThereIsNoPackage() {
        URI missing = folder.resolve("missing.zip").toUri();
        assertThatThrownBy(() -> service.preview(missing, new NullProgressMonitor()))
                .isInstanceOf(PluginException.class).hasMessageContaining("missing.zip");
    }

    @Test
    void whatWasRefusedCannotBeInstalledAnyway() throws Exception {
        try (PackagePreview preview = service.preview(repository("plain").folder().toUri(),
                new NullProgressMonitor())) {
            assertThatThrownBy(() -> service.install(preview, new NullProgressMonitor()))
                    .isInstanceOfSatisfying(PluginException.class, e -> assertThat(e.problems()).isNotEmpty());
        }
    }

    @Test
    void nothingIsTrustedOnceTheListOfRevokedCertificatesCannotBeRead() throws Exception {
        Files.write(installation.trust().resolve("revoked.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xff});
        Path zip = signed(good);
        assertThatThrownBy(() -> service.preview(zip.toUri(), new NullProgressMonitor()))
                .isInstanceOf(PluginException.class);
    }

    private PackageProblem assertRefused(URI source, Kind kind, String... files) throws PluginException {
        try (PackagePreview preview = service.preview(source, new NullProgressMonitor())) {
            assertThat(preview.installable()).isFalse();
            assertThat(preview.problems()).extracting(PackageProblem::kind).contains(kind);
            assertThat(preview.problems()).filteredOn(problem -> problem.kind() == kind)
                    .extracting(PackageProblem::file).contains(files);
            assertThat(preview.problems()).allSatisfy(problem -> {
                assertThat(problem.message()).contains(problem.file()).doesNotContain("NLS missing");
                assertThat(problem.advice()).isNotBlank();
            });
            AuditLine last = service.log().get(service.log().size() - 1);
            assertThat(last.what()).isEqualTo(Decision.REFUSED);
            assertThat(last.subject()).isEqualTo(source.toString());
            assertThat(service.installed()).isEmpty();
            return preview.problems().stream().filter(problem -> problem.kind() == kind).findFirst().orElseThrow();
        }
    }

    /** The clean package goes on to p2, which is not there. */
    private void assertNotRefusedForItsSignature(Path zip) {
        assertThatThrownBy(() -> service.preview(zip.toUri(), new NullProgressMonitor()))
                .isInstanceOf(AssertionError.class).hasMessageStartingWith("p2 must not be asked");
    }

    private TestRepository repository(String name) throws IOException {
        return TestRepository.write(folder.resolve(name), ID, "1.0.0");
    }

    private Path signed(RepositorySigner signer) throws Exception {
        Path zip = Files.createTempFile(folder, "signed", ".zip");
        signer.sign(repository(zip.getFileName() + ".d").folder(), zip);
        return zip;
    }

    private URI changed(String jar, Map<String, byte[]> changes) throws Exception {
        TestRepository open = TestRepository.unpack(signed(good), folder.resolve("changed"));
        TestRepository.change(open.folder().resolve(jar), changes);
        return open.folder().toUri();
    }
}
