package org.assize.internal.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/** The files of an index. */
final class IndexDirectory implements AutoCloseable {

    /** To be raised whenever {@link Fields}, {@link Grams} or the folding change. */
    private static final String FORMAT = "4";
    private static final String FORMAT_KEY = "assize.format";

    /**
     * Megabytes of pages that are kept in memory before they are written as segments: an eighth of the heap, for larger
     * segments are merged less often.
     */
    private static final long BUFFER_MEGABYTES = Math.clamp(Runtime.getRuntime().maxMemory() >> 23, 32, 256);

    private final Path path;
    private final Directory directory;

    /** Opens or creates the directory. */
    IndexDirectory(Path path) throws IOException {
        this.path = path;
        Files.createDirectories(path);
        directory = FSDirectory.open(path);
    }

    Path path() {
        return path;
    }

    /** {@return whether anything has been committed here} The files may be deleted at any time. */
    boolean exists() throws IOException {
        return Files.isDirectory(path) && DirectoryReader.indexExists(directory);
    }

    /**
     * {@return the newest commit, or nothing to search if there is none}
     *
     * @throws IndexUnusableException if the index has to be made anew
     */
    IndexReader openReader() throws IOException {
        try {
            if (!exists()) {
                return new MultiReader();
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            checkFormat(reader);
            return reader;
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(e);
        }
    }

    /**
     * Opens the only writer; its lock keeps other processes from writing.
     *
     * @throws IndexUnusableException if the index has to be made anew
     */
    IndexWriter openWriter() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setSimilarity(new OccurrenceSimilarity());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        try {
            IndexWriter writer = new IndexWriter(directory, config);
            writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet(), false);
            return writer;
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(e);
        }
    }

    /** Deletes all files. Fails if another process is writing. */
    void drop() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    /** {@return the exception, as one that says that the index is damaged if that is what it means} */
    static IOException unusable(Exception e) {
        boolean damaged = e instanceof CorruptIndexException || e instanceof EOFException
                || e instanceof FileNotFoundException || e instanceof NoSuchFileException
                || e instanceof IllegalArgumentException;
        boolean foreign = e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException;
        if (damaged || foreign) {
            return new IndexUnusableException(foreign, e);
        }
        return e instanceof IOException io ? io : new IOException(e);
    }

    private static void checkFormat(DirectoryReader reader) throws IOException {
        if (!FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY))) {
            reader.close();
            throw new IndexUnusableException(true, null);
        }
    }
}
