package org.assize.internal.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.assize.plugin.InstalledPlugin;
import org.assize.plugin.InstalledPlugin.BundleId;
import org.assize.plugin.Signer;

/** A bundle, compiled and packed by the test, with a class {@code vendor.Bad} whose source is given. */
final class PluginJar {

    static final String BAD = "vendor.Bad";
    static final Signer SIGNER = new Signer("Province Z", "CN=Province Z,O=Police", "ab12",
            Instant.parse("2030-01-01T00:00:00Z"));

    private final String name;
    private final String version;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    PluginJar(String name, String version) {
        this.name = name;
        this.version = version;
    }

    /** Adds a header to its manifest. */
    PluginJar header(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Adds a file. */
    PluginJar file(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** What the installer would write down. */
    InstalledPlugin installed() {
        return new InstalledPlugin(name, version, "Plugin of " + name, "Vendor", List.of(new BundleId(name, version)),
                SIGNER, true);
    }

    /** Packs a class that implements an interface of the JDK. */
    Path of(Path folder, String declaration) throws IOException {
        Path source = Files.createDirectories(folder.resolve(name + ".src/vendor")).resolve("Bad.java");
        Files.writeString(source, "package vendor; public class Bad " + declaration);
        Path classes = Files.createDirectories(folder.resolve(name + ".classes"));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-d",
                classes.toString(), source.toString());
        if (code != 0) {
            throw new IllegalArgumentException(declaration);
        }
        return pack(classes, folder.resolve(name + "_" + version + ".jar"));
    }

    private Path pack(Path classes, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", version);
        main.putValue("Export-Package", "vendor");
        headers.forEach(main::putValue);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest);
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                packed.putNextEntry(new JarEntry(file.getKey()));
                packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
