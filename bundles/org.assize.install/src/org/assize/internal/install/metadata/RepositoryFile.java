package org.assize.internal.install.metadata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Element;

/** Writes the two lists of a repository: what it holds, and which files these are. */
public final class RepositoryFile {

    private RepositoryFile() {
    }

    /** Copies a list into a jar that can be signed. */
    public static void copy(Path repository, String name, Path into) throws IOException {
        write(read(repository, name), name, into);
    }

    /** Copies the list of files with size and SHA-256 of those beside the copy. */
    public static void copyWithHashes(Path repository, Path into) throws IOException {
        Element root = read(repository, "artifacts");
        for (Element artifact : Elements.below(root, "artifact")) {
            String file = ArtifactIndex.artifact(artifact).file();
            if (!file.isEmpty() && Files.exists(into.resolve(file))) {
                hash(artifact, into.resolve(file));
            }
        }
        write(root, "artifacts", into);
    }

    private static Element read(Path repository, String name) throws IOException {
        Path jar = repository.resolve(name + ".jar");
        if (Files.exists(jar)) {
            return RepositoryXml.read(jar, name + ".xml");
        }
        try (InputStream in = Files.newInputStream(repository.resolve(name + ".xml"))) {
            return RepositoryXml.parse(in, name + ".xml");
        }
    }

    /** What is said of the unsigned file is wrong for the signed one. */
    private static void hash(Element artifact, Path file) throws IOException {
        Element properties = Elements.children(artifact, "properties").findFirst()
                .orElseGet(() -> add(artifact, "properties", Map.of()));
        List<Element> outdated = Elements.children(properties, "property")
                .filter(each -> each.getAttribute("name").matches("download\\..*|artifact\\.size|pgp\\..*")).toList();
        outdated.forEach(properties::removeChild);
        add(properties, "property", Map.of("name", "download.size", "value", String.valueOf(Files.size(file))));
        add(properties, "property", Map.of("name", "download.checksum.sha-256", "value", sha256(file)));
        properties.setAttribute("size", String.valueOf(Elements.children(properties, "property").count()));
    }

    private static Element add(Element parent, String name, Map<String, String> attributes) {
        Element added = parent.getOwnerDocument().createElement(name);
        attributes.forEach(added::setAttribute);
        parent.appendChild(added);
        return added;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }

    private static void write(Element root, String name, Path into) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (OutputStream out = Files.newOutputStream(into.resolve(name + ".jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new ZipEntry(name + ".xml"));
            jar.write(serialized(root));
        }
    }

    private static byte[] serialized(Element root) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer()
                    .transform(new DOMSource(root.getOwnerDocument()), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }
}
