package org.assize.internal.install;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A p2 repository with one bundle, written by hand. */
public final class TestRepository {

    private static final String COMPONENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="x">
              <implementation class="org.example.Checks"/>
              <service><provide interface="org.assize.check.AuditCheck"/></service>
            </scr:component>
            """;
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <plugin><extension point="org.assize.checklists"><checklist id="org.example.traffic"/></extension></plugin>
            """;

    private final Path folder;

    private TestRepository(Path folder) {
        this.folder = folder;
    }

    /** Writes a repository. */
    public static TestRepository write(Path folder, String id, String version) throws IOException {
        return write(folder, id, version, "");
    }

    /**
     * Writes a repository whose metadata holds something more.
     *
     * @param more elements of the installable unit
     */
    public static TestRepository write(Path folder, String id, String version, String more) throws IOException {
        Files.createDirectories(folder.resolve("plugins"));
        String manifest = "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + id
                + ";singleton:=true\nBundle-Version: " + version + "\nService-Component: OSGI-INF/x.xml\n";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plugin.xml", PLUGIN);
        files.put("OSGI-INF/x.xml", COMPONENT);
        files.put("org/example/text.txt", "内容 " + version);
        jar(folder.resolve("plugins").resolve(id + "_" + version + ".jar"), manifest, files);
        jar(folder.resolve("content.jar"), "Manifest-Version: 1.0\n", Map.of("content.xml",
                content(id, version, more)));
        jar(folder.resolve("artifacts.jar"), "Manifest-Version: 1.0\n", Map.of("artifacts.xml",
                artifacts(id, version)));
        return new TestRepository(folder);
    }

    /** {@return where it is} */
    public Path folder() {
        return folder;
    }

    /** Packs it as it is. */
    public Path zip(Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
        return zip;
    }

    /** Unpacks a package. */
    public static TestRepository unpack(Path zip, Path folder) throws IOException {
        try (JarFile file = new JarFile(zip.toFile(), false)) {
            for (ZipEntry entry : file.stream().toList()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(file.getInputStream(entry), target);
            }
        }
        return new TestRepository(folder);
    }

    /** Replaces words in the metadata. */
    public void reword(String before, String after) throws IOException {
        Path jar = folder.resolve("content.jar");
        String content;
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            content = new String(file.getInputStream(file.getEntry("content.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
        change(jar, Map.of("content.xml", content.replace(before, after).getBytes(StandardCharsets.UTF_8)));
    }

    /** Rewrites a jar with other contents of some entries; empty ones take an entry out. */
    public static void change(Path jar, Map<String, byte[]> changes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile in = new JarFile(jar.toFile(), false); ZipOutputStream out = new ZipOutputStream(bytes)) {
            Map<String, byte[]> all = new LinkedHashMap<>();
            for (ZipEntry entry : in.stream().toList()) {
                all.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
            all.putAll(changes);
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                if (entry.getValue().length > 0) {
                    out.putNextEntry(new ZipEntry(entry.getKey()));
                    out.write(entry.getValue());
                }
            }
        }
        Files.write(jar, bytes.toByteArray());
    }

    private static void jar(Path jar, String manifest, Map<String, String> files) throws IOException {
        Manifest read = new Manifest(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)));
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream packed = new JarOutputStream(out, read)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String content(String id, String version, String more) {
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <?metadataRepository version='1.2.0'?>
                <repository name='r' version='1'
                    type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository'>
                  <units size='1'>
                    <unit id='ID' version='VERSION'>
                      <properties size='3'>
                        <property name='org.eclipse.equinox.p2.name' value='%bundleName'/>
                        <property name='org.eclipse.equinox.p2.provider' value='Province'/>
                        <property name='df_LT.bundleName' value='Traffic cases'/>
                      </properties>
                      <provides size='2'>
                        <provided namespace='org.eclipse.equinox.p2.iu' name='ID' version='VERSION'/>
                        <provided namespace='osgi.bundle' name='ID' version='VERSION'/>
                      </provides>
                      <artifacts size='1'><artifact classifier='osgi.bundle' id='ID' version='VERSION'/></artifacts>
                      <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
                      <touchpointData size='1'><instructions size='3'>
                        <instruction key='manifest'>Bundle-SymbolicName: ID&#xA;Bundle-Version: VERSION</instruction>
                        <instruction key='install'>installBundle(bundle:${artifact});</instruction>
                        <instruction key='uninstall'>uninstallBundle(bundle:${artifact});</instruction>
                      </instructions></touchpointData>
                      MORE
                    </unit>
                  </units>
                </repository>
                """.replace("MORE", more).replace("ID", id).replace("VERSION", version);
    }

    private static String artifacts(String id, String version) {
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <?artifactRepository version='1.1.0'?>
                <repository name='r' version='1'
                    type='org.eclipse.equinox.p2.artifact.repository.simpleRepository'>
                  <mappings size='1'>
                    <rule filter='(classifier=osgi.bundle)' output='${repoUrl}/plugins/${id}_${version}.jar'/>
                  </mappings>
                  <artifacts size='1'>
                    <artifact classifier='osgi.bundle' id='ID' version='VERSION'>
                      <properties size='1'><property name='download.size' value='1'/></properties>
                    </artifact>
                  </artifacts>
                </repository>
                """.replace("ID", id).replace("VERSION", version);
    }
}
