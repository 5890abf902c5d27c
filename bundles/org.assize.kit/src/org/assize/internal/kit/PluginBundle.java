package org.assize.internal.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.osgi.util.ManifestElement;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleException;

/**
 * A bundle as its file shows it.
 *
 * @param name     symbolic name
 * @param manifest its main attributes
 * @param files    names of all its files
 */
public record PluginBundle(Path jar, String name, Attributes manifest, List<String> files) {

    private static final int LARGEST = 4 << 20;

    static PluginBundle read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Manifest manifest = file.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            if (name == null) {
                throw new IOException(NLS.bind(Messages.noBundle, jar.getFileName()));
            }
            return new PluginBundle(jar, name.split(";")[0].strip(), manifest.getMainAttributes(),
                    file.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).toList());
        }
    }

    /** Its version as it says. */
    public String version() {
        String version = manifest.getValue("Bundle-Version");
        return version == null ? "0.0.0" : version;
    }

    /**
     * Whether it has code, in classes of its own or in jars that it brings. One without imports nothing: what it
     * requires is the bundle that owns the extension point it contributes to.
     */
    boolean hasClasses() {
        return files.stream().anyMatch(file -> file.endsWith(".class") || file.endsWith(".jar"));
    }

    /** The clauses of a header; none when it has none or none that can be read. */
    List<ManifestElement> header(String header) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(header, manifest.getValue(header));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException unreadable) {
            return List.of();
        }
    }

    /** The content of a file in it, as far as it has one of reasonable size. */
    Optional<byte[]> content(String file) throws IOException {
        try (JarFile open = new JarFile(jar.toFile(), false)) {
            ZipEntry entry = open.getEntry(file);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = open.getInputStream(entry)) {
                return Optional.of(in.readNBytes(LARGEST));
            }
        }
    }

    /** The files that describe its services. */
    List<String> components() {
        List<String> found = new ArrayList<>();
        for (ManifestElement element : header("Service-Component")) {
            String pattern = element.getValue().replace(".", "\\.").replace("*", "[^/]*");
            files.stream().filter(f -> f.matches(pattern)).forEach(found::add);
        }
        return found;
    }
}
