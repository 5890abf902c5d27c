package org.assize.internal.casefile.metadata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.casefile.ProblemKind;
import org.assize.internal.casefile.Findings;
import org.assize.internal.casefile.Messages;
import org.assize.records.event.PersonData;
import org.assize.records.event.PropertyData;

/** Takes fields out of a JSON object, tolerantly: what has the wrong form is reported and left out. */
final class FieldReader {

    private final ObjectNode object;
    private final String prefix;
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();

    FieldReader(ObjectNode object, String prefix, Findings findings) {
        this.object = object;
        this.prefix = prefix;
        this.findings = findings;
    }

    /** A text; numbers and truth values are taken as they are written. Empty when absent. */
    String text(String name) {
        JsonNode value = take(name);
        if (value == null) {
            return "";
        }
        if (value.isValueNode()) {
            return clean(value.asText());
        }
        wrong(name, Messages.expectText);
        return "";
    }

    /** A day; {@code null} when absent or not a day. */
    @Nullable LocalDate date(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = LenientDate.parse(text);
        if (date.isEmpty()) {
            findings.warnField(ProblemKind.INVALID_DATE, NLS.bind(Messages.invalidDate, prefix + name, text));
        }
        return date.orElse(null);
    }

    /** A person, given as an object or by the name alone; {@code null} when absent or nameless. */
    @Nullable PersonData person(String name) {
        JsonNode value = take(name);
        return value == null ? null : person(value, name);
    }

    /** Several persons, each once. */
    List<PersonData> persons(String name) {
        List<PersonData> persons = new ArrayList<>();
        int index = 0;
        for (JsonNode value : elements(name)) {
            PersonData person = person(value, name + "[" + index++ + "]");
            if (person != null && !persons.contains(person)) {
                persons.add(person);
            }
        }
        return persons;
    }

    private @Nullable PersonData person(JsonNode value, String name) {
        PersonData person = null;
        if (value instanceof ObjectNode fields) {
            FieldReader reader = new FieldReader(fields, prefix + name + ".", findings);
            person = new PersonData(reader.text("number"), reader.text("name"), reader.text("qualification"));
        } else if (value.isTextual()) {
            person = new PersonData("", clean(value.asText()), "");
        } else {
            wrong(name, Messages.expectPerson);
        }
        return person == null || person.name().isEmpty() && person.number().isEmpty() ? null : person;
    }

    /** The elements of an array; none when absent or not an array. */
    Iterable<JsonNode> elements(String name) {
        JsonNode value = take(name);
        if (value == null) {
            return List.of();
        }
        if (value.isArray()) {
            return value;
        }
        wrong(name, Messages.expectArray);
        return List.of();
    }

    /** The value of a field; {@code null} when absent or JSON null. */
    @Nullable JsonNode take(String name) {
        taken.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** Everything that was not taken, as texts. */
    List<PropertyData> rest() {
        List<PropertyData> rest = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (!taken.contains(field.getKey()) && !value.isNull()) {
                String text = value.isValueNode() ? value.asText() : value.toString();
                rest.add(new PropertyData(clean(field.getKey()), clean(text)));
            }
        }
        return rest;
    }

    /** Half of a surrogate pair cannot be written as UTF-8, so it cannot be recorded. */
    private static String clean(String text) {
        return new String(text.strip().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Reports a value of the wrong form. */
    void wrong(String name, String expected) {
        findings.warnField(ProblemKind.INVALID_VALUE, NLS.bind(Messages.invalidValue, prefix + name, expected));
    }
}
