package org.assize.records;

import java.nio.file.Path;

/**
 * Where things lie in the directory of a library. Pure path arithmetic; nothing is created.
 *
 * @param root the directory of the library
 */
public record LibraryLayout(Path root) {

    public LibraryLayout {
        root = root.toAbsolutePath().normalize();
    }

    /** The file that makes a directory a library. */
    public Path descriptor() {
        return root.resolve("library.json");
    }

    /** Managed originals, one folder each. */
    public Path originals() {
        return root.resolve("originals");
    }

    /** The journal. */
    public Path records() {
        return root.resolve("records");
    }

    /** Checklists of the department. */
    public Path checklists() {
        return root.resolve("checklists");
    }

    /** Bulletins, notices and other documents made for people. */
    public Path exports() {
        return root.resolve("exports");
    }

    /** What can be deleted at any time: index, page text, thumbnails. */
    public Path cache() {
        return root.resolve(".cache");
    }
}
