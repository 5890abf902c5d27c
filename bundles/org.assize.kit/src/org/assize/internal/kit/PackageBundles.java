package org.assize.internal.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.osgi.util.NLS;

/** The bundles of a package, copied out of a zip file where they are in one. */
public final class PackageBundles implements AutoCloseable {

    private static final String PLUGINS = "plugins/";
    private static final String JAR = ".jar";
    private static final int MOST = 500;
    private static final long LARGEST = 1L << 30;

    private final List<Path> temporary = new ArrayList<>();
    private final List<PluginBundle> bundles = new ArrayList<>();

    private PackageBundles() {
    }

    /**
     * Opens a package.
     *
     * @throws IOException when there is no bundle in it, or too much
     */
    public static PackageBundles open(Path source) throws IOException {
        PackageBundles opened = new PackageBundles();
        try {
            opened.read(source);
            if (opened.bundles.isEmpty()) {
                throw new IOException(NLS.bind(Messages.noPlugins, source));
            }
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** In the order of their names. */
    public List<PluginBundle> all() {
        return List.copyOf(bundles);
    }

    private void read(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            try (Stream<Path> files = Files.list(source.resolve(PLUGINS))) {
                for (Path jar : files.filter(f -> f.toString().endsWith(JAR)).sorted().toList()) {
                    bundles.add(PluginBundle.read(jar));
                }
            }
        } else if (source.toString().endsWith(JAR)) {
            bundles.add(PluginBundle.read(source));
        } else {
            unpack(source);
        }
    }

    /** Names within the zip file play no part in where the bundles are put. */
    private void unpack(Path zip) throws IOException {
        Path folder = Files.createTempDirectory("assize-kit");
        temporary.add(folder);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            List<? extends ZipEntry> jars = Collections.list(file.entries()).stream()
                    .filter(e -> ("/" + e.getName()).contains("/" + PLUGINS) && e.getName().endsWith(JAR)).toList();
            if (jars.size() > MOST) {
                throw new IOException(NLS.bind(Messages.tooMany, zip, MOST));
            }
            long left = LARGEST;
            for (ZipEntry entry : jars) {
                Path jar = folder.resolve(bundles.size() + JAR);
                temporary.add(jar);
                try (InputStream in = file.getInputStream(entry)) {
                    left -= copy(in, jar, left, zip);
                }
                bundles.add(PluginBundle.read(jar));
            }
        }
    }

    private static long copy(InputStream in, Path to, long most, Path zip) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[1 << 16];
            long copied = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                copied += n;
                if (copied > most) {
                    throw new IOException(NLS.bind(Messages.tooLarge, zip));
                }
                out.write(buffer, 0, n);
            }
            return copied;
        }
    }

    @Override
    public void close() throws IOException {
        for (Path path : temporary.reversed()) {
            Files.deleteIfExists(path);
        }
    }
}
