package org.assize.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.NaPolicy;

/** Documents from strangers. */
class ChecklistLoaderTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            """;
    private static final String ROOT = """
            <checklist:Checklist xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:checklist="urn:assize:model:checklist:1" urn="urn:a:b" version="1\"""";

    @TempDir
    Path folder;

    private final ChecklistLoader loader = new ChecklistLoader();

    private void assertRefused(String document, String reason) {
        assertThatThrownBy(() -> loader.load("stranger.checklist", document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ChecklistException.class)
                .hasMessageStartingWith("stranger.checklist: ")
                .hasMessageContaining(reason);
    }

    @Test
    void readsWhatTheWriterWrote() throws Exception {
        Checklist checklist = ChecklistBuilder.ofMarks(NaPolicy.RENORMALISE, "60", "39.5", "0.5").veto("0").build();
        Path file = folder.resolve("own.checklist");

        new ChecklistWriter().write(checklist, file);

        assertThat(EcoreUtil.equals(loader.load(file), checklist)).isTrue();
        assertThat(Files.readString(file)).contains("测试标准");
    }

    @Test
    void refusesADocumentType() {
        assertRefused(HEAD + "<!DOCTYPE x [<!ENTITY e \"lol\">]>" + ROOT + "><titles lang=\"zh\" value=\"&e;\"/>"
                + "</checklist:Checklist>", "document type declaration");
    }

    @Test
    void refusesAnEntityThatReadsAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "top secret");

        assertRefused(HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + ROOT
                + " model=\"&e;\"/>", "document type declaration");
    }

    @Test
    void refusesEntitiesThatMultiplyWithoutExpandingThem() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e%1$d \"&e%2$d;&e%2$d;\">".formatted(i, i - 1));
        }

        assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertRefused(HEAD + bomb + "]>" + ROOT + " model=\"&e29;\"/>", "document type declaration"));
    }

    @Test
    void fetchesNoSchemaLocation() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/evil.ecore";

            assertRefused(HEAD + "<e:Evil xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:e=\"urn:evil\" "
                    + "xsi:schemaLocation=\"urn:evil " + address + "\"/>", address);
            assertNobodyConnected(server);
        }
    }

    @Test
    void fetchesNoSchemaLocationBesideAKnownModel() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/evil.ecore";
            String document = HEAD + ROOT + " xsi:schemaLocation=\"urn:assize:model:checklist:1 " + address + "\"/>";

            Checklist checklist = loader.load("stranger", document.getBytes(StandardCharsets.UTF_8));

            assertThat(checklist.getUrn()).isEqualTo("urn:a:b");
            assertNobodyConnected(server);
        }
    }

    private static void assertNobodyConnected(ServerSocket server) throws IOException {
        server.setSoTimeout(50);
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "file:///etc/passwd#//D", "http://127.0.0.1:9/x#//", "other.checklist#//@sections.0",
        "platform:/plugin/org.assize.model/plugin.xml#//" })
    void refusesALinkToAnotherDocument(String link) {
        assertRefused(HEAD + ROOT + "><sections href=\"" + link + "\"/></checklist:Checklist>", "outside itself");
    }

    @Test
    void refusesALargeDocument() {
        assertRefused(HEAD + ROOT + "><!-- " + "x".repeat(1024 * 1024) + " --></checklist:Checklist>", "1024 KiB");
    }

    @Test
    void refusesALargeFile() throws IOException {
        Path file = Files.writeString(folder.resolve("large.checklist"), "x".repeat(3 * 1024 * 1024));

        assertThatThrownBy(() -> loader.load(file)).isInstanceOf(ChecklistException.class)
                .hasMessageContaining("large.checklist").hasMessageContaining("1024 KiB");
    }

    @Test
    void refusesTooManyElements() {
        assertRefused(HEAD + ROOT + ">" + "<bands/>".repeat(60_000) + "</checklist:Checklist>", "50000");
    }

    @Test
    void refusesATextWithoutEnd() {
        assertRefused(HEAD + ROOT + "><titles lang=\"zh\" value=\"" + "长".repeat(20_001) + "\"/></checklist:Checklist>",
                "value");
    }

    @Test
    void refusesATruncatedDocument() throws Exception {
        byte[] whole = new ChecklistWriter().toBytes(ChecklistBuilder.ofMarks(NaPolicy.KEEP_FULL, "100").build());
        String half = new String(whole, 0, whole.length / 2, StandardCharsets.UTF_8);

        assertRefused(half, "not well-formed");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "not xml", "<a/>", "{\"json\": true}", "\u0000\u0001\u0002" })
    void refusesWhatIsNoChecklistAtAll(String document) {
        assertRefused(document, "");
    }

    @Test
    void refusesAnotherModel() {
        assertRefused(HEAD + "<r:ReviewBook xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:r=\"urn:assize:model:review:1\"/>", "urn:assize:model:review:1");
        assertRefused(HEAD + "<ecore:EPackage xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\"/>", "Ecore");
    }

    @Test
    void refusesAnotherRootOfTheSameModel() {
        assertRefused(HEAD + "<c:Item xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
                + "xmlns:c=\"urn:assize:model:checklist:1\" id=\"1\"/>", "Checklist");
    }

    @Test
    void namesTheUnknownElementAndItsLine() {
        assertRefused(HEAD + ROOT + ">\n<surprise/></checklist:Checklist>", "surprise");
    }

    @Test
    void namesTheImpossibleValueAndItsLine() {
        assertRefused(HEAD + ROOT + "><bands id=\"x\" lowerBound=\"many\"/></checklist:Checklist>", "lowerBound");
        assertRefused(HEAD + ROOT + " kind=\"SECRET\"/>", "kind");
    }

    @Test
    void namesAFileThatIsMissing() {
        Path file = folder.resolve("missing.checklist");

        assertThatThrownBy(() -> loader.load(file)).isInstanceOf(ChecklistException.class)
                .hasMessageContaining("missing.checklist");
    }
}
