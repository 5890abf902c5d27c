package org.assize.internal.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;

import org.assize.journal.Entry;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A line that certainly is the canonical form of an entry, known by the places of its members. To hash it, two members
 * are left out of its bytes: what remains is the canonical form of what remains.
 */
final class ScannedEntry {

    private static final String[] NAMES = {"actor", "alg", "app", "at", "body", "device", "hash", "prev", "seq", "sig",
        "subject", "type", "v", "via"};
    private static final int BODY = 4;
    private static final int HASH = 6;
    private static final int SEQ = 8;
    private static final int SIG = 9;
    private static final int VERSION = 12;
    /** Beyond, a number might not be one that {@code long} holds. */
    private static final int SEQ_DIGITS = 15;

    private final byte[] line;
    private final int[] starts = new int[NAMES.length];
    private final int[] ends = new int[NAMES.length];

    private ScannedEntry(byte[] line) {
        this.line = line;
    }

    /** The entry of a line; null if the line may be none, or not canonical, or is just unusual. */
    static @Nullable ScannedEntry of(byte[] line) {
        ScannedEntry entry = new ScannedEntry(line);
        return entry.scan(new CanonicalScanner(line)) && entry.hasPlainFields() ? entry : null;
    }

    private boolean scan(CanonicalScanner scanner) {
        String separator = "{\"";
        for (int i = 0; i < NAMES.length; i++) {
            if (!scanner.text(separator) || !scanner.text(NAMES[i]) || !scanner.text("\":")) {
                return false;
            }
            starts[i] = scanner.position();
            if (!scanner.value()) {
                return false;
            }
            ends[i] = scanner.position();
            separator = ",\"";
        }
        return scanner.text("}") && scanner.atEnd();
    }

    /** Whether version and number are numbers as expected and all else but the body is text without escapes. */
    private boolean hasPlainFields() {
        for (int i = 0; i < NAMES.length; i++) {
            boolean plain = switch (i) {
                case BODY -> true;
                case SEQ -> ends[i] - starts[i] <= SEQ_DIGITS && line[starts[i]] >= '1' && line[starts[i]] <= '9'
                        && text(i).chars().allMatch(c -> c >= '0' && c <= '9');
                case VERSION -> ends[i] - starts[i] == 1 && line[starts[i]] == '0' + EntryFields.VERSION;
                default -> line[starts[i]] == '"' && text(i).indexOf('\\') < 0;
            };
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private String text(int member) {
        boolean quoted = line[starts[member]] == '"';
        int start = quoted ? starts[member] + 1 : starts[member];
        return new String(line, start, ends[member] - (quoted ? 1 : 0) - start, UTF_8);
    }

    /** The content, as JSON. */
    JsonNode body() throws UnreadableLineException {
        return JsonText.parseCanonical(new String(line, starts[BODY], ends[BODY] - starts[BODY], UTF_8));
    }

    /** The entry with another body. */
    Entry entry(JsonNode body) throws UnreadableLineException {
        return new Entry(EntryFields.VERSION, Long.parseLong(text(SEQ)), text(7), EntryFields.time(text(3)), text(0),
                text(5), text(2), text(13), text(11), text(10), body, text(1), text(HASH), text(SIG));
    }

    /** The hash the content really has. */
    String realHash() {
        MessageDigest hash = Seal.newHash();
        int from = 0;
        for (int member : new int[] {HASH, SIG}) {
            hash.update(line, from, ends[member - 1] - from);
            from = ends[member];
        }
        hash.update(line, from, line.length - from);
        return HexFormat.of().formatHex(hash.digest());
    }
}
