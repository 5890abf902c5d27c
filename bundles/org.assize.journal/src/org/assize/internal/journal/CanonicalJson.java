package org.assize.internal.journal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

import org.erdtman.jcs.NumberToJSON;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON in the one form RFC 8785 leaves: members sorted by UTF-16 code units, no white space, numbers as ECMAScript. */
public final class CanonicalJson {

    /** Up to here every whole number is an IEEE 754 double, and ECMAScript prints it digit by digit. */
    private static final long LARGEST_EXACT = 1L << 53;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {
    }

    /**
     * The canonical form in UTF-8.
     *
     * @throws IllegalArgumentException if the value has none: binary or foreign content, numbers that are no doubles,
     *                                  halves of surrogate pairs
     */
    public static byte[] of(JsonNode node) {
        CanonicalJson json = new CanonicalJson();
        json.value(node);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.textValue());
            case NUMBER -> number(node);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            default -> throw new IllegalArgumentException("not a JSON value: " + node.getNodeType());
        }
    }

    private void object(JsonNode node) {
        TreeMap<String, JsonNode> members = new TreeMap<>(); // String compares UTF-16 code units
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            members.put(member.getKey(), member.getValue());
        }
        char separator = '{';
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ',';
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode node) {
        out.append('[');
        for (Iterator<JsonNode> elements = node.elements(); elements.hasNext();) {
            value(elements.next());
            if (elements.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private void number(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            long whole = node.longValue();
            if (-LARGEST_EXACT <= whole && whole <= LARGEST_EXACT) {
                out.append(whole);
                return;
            }
        }
        try {
            String text = NumberToJSON.serializeNumber(node.doubleValue());
            if ((node.isBigDecimal() || node.isIntegralNumber())
                    && new BigDecimal(text).compareTo(node.decimalValue()) != 0) {
                throw new IllegalArgumentException("the number " + node.asText()
                        + " would become " + text + "; write it as a string");
            }
            out.append(text);
        } catch (IOException e) {
            throw new IllegalArgumentException("not a JSON number: " + node.asText(), e);
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException("half of a surrogate pair at character " + i);
                }
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
                } else {
                    out.append(c);
                }
            }
        }
    }
}
