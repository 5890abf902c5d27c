package org.assize.internal.install.metadata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.w3c.dom.Element;

/**
 * The bundles and features a repository has, from its {@code artifacts.xml}. Where they lie follows from what they are:
 * rules of the repository's own for that are not used.
 *
 * @param artifacts what it has
 */
public record ArtifactIndex(List<Artifact> artifacts) {

    /**
     * A file of the repository.
     *
     * @param classifier the kind of the artifact in p2
     * @param id its name
     * @param version its version
     */
    public record Artifact(String classifier, String id, String version) {

        /** {@return whether it is a bundle} */
        public boolean bundle() {
            return classifier.equals("osgi.bundle");
        }

        /** {@return its path within the repository; empty when it is neither bundle nor feature} */
        public String file() {
            String name = id + "_" + version + ".jar";
            return switch (classifier) {
                case "osgi.bundle" -> "plugins/" + name;
                case "org.eclipse.update.feature" -> "features/" + name;
                default -> "";
            };
        }
    }

    /** Reads the index in an {@code artifacts.jar}. */
    public static ArtifactIndex read(Path jar) throws IOException {
        Element root = RepositoryXml.read(jar, "artifacts.xml");
        return new ArtifactIndex(Elements.below(root, "artifact").stream().map(ArtifactIndex::artifact).toList());
    }

    static Artifact artifact(Element element) {
        return new Artifact(element.getAttribute("classifier"), element.getAttribute("id"),
                element.getAttribute("version"));
    }

    /** {@return the paths of all bundles and features, each once} */
    public List<String> files() {
        return artifacts.stream().map(Artifact::file).filter(file -> !file.isEmpty()).distinct().toList();
    }
}
