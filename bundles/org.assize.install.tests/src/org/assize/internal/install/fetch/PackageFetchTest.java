package org.assize.internal.install.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assize.install.PackageProblem.Kind;
import org.assize.internal.install.TestRepository;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

/** Packages from everywhere, well-meaning and not. */
class PackageFetchTest {

    private static final String ID = "org.example";

    @TempDir
    private Path folder;
    private Path into;
    private final PackageFetch fetch = new PackageFetch(new NullProgressMonitor());

    @BeforeEach
    void prepare() throws IOException {
        into = Files.createDirectory(folder.resolve("into"));
    }

    @Test
    void aFolder() throws IOException {
        Path repository = repository().folder();
        assertThat(fetch.fetch(repository.toUri(), into)).isEqualTo(into);
        assertThat(into.resolve("plugins/org.example_1.0.0.jar")).hasSameBinaryContentAs(
                repository.resolve("plugins/org.example_1.0.0.jar"));
    }

    @Test
    void aZipOfARepositoryAndOfAFolderWithARepository() throws IOException {
        Path zip = repository().zip(folder.resolve("package.zip"));
        assertThat(fetch.fetch(zip.toUri(), into)).isEqualTo(into);
        Path nested = zip("nested/content.jar", "nested/artifacts.jar");
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(fetch.fetch(nested.toUri(), other)).isEqualTo(other.resolve("nested"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.jar", "plugins/../../evil.jar", "/etc/evil.jar", "C:/evil.jar", "a\\b.jar",
        "plugins/con.jar", "plugins/evil.jar.", "plugins/ .jar ", "plugins/e\u0000vil.jar", "plugins//evil.jar"})
    void namesThatLeadElsewhere(String name) throws IOException {
        Path zip = zip("content.jar", name);
        assertThatThrownBy(() -> fetch.fetch(zip.toUri(), into)).isInstanceOfSatisfying(
                RefusedPackageException.class,
                e -> assertThat(e.problem().kind()).isEqualTo(Kind.DANGEROUS_ARCHIVE));
        assertThat(folder.resolve("evil.jar")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugins/A.JAR", "PLUGINS/a.jar", "plugins/\uff41.jar"})
    void namesThatDifferOnlyInCase(String name) throws IOException {
        Path zip = zip("content.jar", "plugins/a.jar", name);
        assertThatThrownBy(() -> fetch.fetch(zip.toUri(), into)).isInstanceOf(RefusedPackageException.class);
    }

    @Test
    void links() throws IOException {
        Path repository = repository().folder();
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(repository.resolve("plugins/link.jar"), secret);
        assertThatThrownBy(() -> fetch.fetch(repository.toUri(), into)).isInstanceOf(RefusedPackageException.class)
                .hasMessageContaining("link.jar");
    }

    @Test
    void moreFilesThanAnyPluginHas() throws IOException {
        String[] names = new String[Intake.MAX_FILES + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = "plugins/" + i + ".jar";
        }
        Path zip = zip(names);
        assertThatThrownBy(() -> fetch.fetch(zip.toUri(), into)).isInstanceOf(RefusedPackageException.class)
                .hasMessageContaining(String.valueOf(Intake.MAX_FILES));
    }

    @Test
    void cancelled() throws IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        URI source = repository().folder().toUri();
        assertThatThrownBy(() -> new PackageFetch(monitor).fetch(source, into))
                .isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void addressesThatAreNotSupported() {
        assertThatThrownBy(() -> fetch.fetch(URI.create("ftp://example.org/x"), into))
                .isInstanceOf(RefusedPackageException.class).hasMessageContaining("ftp");
    }

    @Test
    void aRepositoryAndAZipOnAWebServer() throws IOException {
        Path repository = repository().folder();
        repository().zip(repository.resolve("package.zip"));
        HttpServer server = serve(repository);
        try {
            String base = "http://localhost:" + server.getAddress().getPort();
            assertThat(fetch.fetch(URI.create(base), into).resolve("plugins/org.example_1.0.0.jar")).exists();
            Path other = Files.createDirectory(folder.resolve("other"));
            assertThat(fetch.fetch(URI.create(base + "/package.zip"), other).resolve("content.jar")).exists();
            assertThatThrownBy(() -> fetch.fetch(URI.create(base + "/nothing"), other))
                    .isInstanceOf(RefusedPackageException.class).hasMessageContaining("404");
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer serve(Path directory) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = directory.resolve(exchange.getRequestURI().getPath().substring(1));
            byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(body.length > 0 ? 200 : 404, body.length > 0 ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private TestRepository repository() throws IOException {
        return TestRepository.write(folder.resolve("repository"), ID, "1.0.0");
    }

    private Path zip(String... names) throws IOException {
        Path zip = Files.createTempFile(folder, "package", ".zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String name : names) {
                packed.putNextEntry(new ZipEntry(name));
                packed.write(1);
            }
        }
        return zip;
    }
}
