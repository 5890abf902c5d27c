package org.assize.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.Notice;
import org.assize.document.OpenedDocument;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.PageText;
import org.assize.document.Quad;
import org.assize.document.RenderRequest;

/** Does what the file says: one word for each page, "open:" before a word for what happens on opening. */
public final class ScriptedReader implements DocumentReader {

    static final String MEDIA_TYPE = "test/script";

    @Override
    public String id() {
        return "test.script";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MEDIA_TYPE);
    }

    @Override
    public OpenedDocument open(Path file) throws DocumentException {
        try {
            List<String> words = new ArrayList<>(List.of(Files.readString(file).trim().split("\\s+")));
            if (words.getFirst().startsWith("open:")) {
                act(words.removeFirst().substring(5), () -> false);
            }
            return new Scripted(file, words);
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, "", e);
        }
    }

    static void act(String word, BooleanSupplier cancelled) {
        switch (word) {
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(17);
            case "throw" -> throw new IllegalStateException("as told");
            case "overflow" -> act("overflow", cancelled);
            case "print" -> System.out.println("stray words on standard output");
            case "oom" -> {
                List<byte[]> hoard = new ArrayList<>();
                while (true) {
                    hoard.add(new byte[8 << 20]);
                }
            }
            case "hang" -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
            }
            case "patient" -> {
                while (!cancelled.getAsBoolean()) {
                    Thread.onSpinWait();
                }
                throw new CancellationException();
            }
            default -> {
                // An ordinary page.
            }
        }
    }

    private record Scripted(Path file, List<String> words) implements OpenedDocument {

        @Override
        public int pageCount() {
            return words.size();
        }

        @Override
        public PageGeometry geometry(int page) {
            return PageGeometry.upright(100, 100 + page);
        }

        @Override
        public PageText text(int page) {
            act(words.get(page - 1), () -> false);
            return PageText.builder(page).glyph(words.get(page - 1) + page, Quad.of(0, 0, 9, 9))
                    .build();
        }

        @Override
        public PageImage render(RenderRequest request, BooleanSupplier cancelled) {
            act(words.get(request.page() - 1), cancelled);
            return new PageImage(1, 1, new byte[] {1, 2, (byte) ProcessHandle.current().pid()});
        }

        @Override
        public List<Notice> notices() {
            return List.of(new Notice(Notice.Kind.DAMAGED_CONTENT, 0, "scripted"));
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
