package org.assize.internal.install.verify;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assize.install.PackageProblem;
import org.assize.install.PackageSigner;
import org.assize.internal.install.metadata.RepositoryContent;
import org.assize.internal.install.metadata.Unit;
import org.assize.internal.install.signature.ChainCheck;
import org.assize.internal.install.signature.JarCheck;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Looks at a copied package: first whether every jar is signed, the metadata included, then what the metadata asks for,
 * then what is in it. Files that are no jars are thrown away: p2 would prefer some of them to what is signed.
 */
public final class PackageInspection {

    private static final List<String> METADATA = List.of("content.jar", "artifacts.jar");

    private final JarCheck jars;
    private final boolean anyTrusted;
    private final List<PackageProblem> problems = new ArrayList<>();
    private final Map<String, PackageSigner> signers = new TreeMap<>();

    /**
     * Prepares to look at one package.
     *
     * @param chains who is trusted
     * @param anyTrusted whether anybody is
     */
    public PackageInspection(ChainCheck chains, boolean anyTrusted) {
        this.jars = new JarCheck(chains);
        this.anyTrusted = anyTrusted;
    }

    /**
     * Looks at a package.
     *
     * @param folder of ours, deleted with the package
     * @param repository the folder within it that holds the repository
     */
    public StagedPackage inspect(URI source, Path folder, Path repository, IProgressMonitor monitor)
            throws IOException {
        keepOnlyJars(repository);
        METADATA.stream().filter(name -> Files.notExists(repository.resolve(name)))
                .forEach(name -> problems.add(Problems.unsignedMetadata(name)));
        verify(repository, monitor);
        StagedPackage bare = new StagedPackage(source, folder, repository, PackageHash.of(repository), List.of(),
                List.of(), problems);
        if (METADATA.stream().allMatch(name -> Files.exists(repository.resolve(name)))) {
            return described(bare);
        }
        return bare;
    }

    private static void keepOnlyJars(Path repository) throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.walk(repository)) {
            others = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith(".jar")).toList();
        }
        for (Path other : others) {
            Files.delete(other);
        }
    }

    private void verify(Path repository, IProgressMonitor monitor) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(repository)) {
            all = files.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList();
        }
        SubMonitor progress = SubMonitor.convert(monitor, all.size());
        for (Path jar : all) {
            String name = repository.relativize(jar).toString().replace('\\', '/');
            ChainCheck.Outcome outcome = jars.check(jar);
            outcome.signer().ifPresent(signer -> signers.put(name, signer));
            outcome.refusal().ifPresent(refusal -> problems.add(Problems.of(name, refusal, anyTrusted)));
            progress.split(1);
        }
    }

    private StagedPackage described(StagedPackage bare) {
        Path repository = bare.repository();
        try {
            RepositoryContent content = RepositoryContent.read(repository.resolve("content.jar"),
                    repository.resolve("artifacts.jar"));
            content.forbidden().forEach(each -> problems.add(Problems.forbidden(each)));
            List<Unit> plugins = content.plugins();
            if (plugins.isEmpty()) {
                problems.add(Problems.noPlugins());
            }
            Descriptions descriptions = new Descriptions(repository, content, signers);
            descriptions.lacking(plugins).forEach(file -> problems.add(Problems.lacks(file)));
            return new StagedPackage(bare.source(), bare.folder(), repository, bare.hash(),
                    plugins.stream().map(unit -> new StagedPackage.Root(unit.id(), unit.version())).toList(),
                    descriptions.of(plugins), problems);
        } catch (IOException e) {
            problems.add(Problems.unreadable("content.jar", String.valueOf(e.getMessage())));
            return bare;
        }
    }
}
