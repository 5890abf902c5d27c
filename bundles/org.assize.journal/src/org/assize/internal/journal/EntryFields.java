package org.assize.internal.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;

import org.assize.journal.Entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Entry to JSON object and back. */
final class EntryFields {

    static final int VERSION = 1;
    private static final Set<String> NAMES = Set.of("v", "seq", "prev", "at", "actor", "device", "app", "via", "type",
            "subject", "body", "alg", "hash", "sig");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private EntryFields() {
    }

    /** All members but hash and sig: what is hashed. */
    static ObjectNode unsealed(Entry entry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("v", entry.v()).put("seq", entry.seq()).put("prev", entry.prev());
        node.put("at", TIME.format(entry.at()));
        node.put("actor", entry.actor()).put("device", entry.device()).put("app", entry.app()).put("via", entry.via());
        node.put("type", entry.type()).put("subject", entry.subject()).set("body", entry.body());
        node.put("alg", entry.alg());
        return node;
    }

    static Entry read(JsonNode node) throws UnreadableLineException {
        if (!node.isObject()) {
            throw new UnreadableLineException(Messages.Line_notAnObject);
        }
        if (node.path("v").asInt() != VERSION) {
            throw new UnreadableLineException(Messages.Line_otherVersion);
        }
        for (String name : NAMES) {
            if (!node.has(name)) {
                throw new UnreadableLineException(Messages.bind(Messages.Line_missingMember, name));
            }
        }
        if (node.size() != NAMES.size()) {
            throw new UnreadableLineException(Messages.Line_unknownMember);
        }
        return new Entry(VERSION, number(node, "seq"), text(node, "prev"), time(text(node, "at")), text(node, "actor"),
                text(node, "device"), text(node, "app"), text(node, "via"), text(node, "type"), text(node, "subject"),
                node.get("body"), text(node, "alg"), text(node, "hash"), text(node, "sig"));
    }

    private static long number(JsonNode node, String name) throws UnreadableLineException {
        JsonNode value = node.get(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
            throw new UnreadableLineException(Messages.bind(Messages.Line_wrongMember, name));
        }
        return value.longValue();
    }

    private static String text(JsonNode node, String name) throws UnreadableLineException {
        String value = node.get(name).textValue();
        if (value == null) {
            throw new UnreadableLineException(Messages.bind(Messages.Line_wrongMember, name));
        }
        return value;
    }

    static Instant time(String text) throws UnreadableLineException {
        try {
            Instant at = Instant.parse(text);
            if (TIME.format(at).equals(text)) {
                return at;
            }
        } catch (DateTimeException e) {
            throw new UnreadableLineException(Messages.bind(Messages.Line_wrongMember, "at: " + e.getMessage()));
        }
        throw new UnreadableLineException(Messages.bind(Messages.Line_wrongMember, "at"));
    }
}
