package org.assize.internal.ui.document.pages;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.assize.document.PageImage;
import org.assize.records.Library;

/**
 * Page counts and small pictures of pages on disk, by the hash of the document. May be deleted at any time: what is
 * missing is made again. Safe for every thread and for several workbenches.
 */
public final class PageCache {

    private static final String FOLDER = "thumbnails";

    private static final String COUNT = "pages";

    private final Path folder;

    /** A cache in a folder, which need not exist. */
    public PageCache(Path folder) {
        this.folder = folder;
    }

    /** {@return the cache of a library} */
    public static PageCache of(Library library) {
        return new PageCache(library.layout().cache().resolve(FOLDER));
    }

    /** {@return how many pages a document has; 0 if that is not known} */
    public int pages(String sha256) {
        Path file = of(sha256).resolve(COUNT);
        try {
            return !sha256.isBlank() && Files.exists(file)
                    ? Math.max(0, Integer.parseInt(Files.readString(file, StandardCharsets.US_ASCII).strip())) : 0;
        } catch (IOException | NumberFormatException e) {
            // As good as not there: it is counted again.
            return 0;
        }
    }

    /** Remembers how many pages a document has. */
    public void putPages(String sha256, int count) throws IOException {
        if (!sha256.isBlank() && pages(sha256) != count) {
            write(of(sha256).resolve(COUNT), Integer.toString(count).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** {@return the small picture of a page; empty if there is none} */
    public Optional<PageImage> picture(String sha256, int page) {
        Path file = of(sha256).resolve(page + ".jpg");
        try {
            BufferedImage read = !sha256.isBlank() && Files.exists(file) ? ImageIO.read(file.toFile()) : null;
            return Optional.ofNullable(read).map(PageCache::toBgr);
        } catch (IOException e) {
            // As good as not there: it is drawn again.
            return Optional.empty();
        }
    }

    /** Keeps the small picture of a page. */
    public void putPicture(String sha256, int page, PageImage picture) throws IOException {
        if (sha256.isBlank()) {
            return;
        }
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
        System.arraycopy(picture.bgr(), 0, ((DataBufferByte) image.getRaster().getDataBuffer()).getData(), 0,
                picture.bgr().length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        write(of(sha256).resolve(page + ".jpg"), bytes.toByteArray());
    }

    /** Drops the documents that were written to longest ago until the cache has no more than so many bytes. */
    public void trim(long most) throws IOException {
        List<Path> documents = documents();
        documents.sort(Comparator.comparing(PageCache::written).reversed());
        long kept = 0;
        for (Path document : documents) {
            List<Path> files = files(document);
            kept += files.stream().mapToLong(file -> file.toFile().length()).sum();
            if (kept > most) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(document);
            }
        }
    }

    private List<Path> documents() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path group : files(folder)) {
            found.addAll(files(group));
        }
        return found;
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.toList();
        }
    }

    private static FileTime written(Path document) {
        try {
            return Files.getLastModifiedTime(document);
        } catch (IOException e) {
            // Somebody else has just dropped it.
            return FileTime.from(Instant.EPOCH);
        }
    }

    private Path of(String sha256) {
        return folder.resolve(sha256.length() < 2 ? "-" : sha256.substring(0, 2)).resolve(sha256);
    }

    /** Written beside and moved, so that nobody reads half a file. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "new", null);
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Without a drawing context, which would bring up a second window toolkit beside that of the workbench. */
    private static PageImage toBgr(BufferedImage read) {
        int width = read.getWidth();
        int height = read.getHeight();
        byte[] bgr = new byte[3 * width * height];
        int at = 0;
        for (int rgb : read.getRGB(0, 0, width, height, null, 0, width)) {
            bgr[at++] = (byte) rgb;
            bgr[at++] = (byte) (rgb >> 8);
            bgr[at++] = (byte) (rgb >> 16);
        }
        return new PageImage(width, height, bgr);
    }
}
