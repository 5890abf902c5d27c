import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Prints the lines of a product's bundles.info that an empty workbench needs: the bundles that draw and run a 3.x
 * workbench, what they require, and nothing of ours.
 */
class EmptyProduct {

    /** What nothing requires by name, as in our product file, without p2. */
    private static final List<String> ROOTS = List.of("org.eclipse.osgi", "org.eclipse.equinox.launcher",
            "org.eclipse.equinox.simpleconfigurator", "org.eclipse.equinox.event", "org.apache.felix.scr",
            "org.eclipse.ui", "org.eclipse.ui.themes", "org.eclipse.e4.ui.workbench.renderers.swt",
            "org.eclipse.e4.ui.workbench.addons.swt", "org.eclipse.swt.svg",
            "org.apache.aries.spifly.dynamic.bundle");

    private final Map<String, Attributes> manifests = new LinkedHashMap<>();
    private final Map<String, String> exporters = new HashMap<>();
    private final Map<String, Set<String>> fragments = new HashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    public static void main(String[] arguments) throws IOException {
        EmptyProduct product = new EmptyProduct(Path.of(arguments[0], "plugins"));
        product.choose();
        try (Stream<String> lines = Files.lines(Path.of(arguments[1]))) {
            lines.filter(line -> line.startsWith("#") || product.chosen.contains(line.split(",")[0]))
                    .forEach(System.out::println);
        }
    }

    private EmptyProduct(Path plugins) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, "*.jar")) {
            for (Path jar : jars) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    add(file.getManifest().getMainAttributes());
                }
            }
        }
    }

    private void add(Attributes manifest) {
        String name = names(manifest.getValue("Bundle-SymbolicName")).getFirst();
        manifests.put(name, manifest);
        names(manifest.getValue("Export-Package")).forEach(exported -> exporters.putIfAbsent(exported, name));
        names(manifest.getValue("Fragment-Host"))
                .forEach(host -> fragments.computeIfAbsent(host, h -> new LinkedHashSet<>()).add(name));
    }

    private void choose() {
        Deque<String> open = new ArrayDeque<>(ROOTS);
        while (!open.isEmpty()) {
            String name = open.remove();
            Attributes manifest = manifests.get(name);
            if (manifest == null || name.startsWith("org.assize.") || !chosen.add(name)) {
                continue;
            }
            open.addAll(names(manifest.getValue("Require-Bundle")));
            open.addAll(fragments.getOrDefault(name, Set.of()));
            names(manifest.getValue("Import-Package")).stream().filter(exporters::containsKey)
                    .map(exporters::get).forEach(open::add);
        }
    }

    /** The names in a header, without those that are optional. */
    private static List<String> names(String header) {
        if (header == null) {
            return List.of();
        }
        return Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .filter(clause -> !clause.contains("resolution:=optional"))
                .map(clause -> clause.split(";")[0].strip()).toList();
    }
}
