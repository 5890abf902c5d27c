package org.assize.internal.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.assize.internal.journal.EntryComposer.Content;
import org.assize.journal.Author;
import org.assize.journal.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reading a line the quick way and the thorough way is the same, whatever the line. */
class EntryLineTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String[] TEXTS = {"", "盗窃", "a\"b\\c/d", "\b\t\n\f\r\u0001\u001f\u007f", "\uD840\uDC00𝄞",
        "\u2028\uE000\uFFFD", "é", "'", "{}[]:,"};
    private static final double[] NUMBERS = {0.1, -12.345, 1e-7, 1e21, 123456789012345680000.0, 5e-324, 0.5, 100.25};
    private static final byte[] UNLIKELY = {0, '\t', '\r', ' ', '"', '\\', '/', '{', '}', '[', ']', ':', ',', '0',
        '-', '.', 'e', 'u', (byte) 0x80, (byte) 0xC0, (byte) 0xED, (byte) 0xF5, (byte) 0xFF};

    @TempDir
    Path temp;

    private final Random random = new Random(20261122);
    private EntryComposer composer;

    private record Outcome(String entry, boolean canonical, String hash, String refusal) {
    }

    private interface Way {

        EntryLine read(byte[] line) throws UnreadableLineException;
    }

    @BeforeEach
    void openKey() throws Exception {
        SigningKey key = SigningKey.openOrCreate(temp.resolve("key.p12"), new char[0]);
        composer = new EntryComposer(new Author("王伟", "desk-1", "test/1", key),
                InstantSource.fixed(Instant.parse("2026-11-21T14:03:22.120Z")));
    }

    private byte[] line(JsonNode body) throws UnreadableLineException {
        byte[] line = composer.compose(random.nextInt(1000), "ab".repeat(32),
                List.of(new Content("case.registered", "〔2026〕1号", "", body))).lines();
        return Arrays.copyOf(line, line.length - 1);
    }

    private static Outcome outcome(Way way, byte[] line) {
        try {
            EntryLine read = way.read(line);
            return new Outcome(read.entry().toString(), read.canonical(), read.realHash(), "");
        } catch (UnreadableLineException e) {
            return new Outcome("", false, "", String.valueOf(e.getMessage()));
        }
    }

    private static void assertSame(byte[] line) {
        Outcome thorough = outcome(EntryLine::readThoroughly, line);
        assertThat(outcome(EntryLine::read, line)).as(() -> new String(line, UTF_8)).isEqualTo(thorough);
        Outcome checked = outcome(EntryLine::readToCheck, line);
        assertThat(new Outcome("", checked.canonical(), checked.hash(), checked.refusal()))
                .as(() -> new String(line, UTF_8))
                .isEqualTo(new Outcome("", thorough.canonical(), thorough.hash(), thorough.refusal()));
    }

    @Test
    void entries_are_recognised_and_read_as_the_thorough_way_reads_them() throws Exception {
        for (int i = 0; i < 500; i++) {
            byte[] line = line(value(4));

            assertThat(ScannedEntry.of(line)).as(() -> new String(line, UTF_8)).isNotNull();
            assertThat(EntryLine.read(line).intact()).isTrue();
            assertThat(EntryLine.readToCheck(line).intact()).isTrue();
            assertSame(line);
        }
    }

    @Test
    void every_byte_changed_in_every_way_gives_the_same_result() throws Exception {
        byte[] line = line(MAPPER.readTree("""
                {"a":["盗窃\\u0001\\"\\\\",-1.5,0,true],"b":{"c":null,"hash":"x","sig":"𝄞"},"caseFile":120}"""));
        for (int i = 0; i < line.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                assertSame(changed(line, i, (byte) (line[i] ^ 1 << bit)));
            }
            for (byte other : UNLIKELY) {
                assertSame(changed(line, i, other));
                assertSame(spliced(line, i, new byte[] {other}, i));
            }
            assertSame(spliced(line, i, new byte[0], i + 1));
            assertSame(Arrays.copyOf(line, i));
        }
    }

    @Test
    void parts_moved_and_repeated_give_the_same_result() throws Exception {
        for (int i = 0; i < 3000; i++) {
            byte[] line = line(value(2));
            int from = random.nextInt(line.length);
            int to = Math.min(line.length, from + 1 + random.nextInt(40));
            int target = random.nextInt(line.length);
            assertSame(spliced(line, target, Arrays.copyOfRange(line, from, to), target));
            assertSame(spliced(line, from, new byte[0], to));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{ \"a\":1}", "{\"a\": 1}", "[1 ]", "1.0", "1e5",
        "-0", "01", "1E21", "+1", ".5", "1.", "0.10", "9007199254740993", "123456789012345678901234567890",
        "1e999", "\"\\/\"", "\"\\u0041\"", "\"\\u000a\"", "\"\\u001F\"", "\"\\u00e9\"", "\"\\ud840\\udc00\"", "nul",
        "true ", "{}", "[]", "{,}", "[,]", "{\"é\":1,\"ê\":2}", "{\"\\n\":1}", "{\"\":1}", "\"\u0001\"", "'a'", "NaN",
        "1000000000000000", "9007199254740992", "1e+21", "1e21", "1.5e-7", "/**/1"})
    void unusual_content_gives_the_same_result(String body) throws Exception {
        byte[] line = line(JSON.textNode("BODY"));
        String text = new String(line, UTF_8).replace("\"BODY\"", body);

        assertSame(text.getBytes(UTF_8));
    }

    @Test
    void deep_and_long_content_gives_the_same_result() throws Exception {
        byte[] line = line(JSON.textNode("BODY"));
        for (int depth : new int[] {100, 198, 199, 200, 201, 990, 1100}) {
            assertSame(replaced(line, "[".repeat(depth) + "]".repeat(depth)));
        }
        for (int length : new int[] {999, 1000, 1001, 1002, 50_001}) {
            assertSame(replaced(line, "{\"" + "n".repeat(length) + "\":1}"));
            assertSame(replaced(line, "9".repeat(length)));
        }
    }

    private static byte[] replaced(byte[] line, String body) {
        return new String(line, UTF_8).replace("\"BODY\"", body).getBytes(UTF_8);
    }

    private static byte[] changed(byte[] line, int at, byte to) {
        byte[] copy = line.clone();
        copy[at] = to;
        return copy;
    }

    private static byte[] spliced(byte[] line, int end, byte[] middle, int start) {
        byte[] result = new byte[end + middle.length + line.length - start];
        System.arraycopy(line, 0, result, 0, end);
        System.arraycopy(middle, 0, result, end, middle.length);
        System.arraycopy(line, start, result, end + middle.length, line.length - start);
        return result;
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> JSON.textNode(TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)]);
            case 1 -> JSON.numberNode(random.nextInt());
            case 2 -> JSON.numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 3 -> JSON.numberNode((random.nextBoolean() ? -1 : 1) * (random.nextLong() >>> 11));
            case 4 -> random.nextBoolean() ? JSON.nullNode() : JSON.booleanNode(random.nextBoolean());
            case 5 -> array(depth);
            default -> object(depth);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(value(depth - 1));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> names = new ArrayList<>(List.of("a", "aa", "hash", "sig", "Z", "caseFile", "case-file", "0"));
        for (int i = random.nextInt(5); i > 0; i--) {
            object.set(names.remove(random.nextInt(names.size())), value(depth - 1));
        }
        return object;
    }
}
