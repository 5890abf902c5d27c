package org.assize.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** A bundle or test fragment as its folder and manifest show it. */
public record Bundle(Path folder, Attributes manifest) {

    public static Bundle read(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new Bundle(folder, new Manifest(in).getMainAttributes());
        }
    }

    /** The name of the folder, which must be the symbolic name. */
    public String name() {
        return folder.getFileName().toString();
    }

    public boolean isTest() {
        return name().endsWith(".tests");
    }

    /** The bundle whose rules apply: a test fragment has those of its host. */
    public String room() {
        return isTest() ? name().substring(0, name().length() - ".tests".length()) : name();
    }

    public List<ManifestHeader> header(String header) {
        return ManifestHeader.parse(manifest.getValue(header));
    }

    public List<ManifestHeader> exports() {
        return header("Export-Package");
    }

    /** Names of bundles and packages that this bundle asks for. */
    public List<String> requirements() {
        List<String> names = new ArrayList<>();
        header("Require-Bundle").forEach(clause -> names.add(clause.name()));
        header("Import-Package").forEach(clause -> names.add(clause.name()));
        return names;
    }

    @Override
    public String toString() {
        return name();
    }
}
