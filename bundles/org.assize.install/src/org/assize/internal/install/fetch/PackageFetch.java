package org.assize.internal.install.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.assize.install.PackageProblem;
import org.assize.install.PackageProblem.Kind;
import org.assize.internal.install.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Copies a package: a folder, a zip file, or what lies at an address. */
public final class PackageFetch {

    private static final List<String> METADATA =
            List.of("content.jar", "content.xml", "content.xml.xz", "compositeContent.jar", "compositeContent.xml");

    private final IProgressMonitor monitor;

    public PackageFetch(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * Brings a package into a folder.
     *
     * @param into an empty folder
     * @return the folder within it that holds the repository
     * @throws RefusedPackageException when it is no repository, or a dangerous one
     * @throws IOException when it cannot be read
     */
    public Path fetch(URI source, Path into) throws IOException {
        Intake intake = new Intake(into, monitor);
        String scheme = String.valueOf(source.getScheme());
        switch (scheme) {
            case "file" -> local(Path.of(source), intake, source);
            case "http", "https" -> web(source, into, intake);
            default -> throw unreadable(source, NLS.bind(Messages.schemeUnknown, scheme));
        }
        return root(into).orElseThrow(() -> unreadable(source, Messages.noRepository));
    }

    private void local(Path source, Intake intake, URI address) throws IOException {
        if (Files.isDirectory(source)) {
            folder(source, intake);
        } else if (Files.exists(source)) {
            zip(source, intake, address);
        } else {
            throw new NoSuchFileException(source.toString());
        }
    }

    private void web(URI source, Path into, Intake intake) throws IOException {
        try (WebPackage web = new WebPackage(source)) {
            if (source.getPath().endsWith(".zip")) {
                Path zip = Files.createTempFile(into.getParent(), "package", ".zip");
                try {
                    web.download(zip, Intake.MAX_BYTES, monitor);
                    zip(zip, intake, source);
                } finally {
                    Files.delete(zip);
                }
            } else {
                web.repository(intake, into);
            }
        }
    }

    private static void folder(Path source, Intake intake) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = source.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
                if (!attributes.isRegularFile()) {
                    throw new RefusedPackageException(new PackageProblem(Kind.DANGEROUS_ARCHIVE, name,
                            NLS.bind(Messages.packageLink, name), Messages.adviceDangerous));
                }
                try (InputStream in = Files.newInputStream(file)) {
                    intake.write(name, in);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Links in an archive become small files with the name of their target: nothing follows them. */
    private static void zip(Path file, Intake intake, URI source) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        intake.write(entry.getName(), in);
                    }
                }
            }
        } catch (ZipException e) {
            throw unreadable(source, e.getMessage());
        }
    }

    /** Archives often hold one folder with everything in it. */
    private static Optional<Path> root(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            return files.filter(file -> METADATA.contains(file.getFileName().toString()))
                    .min(Comparator.comparingInt(Path::getNameCount)).map(Path::getParent);
        }
    }

    static RefusedPackageException unreadable(URI source, String reason) {
        return new RefusedPackageException(new PackageProblem(Kind.UNREADABLE, "",
                NLS.bind(Messages.packageUnreadable, source, reason), Messages.adviceUnreadable));
    }
}
