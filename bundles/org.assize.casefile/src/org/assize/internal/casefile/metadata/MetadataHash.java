package org.assize.internal.casefile.metadata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.records.Sha256;
import org.assize.records.event.ApprovalStepData;
import org.assize.records.event.DocumentData;
import org.assize.records.event.PersonData;
import org.assize.records.event.PropertyData;

/** SHA-256 over the canonical JSON (RFC 8785) of the metadata and of the paths and hashes of the documents. */
public final class MetadataHash {

    private MetadataHash() {
    }

    /** {@return the hash, hex} Documents count in the order of their paths, so that re-sorting changes nothing. */
    public static String of(CaseMetadata metadata, List<DocumentData> documents) {
        ObjectNode json = json(metadata);
        ObjectNode list = json.putObject("documents");
        documents.forEach(document -> list.put(document.path(), document.sha256()));
        try {
            return Sha256.of(new JsonCanonicalizer(json.toString()).getEncodedString());
        } catch (IOException e) {
            throw new UncheckedIOException("Jackson wrote JSON that cannot be read", e);
        }
    }

    private static ObjectNode json(CaseMetadata metadata) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("number", metadata.number()).put("title", metadata.title())
                .put("kind", metadata.kind().getName().toLowerCase(Locale.ROOT)).put("cause", metadata.cause())
                .put("unitCode", metadata.unit().code()).put("unitName", metadata.unit().name())
                .put("complexity", metadata.complexity()).put("result", metadata.result());
        json.put("accepted", text(metadata.dates().accepted())).put("decided", text(metadata.dates().decided()))
                .put("closed", text(metadata.dates().closed()));
        ArrayNode persons = json.putArray("coHandlers");
        metadata.coHandlers().forEach(person -> persons.add(json(person)));
        if (metadata.handler() != null) {
            json.set("handler", json(metadata.handler()));
        }
        ArrayNode approvals = json.putArray("approvals");
        metadata.approvals().forEach(step -> approvals.add(json(step)));
        ObjectNode properties = json.putObject("properties");
        for (PropertyData property : metadata.properties()) {
            properties.put(property.name(), property.value());
        }
        return json;
    }

    /** The name stands for a number that is not known, as it does in the model. */
    private static ObjectNode json(PersonData person) {
        String number = person.number().isEmpty() ? person.name() : person.number();
        return JsonNodeFactory.instance.objectNode().put("number", number).put("name", person.name())
                .put("qualification", person.qualification());
    }

    private static ObjectNode json(ApprovalStepData step) {
        return JsonNodeFactory.instance.objectNode().put("level", step.level().getName())
                .put("officer", step.officer()).put("date", text(step.date())).put("opinion", step.opinion());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
