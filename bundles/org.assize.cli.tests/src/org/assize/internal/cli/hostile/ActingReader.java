package org.assize.internal.cli.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.assize.document.OpenedDocument;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.document.RenderRequest;

/**
 * A reader as bad as a library may be at its worst. The file says what it does to its process: the first word on
 * opening, the others on reading a page each.
 */
public final class ActingReader implements DocumentReader {

    @Override
    public String id() {
        return "test.acting";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.OCTET_STREAM);
    }

    @Override
    public OpenedDocument open(Path file) throws DocumentException {
        try {
            List<String> words = List.of(Files.readString(file).split(" "));
            act(words.getFirst());
            return new Acting(words.subList(1, words.size()));
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.DAMAGED, "", e);
        }
    }

    private static void act(String word) {
        switch (word) {
            case "halt" -> Runtime.getRuntime().halt(17);
            case "exit" -> System.exit(0);
            case "throw" -> throw new IllegalStateException("as told");
            case "overflow" -> act("overflow");
            case "hoard" -> {
                List<byte[]> hoard = new ArrayList<>();
                while (true) {
                    hoard.add(new byte[64 << 20]);
                }
            }
            case "hang" -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
            }
            default -> {
                // Nothing bad.
            }
        }
    }

    private record Acting(List<String> words) implements OpenedDocument {

        @Override
        public int pageCount() {
            return words.size();
        }

        @Override
        public PageGeometry geometry(int page) {
            return PageGeometry.upright(100, 100);
        }

        @Override
        public PageText text(int page) {
            act(words.get(page - 1));
            return PageText.builder(page).glyph(words.get(page - 1), Quad.of(0, 0, 9, 9)).build();
        }

        @Override
        public PageImage render(RenderRequest request, BooleanSupplier cancelled) {
            return new PageImage(1, 1, new byte[3]);
        }

        @Override
        public List<Notice> notices() {
            return List.of();
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
