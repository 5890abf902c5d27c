package org.assize.internal.check.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.assize.internal.check.worker.KeptFile;
import org.assize.records.Sha256;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * What checks found, one file for each case file, in the cache of a library. Anything that cannot be read is as good as
 * not there.
 */
public final class ResultStore {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path folder;

    /** In a folder, which need not exist. */
    public ResultStore(Path folder) {
        this.folder = folder;
    }

    /** {@return what is known of a case file} */
    public StoredCase read(String caseFile) {
        Path file = file(caseFile);
        return KeptFile.read(file).flatMap(bytes -> parse(file, bytes)).orElseGet(() -> StoredCase.none(caseFile));
    }

    private static Optional<StoredCase> parse(Path file, byte[] bytes) {
        try {
            return Optional.of(MAPPER.readValue(bytes, StoredCase.class));
        } catch (IOException e) {
            // Written by another version.
            KeptFile.drop(file);
            return Optional.empty();
        }
    }

    /** Keeps what is known. The same is the same bytes. */
    public void write(StoredCase stored) throws IOException {
        KeptFile.write(file(stored.caseFile()), MAPPER.writeValueAsBytes(stored));
    }

    private Path file(String caseFile) {
        String name = Sha256.of(caseFile);
        return folder.resolve(name.substring(0, 2)).resolve(name + ".json");
    }
}
