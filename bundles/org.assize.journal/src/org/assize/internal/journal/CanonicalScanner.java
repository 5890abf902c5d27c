package org.assize.internal.journal;

import java.io.IOException;

import org.erdtman.jcs.NumberToJSON;

/**
 * Walks over bytes and recognises JSON that certainly is its own canonical form, without composing that form. Whatever
 * it is not sure of it does not recognise, though it may be canonical: long or unusual member names, deep nesting. Then
 * {@link CanonicalJson} has to decide. Used once, for one text.
 */
final class CanonicalScanner {

    private static final int DEEPEST = 200;
    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_NUMBER = 30;
    /** So many digits are a whole number that a double holds exactly and ECMAScript prints digit by digit. */
    private static final int EXACT_DIGITS = 15;

    private final byte[] in;
    private int at;

    CanonicalScanner(byte[] in) {
        this.in = in;
    }

    /** Where the next byte is. */
    int position() {
        return at;
    }

    boolean atEnd() {
        return at == in.length;
    }

    /** Goes over an ASCII text, if it comes next. */
    boolean text(String expected) {
        if (in.length - at < expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (in[at + i] != expected.charAt(i)) {
                return false;
            }
        }
        at += expected.length();
        return true;
    }

    /** Goes over a value; false if there is none that is recognised. */
    boolean value() {
        return value(0);
    }

    private boolean value(int depth) {
        return depth < DEEPEST && switch (peek()) {
            case '"' -> string();
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case 't' -> text("true");
            case 'f' -> text("false");
            case 'n' -> text("null");
            default -> number();
        };
    }

    private int peek() {
        return at < in.length ? in[at] : 0;
    }

    private boolean object(int depth) {
        at++;
        if (text("}")) {
            return true;
        }
        int before = 0;
        int beforeEnd = 0;
        do {
            int name = at + 1;
            if (!name() || beforeEnd > 0 && !ascending(before, beforeEnd, name, at - 1) || !text(":")
                    || !value(depth)) {
                return false;
            }
            before = name;
            beforeEnd = name;
            while (in[beforeEnd] != '"') {
                beforeEnd++;
            }
        } while (text(","));
        return text("}");
    }

    /** A name of ASCII signs that are not escaped: their bytes are in the order of their UTF-16 code units. */
    private boolean name() {
        if (!text("\"")) {
            return false;
        }
        int start = at;
        while (peek() >= ' ' && peek() != '"' && peek() != '\\' && at - start <= LONGEST_NAME) {
            at++;
        }
        return text("\"");
    }

    private boolean ascending(int a, int aEnd, int b, int bEnd) {
        int difference = 0;
        int i = 0;
        while (difference == 0 && a + i < aEnd && b + i < bEnd) {
            difference = in[b + i] - in[a + i];
            i++;
        }
        return difference == 0 ? bEnd - b > aEnd - a : difference > 0;
    }

    private boolean array(int depth) {
        at++;
        if (text("]")) {
            return true;
        }
        do {
            if (!value(depth)) {
                return false;
            }
        } while (text(","));
        return text("]");
    }

    private boolean string() {
        if (!text("\"")) {
            return false;
        }
        while (at < in.length) {
            int c = in[at];
            if (c == '"') {
                at++;
                return true;
            }
            int length = c == '\\' ? escape() : c >= ' ' ? 1 : c >= 0 ? 0 : Utf8.length(in, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return false;
    }

    /** Length of an escape that is used only where there is no other way to write the character; 0 if it is another. */
    private int escape() {
        if (in.length - at < 6) {
            return in.length - at >= 2 && "\"\\btnfr".indexOf(in[at + 1]) >= 0 ? 2 : 0;
        }
        if (in[at + 1] != 'u') {
            return "\"\\btnfr".indexOf(in[at + 1]) >= 0 ? 2 : 0;
        }
        boolean control = in[at + 2] == '0' && in[at + 3] == '0' && (in[at + 4] == '0' || in[at + 4] == '1');
        boolean hasShortForm = in[at + 4] == '0' && "89acd".indexOf(in[at + 5]) >= 0;
        return control && !hasShortForm && "0123456789abcdef".indexOf(in[at + 5]) >= 0 ? 6 : 0;
    }

    private boolean number() {
        int start = at;
        while (at - start <= LONGEST_NUMBER && "+-.0123456789eE".indexOf(peek()) >= 0) {
            at++;
        }
        int length = at - start;
        return length > 0 && length <= LONGEST_NUMBER && (isShortInteger(start) || isAsPrinted(start));
    }

    private boolean isShortInteger(int start) {
        int first = in[start] == '-' ? start + 1 : start;
        if (first == at || at - first > EXACT_DIGITS || in[first] == '0' && (at - first > 1 || first > start)) {
            return false;
        }
        for (int i = first; i < at; i++) {
            if (in[i] < '0' || in[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean isAsPrinted(int start) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < at; i++) {
            text.append((char) in[i]);
        }
        try {
            return NumberToJSON.serializeNumber(Double.parseDouble(text.toString())).contentEquals(text);
        } catch (IOException | NumberFormatException e) {
            return false; // no number, or none that JSON has
        }
    }
}
