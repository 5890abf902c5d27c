package org.assize.internal.casefile.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.IoReason;
import org.assize.internal.casefile.Messages;
import org.assize.internal.casefile.metadata.MetadataFile;

/** Lists the files of one case file in natural order. Follows no link and leaves case files within it alone. */
public final class FolderContents extends SimpleFileVisitor<Path> {

    private static final int MAX_FILES = 20_000;
    private static final int MAX_DEPTH = 32;

    private final Path folder;
    private final Findings findings;
    private final List<FoundFile> files = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();

    private FolderContents(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** Lists a folder. What cannot be taken safely refuses the case file. */
    public static FolderContents of(Path folder, Findings findings) {
        FolderContents contents = new FolderContents(folder, findings);
        try {
            Files.walkFileTree(folder, Set.of(), MAX_DEPTH, contents);
        } catch (IOException e) {
            findings.refuse(ProblemKind.UNREADABLE_FILE, "", NLS.bind(Messages.unreadable, IoReason.of(e)));
        }
        contents.files.sort(Comparator.comparing(FoundFile::path, NaturalOrder.INSTANCE));
        return contents;
    }

    /** {@return the files} */
    public List<FoundFile> files() {
        return files;
    }

    /** {@return links within the folder and what they lead to, as paths} */
    public Map<String, String> links() {
        return links;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        if (directory.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (FileNames.litter(directory.getFileName().toString())) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (Files.exists(directory.resolve(MetadataFile.NAME), LinkOption.NOFOLLOW_LINKS)) {
            findings.warn(ProblemKind.NESTED_CASE_FILE, path(directory), Messages.nestedCaseFile);
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = path(file);
        if (path.equals(MetadataFile.NAME) || FileNames.litter(path.substring(path.lastIndexOf('/') + 1))) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            link(file, path);
        } else if (attributes.isDirectory() || files.size() >= MAX_FILES) {
            findings.refuse(ProblemKind.TOO_LARGE, path, NLS.bind(Messages.tooLarge, MAX_FILES, MAX_DEPTH));
            return FileVisitResult.TERMINATE;
        } else if (attributes.isRegularFile()) {
            files.add(new FoundFile(file, path, addressable(file), attributes.size(),
                    FileDigest.time(attributes)));
        } else {
            findings.refuse(ProblemKind.SPECIAL_FILE, path, Messages.specialFile);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        findings.refuse(ProblemKind.UNREADABLE_FILE, path(file), NLS.bind(Messages.unreadable, IoReason.of(e)));
        return FileVisitResult.CONTINUE;
    }

    private void link(Path link, String path) {
        try {
            Path target = link.toRealPath();
            if (target.startsWith(folder.toRealPath())) {
                links.put(path, path(folder.resolve(folder.toRealPath().relativize(target))));
                findings.warn(ProblemKind.LINK, path, Messages.linkInside);
            } else {
                findings.refuse(ProblemKind.LINK, path, Messages.linkOutside);
            }
        } catch (IOException e) {
            findings.refuse(ProblemKind.LINK, path, Messages.linkBroken);
        }
    }

    private boolean addressable(Path file) {
        for (Path name : folder.relativize(file)) {
            if (!FileNames.addressable(name)) {
                return false;
            }
        }
        return true;
    }

    private String path(Path file) {
        return FileNames.relative(folder, file);
    }
}
