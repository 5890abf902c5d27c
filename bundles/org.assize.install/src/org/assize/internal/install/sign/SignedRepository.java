package org.assize.internal.install.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assize.install.PluginException;
import org.assize.internal.install.Messages;
import org.assize.internal.install.metadata.RepositoryFile;
import org.assize.internal.install.recovery.ChangeGuard;
import org.eclipse.osgi.util.NLS;

/** A copy of a repository with every jar signed, packed into a zip file. */
public final class SignedRepository {

    private static final List<String> LISTS = List.of("content", "artifacts");

    private final JarSigning signing;

    public SignedRepository(JarSigning signing) {
        this.signing = signing;
    }

    /** {@return how many jars were signed} */
    public int write(Path repository, Path zip) throws IOException, PluginException {
        for (String list : LISTS) {
            if (Files.notExists(repository.resolve(list + ".jar"))
                    && Files.notExists(repository.resolve(list + ".xml"))) {
                throw new PluginException(NLS.bind(Messages.notARepository, repository));
            }
        }
        Path work = Files.createTempDirectory("assize-sign");
        try {
            int jars = signArtifacts(repository, work);
            RepositoryFile.copy(repository, "content", work);
            RepositoryFile.copyWithHashes(repository, work);
            for (String list : LISTS) {
                signing.sign(work.resolve(list + ".jar"));
            }
            pack(work, zip);
            return jars + LISTS.size();
        } finally {
            ChangeGuard.delete(work);
        }
    }

    private int signArtifacts(Path repository, Path work) throws IOException, PluginException {
        int jars = 0;
        for (String folder : new String[] {"features", "plugins"}) {
            if (Files.isDirectory(repository.resolve(folder))) {
                Files.createDirectories(work.resolve(folder));
                for (Path jar : list(repository.resolve(folder))) {
                    Path copy = work.resolve(folder).resolve(jar.getFileName().toString());
                    Files.copy(jar, copy);
                    signing.sign(copy);
                    jars++;
                }
            }
        }
        return jars;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void pack(Path folder, Path zip) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Path file : files) {
                packed.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
    }
}
