package org.assize.recognition;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A page that is to be read.
 *
 * @param sha256    SHA-256 (hex) of the document's bytes
 * @param file      the document
 * @param mediaType what it is
 * @param page      page, from 1
 */
public record PageSource(String sha256, Path file, String mediaType, int page) {

    /** Spells the hash as it is compared. */
    public PageSource {
        sha256 = sha256.toLowerCase(Locale.ROOT);
    }
}
