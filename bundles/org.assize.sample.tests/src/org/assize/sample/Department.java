package org.assize.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ScoringModels;
import org.assize.document.DocumentException;
import org.assize.document.OpenedDocument;
import org.assize.document.pdf.PdfDocumentReader;

/** A written department as tests look at it. */
record Department(Path folder, SampleSummary summary) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Department write(Path folder, SampleOptions options) throws IOException {
        return new Department(folder, new SampleDepartment(checklists()).write(folder, options, null));
    }

    /** What the platform contributes, or the class path where there is no platform. */
    static ChecklistCatalog checklists() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null
                ? ChecklistCatalog.ofClassPath(Department.class.getClassLoader())
                : new ChecklistCatalog(registry, ScoringModels.builtIn());
    }

    /** The entries of truth.json. */
    List<JsonNode> truth() throws IOException {
        return list(JSON.readTree(folder.resolve("truth.json").toFile()).get("caseFiles"));
    }

    JsonNode metadata(JsonNode truth) throws IOException {
        return JSON.readTree(folder.resolve(truth.get("number").asText()).resolve("case.json").toFile());
    }

    /** The documents of a case file as they lie in its folder. */
    List<Path> documents(JsonNode truth) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(truth.get("number").asText()))) {
            return files.filter(file -> !file.endsWith("case.json")).sorted().toList();
        }
    }

    /** The text of the page that a defect is said to show on. */
    String page(JsonNode truth, JsonNode defect) throws IOException, DocumentException {
        Path document = folder.resolve(truth.get("number").asText()).resolve(defect.get("document").asText());
        return pages(document).get(defect.get("page").asInt() - 1);
    }

    static List<String> pages(Path file) throws IOException, DocumentException {
        if (file.toString().endsWith(".txt")) {
            return List.of(Files.readString(file).split("\f"));
        }
        List<String> pages = new ArrayList<>();
        try (OpenedDocument document = new PdfDocumentReader().open(file)) {
            for (int page = 1; page <= document.pageCount(); page++) {
                pages.add(document.text(page).text());
            }
        }
        return pages;
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** Without spaces and line breaks, as quotes are compared. */
    static String bare(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }
}
