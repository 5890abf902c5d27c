package org.assize.internal.install.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assize.internal.install.recovery.ChangeGuard;
import org.assize.internal.install.recovery.Installation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Which plugins are installed, and the verified packages they came from. */
public final class PluginStore {

    /** Older copies of packages belong to nobody who still looks at them, but to processes that were ended. */
    private static final Duration LONGEST_LOOK = Duration.ofDays(1);

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Installation installation;

    public PluginStore(Installation installation) {
        this.installation = installation;
    }

    /** What the file holds. */
    private record Content(int format, List<StoredPlugin> plugins) {
    }

    /** {@return all installed plugins by name} */
    public Map<String, StoredPlugin> read() throws IOException {
        if (Files.notExists(installation.list())) {
            return new TreeMap<>();
        }
        try {
            return MAPPER.readValue(installation.list().toFile(), Content.class).plugins().stream()
                    .collect(Collectors.toMap(StoredPlugin::id, plugin -> plugin, (a, b) -> b, TreeMap::new));
        } catch (JsonProcessingException e) {
            throw new IOException(installation.list() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** {@return one of them} */
    public Optional<StoredPlugin> find(String id) throws IOException {
        return Optional.ofNullable(read().get(id));
    }

    /** Writes which plugins are installed; either all of it or nothing. */
    public void write(Map<String, StoredPlugin> plugins) throws IOException {
        Path written = installation.list().resolveSibling("installed.json.tmp");
        Files.write(written, MAPPER.writeValueAsBytes(new Content(1, List.copyOf(plugins.values()))));
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(written, installation.list(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** {@return the folder of a package, there or not} */
    public Path repository(String hash) {
        return installation.packages().resolve(hash);
    }

    /** Keeps a verified package. */
    public Path keep(Path repository, String hash) throws IOException {
        Path kept = repository(hash);
        if (Files.notExists(kept)) {
            Files.createDirectories(kept.getParent());
            Files.move(repository, kept);
        }
        return kept;
    }

    /** Deletes the packages that no plugin needs, and what was left of looking at others. */
    public void sweep() throws IOException {
        Set<String> needed = read().values().stream().flatMap(plugin -> plugin.versions().stream())
                .map(StoredVersion::hash).collect(Collectors.toSet());
        delete(installation.packages(), path -> !needed.contains(path.getFileName().toString()));
        FileTime before = FileTime.from(Instant.now().minus(LONGEST_LOOK));
        delete(installation.staging(), path -> modified(path).compareTo(before) < 0);
    }

    private static void delete(Path folder, Predicate<Path> needless) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path each : all.filter(needless).toList()) {
                    ChangeGuard.delete(each);
                }
            }
        }
    }

    /** What is gone in the meantime, or cannot be asked, counts as new: it is left for the next time. */
    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.from(Instant.now());
        }
    }
}
