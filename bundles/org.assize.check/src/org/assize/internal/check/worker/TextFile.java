package org.assize.internal.check.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.assize.check.CheckedPage;
import org.assize.check.TextOrigin;
import org.assize.document.PageText;
import org.assize.document.PageTextStream;

/** The texts of the pages of a document with the place of every sign, one after the other. */
public final class TextFile {

    private static final int BUFFER = 1 << 16;

    private TextFile() {
    }

    /** Writes texts as they come, so that a document of thousands of pages is never in memory. */
    public static final class Writer implements Closeable {

        private final DataOutputStream out;

        /** Onto a stream, which it closes. */
        public Writer(OutputStream out) {
            this.out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(out), BUFFER));
        }

        /** Adds the text of the next page that has any. */
        public void add(PageText text) throws IOException {
            PageTextStream.write(text, out);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /**
     * {@return the pages of a document}
     *
     * @param most after so many pages no more texts are read
     */
    static List<CheckedPage> read(Path file, List<PageFact> facts, int most) throws IOException {
        List<CheckedPage> pages = new ArrayList<>();
        if (facts.stream().limit(most).allMatch(f -> f.origin() == TextOrigin.NONE)) {
            facts.forEach(f -> pages.add(without(pages.size() + 1, f)));
            return pages;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                new InflaterInputStream(Files.newInputStream(file)), BUFFER))) {
            for (PageFact fact : facts) {
                int number = pages.size() + 1;
                pages.add(fact.origin() == TextOrigin.NONE || number > most ? without(number, fact)
                        : new CheckedPage(PageTextStream.read(in), fact.geometry(), fact.origin(),
                                fact.confidence()));
            }
        }
        return pages;
    }

    private static CheckedPage without(int number, PageFact fact) {
        return new CheckedPage(PageText.empty(number), fact.geometry(), TextOrigin.NONE, 0);
    }
}
