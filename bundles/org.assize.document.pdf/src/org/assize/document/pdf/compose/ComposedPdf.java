package org.assize.document.pdf.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A finished PDF. Immutable; {@link #bytes()} gives the array itself, which nobody changes. */
public final class ComposedPdf {

    private final byte[] bytes;
    private final int pageCount;
    private final Map<String, Integer> anchors;
    private final Set<String> missingSigns;

    ComposedPdf(byte[] bytes, int pageCount, Map<String, Integer> anchors, Set<String> missingSigns) {
        this.bytes = bytes;
        this.pageCount = pageCount;
        this.anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
        this.missingSigns = Collections.unmodifiableSet(new LinkedHashSet<>(missingSigns));
    }

    /** {@return the file} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return the number of pages} */
    public int pageCount() {
        return pageCount;
    }

    /**
     * {@return the page on which an anchor came to stand, from 1}
     *
     * @throws IllegalArgumentException if there is no such anchor
     */
    public int pageOf(String anchor) {
        Integer page = anchors.get(anchor);
        if (page == null) {
            throw new IllegalArgumentException("no anchor " + anchor);
        }
        return page;
    }

    /** {@return the page of every anchor, from 1, in the order they were set} */
    public Map<String, Integer> anchors() {
        return anchors;
    }

    /** {@return the signs that no font has and that are drawn as 〓} */
    public Set<String> missingSigns() {
        return missingSigns;
    }

    /** Writes the file, replacing one that exists. */
    public void writeTo(Path file) throws IOException {
        Files.write(file, bytes);
    }
}
