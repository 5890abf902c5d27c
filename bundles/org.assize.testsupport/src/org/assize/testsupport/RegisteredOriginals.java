package org.assize.testsupport;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The originals of one library as its journal registers them.
 *
 * @param looks by the place where the file must be
 */
record RegisteredOriginals(Map<Path, FileLook> looks) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@return those of every library below a folder; case files that lie elsewhere are invented and left out} */
    static List<RegisteredOriginals> below(Path folder) throws IOException {
        List<Path> libraries;
        try (Stream<Path> all = Files.walk(folder)) {
            libraries = all.filter(path -> Files.isRegularFile(path.resolve("library.json"))
                    && Files.isDirectory(path.resolve("records"))).toList();
        }
        List<RegisteredOriginals> found = new ArrayList<>();
        for (Path library : libraries) {
            found.add(of(library, folder));
        }
        return found;
    }

    private static RegisteredOriginals of(Path library, Path folder) throws IOException {
        List<Path> journals;
        try (Stream<Path> all = Files.walk(library.resolve("records"))) {
            journals = all.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList();
        }
        Reading reading = new Reading(library);
        for (Path journal : journals) {
            for (String line : Files.readString(journal).split("\n")) {
                reading.take(line);
            }
        }
        reading.looks.keySet().removeIf(file -> !file.startsWith(folder) || Originals.isExcepted(file));
        return new RegisteredOriginals(reading.looks);
    }

    /** Goes through the entries in the order they were written. */
    private static final class Reading {

        private final Path originals;
        private final Map<String, Path> folders = new HashMap<>();
        private final Map<String, Path> current = new HashMap<>();
        private final Map<Path, FileLook> looks = new HashMap<>();

        Reading(Path library) {
            originals = library.resolve("originals");
        }

        void take(String line) {
            JsonNode entry;
            try {
                entry = JSON.readTree(line);
            } catch (JsonProcessingException e) {
                // Journals are damaged on purpose too; what is not an entry registers nothing.
                return;
            }
            JsonNode body = entry.path("body");
            switch (entry.path("type").asText()) {
                case "case-file.registered" -> {
                    JsonNode caseFile = body.path("caseFile");
                    place(caseFile).ifPresent(folder -> folders.put(caseFile.path("number").asText(), folder));
                    documents(caseFile.path("number").asText(), caseFile.path("documents"));
                }
                case "case-file.documents-added" -> documents(body.path("caseFile").asText(), body.path("documents"));
                case "case-file.document-replaced" -> replaced(body);
                default -> {
                }
            }
        }

        /** The folder of a case file; empty if it is an invented one that could not be a folder of this machine. */
        private Optional<Path> place(JsonNode caseFile) {
            String folder = caseFile.path("folder").asText();
            try {
                return Optional.of(caseFile.path("managed").asBoolean() ? originals.resolve(folder)
                        : Path.of(URI.create(folder)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private void documents(String caseFile, JsonNode documents) {
            documents.forEach(document -> document(caseFile, document, ""));
        }

        /** The earlier version stays an original unless it was gone already. */
        private void replaced(JsonNode body) {
            String caseFile = body.path("caseFile").asText();
            JsonNode document = body.path("document");
            String key = caseFile + "/" + document.path("path").asText();
            if (!body.path("earlierKept").asBoolean() && current.containsKey(key)) {
                looks.remove(current.get(key));
            }
            document(caseFile, document, body.path("file").asText());
        }

        private void document(String caseFile, JsonNode document, String elsewhere) {
            Path folder = folders.get(caseFile);
            if (folder == null) {
                return;
            }
            String path = document.path("path").asText();
            Path file = elsewhere.isEmpty() ? folder.resolve(path)
                    : folder.startsWith(originals) ? folder.resolve(elsewhere) : Path.of(URI.create(elsewhere));
            current.put(caseFile + "/" + path, file);
            looks.put(file, new FileLook(document.path("sha256").asText(), document.path("size").asLong(),
                    document.hasNonNull("modified") ? Instant.parse(document.path("modified").asText()) : null));
        }
    }
}
