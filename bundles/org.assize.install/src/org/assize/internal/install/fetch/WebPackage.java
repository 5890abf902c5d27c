package org.assize.internal.install.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.assize.internal.install.Messages;
import org.assize.internal.install.metadata.ArtifactIndex;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * A package on a web server. Only what the repository's list of artifacts names is asked for. Nothing that comes is
 * believed before its signature was verified, so that plain http does no harm.
 */
final class WebPackage implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final URI source;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL).proxy(ProxySelector.getDefault()).build();

    WebPackage(URI source) {
        this.source = source;
    }

    /** Fetches a single file. */
    void download(Path target, long limit, IProgressMonitor monitor) throws IOException {
        try (InputStream in = open(source); OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > limit) {
                    throw PackageFetch.unreadable(source, NLS.bind(Messages.packageTooLarge, limit >> 20));
                }
                if (monitor.isCanceled()) {
                    throw new InterruptedIOException();
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** Fetches a repository: its two lists, then what they name. */
    void repository(Intake intake, Path folder) throws IOException {
        URI base = source.getPath().endsWith("/") ? source : URI.create(source + "/");
        for (String list : new String[] {"content.jar", "artifacts.jar"}) {
            fetch(base, list, intake);
        }
        for (String file : ArtifactIndex.read(folder.resolve("artifacts.jar")).files()) {
            fetch(base, file, intake);
        }
    }

    private void fetch(URI base, String name, Intake intake) throws IOException {
        try (InputStream in = open(base.resolve(name.replace(" ", "%20")))) {
            intake.write(name, in);
        }
    }

    private InputStream open(URI address) throws IOException {
        try {
            HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(address).timeout(ANSWER).build(),
                    BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                answer.body().close();
                throw PackageFetch.unreadable(address, "HTTP " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
