package org.assize.internal.install.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assize.install.PackageSigner;
import org.assize.install.PluginContribution;
import org.assize.install.PluginDescription;
import org.assize.internal.install.metadata.ArtifactIndex.Artifact;
import org.assize.internal.install.metadata.Contributions;
import org.assize.internal.install.metadata.RepositoryContent;
import org.assize.internal.install.metadata.Unit;
import org.jspecify.annotations.Nullable;

/** Describes the plugins of a package for people. */
final class Descriptions {

    private final Path repository;
    private final RepositoryContent content;
    private final Map<String, PackageSigner> signers;

    /**
     * Of a package.
     *
     * @param signers who signed which jar
     */
    Descriptions(Path repository, RepositoryContent content, Map<String, PackageSigner> signers) {
        this.repository = repository;
        this.content = content;
        this.signers = signers;
    }

    List<PluginDescription> of(List<Unit> plugins) throws IOException {
        List<PluginDescription> described = new ArrayList<>();
        for (Unit plugin : plugins) {
            described.add(describe(plugin));
        }
        return described;
    }

    /** The files that plugins consist of and the package does not have. */
    List<String> lacking(List<Unit> plugins) {
        return plugins.stream().flatMap(this::artifacts).map(Artifact::file).distinct()
                .filter(file -> file.isEmpty() || Files.notExists(repository.resolve(file))).toList();
    }

    private PluginDescription describe(Unit plugin) throws IOException {
        List<Artifact> bundles = artifacts(plugin).filter(Artifact::bundle).distinct().toList();
        List<PluginContribution> contributions = new ArrayList<>();
        for (Artifact bundle : bundles) {
            Path jar = repository.resolve(bundle.file());
            if (Files.exists(jar)) {
                contributions.addAll(Contributions.of(jar));
            }
        }
        return new PluginDescription(plugin.plugin(), plugin.version(), plugin.name(), plugin.text("provider"),
                plugin.text("description"), plugin.licenceText(), signer(plugin),
                bundles.stream().map(bundle -> bundle.id() + " " + bundle.version()).toList(), contributions,
                List.of());
    }

    private @Nullable PackageSigner signer(Unit plugin) {
        List<PackageSigner> all = artifacts(plugin).map(artifact -> signers.get(artifact.file())).distinct().toList();
        return all.isEmpty() || all.contains(null) ? null : all.get(0);
    }

    private Stream<Artifact> artifacts(Unit plugin) {
        return content.closure(plugin).stream().flatMap(unit -> unit.artifacts().stream());
    }
}
