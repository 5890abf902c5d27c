package org.assize.internal.install.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.assize.install.PluginContribution;
import org.assize.install.PluginContribution.Kind;
import org.w3c.dom.Element;

/** What a bundle adds to the product, by what it declares: its extensions and the services of its components. */
public final class Contributions {

    private Contributions() {
    }

    /** Reads the declarations in a bundle. */
    public static List<PluginContribution> of(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile(), false)) {
            List<PluginContribution> found = new ArrayList<>();
            for (String file : new String[] {"plugin.xml", "fragment.xml"}) {
                read(jar, file).forEach(root -> extensions(root).forEach(found::add));
            }
            for (String file : components(jar.getManifest())) {
                read(jar, file).forEach(root -> services(root).forEach(found::add));
            }
            return found;
        }
    }

    private static Stream<PluginContribution> extensions(Element plugin) {
        return Elements.children(plugin, "extension").map(extension -> new PluginContribution(Kind.EXTENSION,
                extension.getAttribute("point"), name(extension)));
    }

    /** The identifier is often not at the extension, but at what is in it. */
    private static String name(Element extension) {
        if (!extension.getAttribute("id").isEmpty()) {
            return extension.getAttribute("id");
        }
        return Elements.below(extension, "*").stream().map(each -> each.getAttribute("id"))
                .filter(id -> !id.isEmpty()).findFirst().orElse("");
    }

    private static Stream<PluginContribution> services(Element component) {
        String type = Elements.below(component, "implementation").stream()
                .map(each -> each.getAttribute("class")).findFirst().orElse("");
        return Elements.below(component, "provide").stream()
                .map(each -> new PluginContribution(Kind.SERVICE, each.getAttribute("interface"), type));
    }

    private static List<String> components(Manifest manifest) {
        Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
        String value = main.getValue("Service-Component");
        return value == null ? List.of() : Arrays.stream(value.split(",")).map(String::strip).toList();
    }

    private static List<Element> read(JarFile jar, String file) throws IOException {
        List<Element> roots = new ArrayList<>();
        boolean any = file.contains("*");
        String pattern = any ? file.replace(".", "\\.").replace("*", "[^/]*") : "";
        for (ZipEntry entry : jar.stream().toList()) {
            if (any ? entry.getName().matches(pattern) : entry.getName().equals(file)) {
                try (InputStream in = jar.getInputStream(entry)) {
                    roots.add(RepositoryXml.parse(in, entry.getName()));
                }
            }
        }
        return roots;
    }
}
