package org.assize.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.assize.install.PackagePreview;
import org.assize.install.PackageProblem;
import org.assize.install.PackageProblem.Kind;
import org.assize.install.PackageSigner;
import org.assize.install.PluginChange;
import org.assize.install.PluginContribution;
import org.assize.install.PluginDescription;
import org.assize.install.PluginException;
import org.assize.install.PluginInstallation;
import org.assize.install.PluginService;
import org.assize.install.TrustedCertificate;
import org.assize.internal.cli.Cli.Outcome;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What the commands about plugins print and answer, whatever the service decides. */
class PluginsFromTheCommandLineTest {

    private static final PackageProblem UNSIGNED = new PackageProblem(Kind.UNSIGNED, "plugins/x.jar",
            "plugins/x.jar is not signed.", "Have it signed.");
    private static final PluginDescription TRAFFIC = new PluginDescription("org.example.traffic", "1.0.0", "交通案件",
            "Province", "", "EPL-2.0", new PackageSigner("legal affairs", "CN=legal affairs", "Department",
                    "ab".repeat(32), Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")),
            List.of("org.example.traffic 1.0.0"),
            List.of(new PluginContribution(PluginContribution.Kind.EXTENSION, "org.assize.checklists", "traffic")),
            List.of());

    private static final TrustedCertificate CERTIFICATE = new TrustedCertificate("legal affairs", "ab".repeat(32),
            here("2026-07-09T16:05:33"), here("2030-01-01T00:00:00"), true, false);

    private final List<String> asked = new ArrayList<>();
    private List<PackageProblem> problems = List.of();
    private PluginException failure;
    private String leftOver = "";

    @Test
    void aRefusedPackageIsBadInputAndIsNotInstalled() {
        problems = List.of(UNSIGNED);
        Outcome outcome = run("plugin", "install", "x.zip");
        assertThat(outcome.code()).isEqualTo(ExitCodes.INPUT);
        assertThat(outcome.err()).contains(UNSIGNED.message(), UNSIGNED.advice(), "x.zip");
        assertThat(asked).containsExactly("preview", "close");
    }

    @Test
    void aRefusedPackageIsToldAsJson() throws Exception {
        problems = List.of(UNSIGNED);
        JsonNode json = run("plugin", "install", "x.zip", "--json").json();
        assertThat(json.at("/installable").asBoolean()).isFalse();
        assertThat(json.at("/problems/0/kind").asText()).isEqualTo("UNSIGNED");
        assertThat(json.at("/problems/0/file").asText()).isEqualTo(UNSIGNED.file());
    }

    @Test
    void aGoodPackageIsInstalled() throws Exception {
        assertThat(run("plugin", "install", "x.zip").out()).contains("org.example.traffic 1.0.0");
        assertThat(run("plugin", "install", "x.zip", "--json").json().at("/restartNeeded").asBoolean()).isTrue();
        assertThat(asked).containsExactly("preview", "install", "close", "preview", "install", "close");
    }

    @Test
    void whatAChangeCouldNotDeleteIsSaidAndTheChangeIsMade() throws Exception {
        leftOver = "packages/ab could not be deleted";
        Outcome outcome = run("plugin", "remove", "org.example.traffic");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("org.example.traffic 1.0.0");
        assertThat(outcome.err()).contains(leftOver);
        assertThat(run("plugin", "install", "x.zip", "--json").json().at("/leftOver").asText()).isEqualTo(leftOver);
    }

    @Test
    void aPreviewChangesNothing() {
        Outcome outcome = run("plugin", "install", "--preview", "https://example.org/plugins");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("org.example.traffic", "交通案件", "legal affairs", "org.assize.checklists");
        assertThat(asked).containsExactly("preview", "close");
    }

    @Test
    void installedPluginsAreListedWithSignerAndState() throws Exception {
        assertThat(run("plugin", "list").out()).contains("org.example.traffic", "legal affairs", "0.9.0",
                "it requires org.example.gone");
        assertThat(run("plugin", "list", "--json").json().at("/0/plugin/signer/name").asText())
                .isEqualTo("legal affairs");
    }

    @Test
    void whatTheServiceRefusesIsBadInput() {
        failure = new PluginException("not yours", List.of(UNSIGNED));
        for (String command : new String[] {"remove", "enable", "disable", "rollback"}) {
            Outcome outcome = run("plugin", command, "org.example.traffic");
            assertThat(outcome.code()).as(command).isEqualTo(ExitCodes.INPUT);
            assertThat(outcome.err()).contains("not yours", UNSIGNED.message());
        }
    }

    @Test
    void theValidityOfACertificateIsLocalTimeForPeopleAndAnInstantForPrograms() throws Exception {
        for (String[] command : new String[][] {{"plugin", "trusted"}, {"plugin", "trust", "x.pem"}}) {
            assertThat(run(command).out()).contains("2026-07-09 16:05", "2030-01-01 00:00").doesNotContain("Z");
        }
        assertThat(run("plugin", "trusted", "--json").json().at("/0/notBefore").asText())
                .isEqualTo(CERTIFICATE.notBefore().toString());
    }

    @Test
    void withoutAPluginTheCommandIsWrong() {
        assertThat(run("plugin", "remove").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run("plugin", "install").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run("plugin").code()).isEqualTo(ExitCodes.USAGE);
    }

    private static Instant here(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.systemDefault()).toInstant();
    }

    private Outcome run(String... arguments) {
        PluginService service = (PluginService) Proxy.newProxyInstance(PluginService.class.getClassLoader(),
                new Class<?>[] {PluginService.class}, (proxy, method, given) -> answer(method));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = AssizeCommand.run(new Terminal(new PrintWriter(out), new PrintWriter(err)), new Services() {

            @Override
            public <T> T get(Class<T> type) {
                return type.equals(PluginService.class) ? type.cast(service) : TestServices.create().get(type);
            }
        }, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    private Object answer(Method method) throws PluginException {
        asked.add(method.getName());
        if (failure != null) {
            throw failure;
        }
        return switch (method.getName()) {
            case "preview" -> new Preview(problems, asked);
            case "installed" -> List.of(new PluginInstallation(TRAFFIC, Instant.EPOCH, false,
                    List.of("1.0.0", "0.9.0"), List.of("it requires org.example.gone")));
            case "trusted", "trust" -> List.of(CERTIFICATE);
            default -> new PluginChange(List.of("org.example.traffic 1.0.0"), true, leftOver);
        };
    }

    /** A package as it would be looked at. */
    private record Preview(List<PackageProblem> problems, List<String> asked) implements PackagePreview {

        @Override
        public URI source() {
            return Path.of("x.zip").toUri();
        }

        @Override
        public String hash() {
            return "cd".repeat(32);
        }

        @Override
        public List<PluginDescription> plugins() {
            return List.of(TRAFFIC);
        }

        @Override
        public void close() {
            asked.add("close");
        }
    }
}
