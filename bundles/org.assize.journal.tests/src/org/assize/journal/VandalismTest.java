package org.assize.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the files, in whatever combination: it is noticed, and nothing breaks or writes over it. */
class VandalismTest {

    private static final int ROUNDS = Integer.getInteger("assize.journal.vandalism", 25);

    @TempDir
    Path directory;
    private final Random random = new Random(11);

    @Test
    void isAlwaysNoticedAndNeverBreaksTheReader() throws Exception {
        Author author = TestJournals.author(directory, "li.na", "desk-1");
        Author other = TestJournals.author(directory, "zhao", "desk-1");
        Path records = TestJournals.write(directory, author, 3);
        Path file = records.resolve("li.na").resolve("desk-1").resolve("000001.jsonl");
        byte[] original = Files.readAllBytes(file);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = original;
            for (int blows = 1 + random.nextInt(4); blows > 0; blows--) {
                damaged = blow(damaged);
            }
            if (Arrays.equals(damaged, original)) {
                continue;
            }
            Files.write(file, damaged);
            Verification verification = new JournalVerifier().verify(records);
            assertThat(verification.ok()).as("round %d", round).isFalse();
            assertThat(verification.problems()).as("round %d", round)
                    .anyMatch(problem -> problem.file().equals(file) && problem.line() > 0 && problem.seq() > 0);
            if (verification.problems().stream().map(Problem::kind).anyMatch(VandalismTest::preventsWriting)) {
                openAndRead(records, author);
                openAndRead(records, other);
                assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
            }
        }
    }

    /** Opening takes the checkpoint's word for signatures, and what was added behind it may be a torn end. */
    private static boolean preventsWriting(Problem.Kind kind) {
        return kind.damage() && kind != Problem.Kind.BAD_SIGNATURE && kind != Problem.Kind.TORN_TAIL;
    }

    private static void openAndRead(Path records, Author author) throws JournalException {
        try (Journal journal = Journals.open(records, author); Stream<Entry> entries = journal.entries()) {
            assertThat(journal.readOnly()).as("%s", journal.problems()).isTrue();
            assertThat(entries.map(Entry::seq).toList()).isSorted().doesNotHaveDuplicates();
            assertThat(journal.heads()).hasSizeLessThan(2);
        }
    }

    private byte[] blow(byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 3 : 900));
        byte[] piece = Arrays.copyOfRange(bytes, from, to);
        byte[] noise = new byte[piece.length];
        random.nextBytes(noise);
        return switch (random.nextInt(6)) {
            case 0 -> join(bytes, from, to, new byte[0]);
            case 1 -> join(bytes, from, to, noise);
            case 2 -> join(bytes, from, to, new byte[piece.length]);
            case 3 -> join(bytes, to, to, piece);
            case 4 -> swapLines(bytes);
            default -> Arrays.copyOf(bytes, from);
        };
    }

    private static byte[] join(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private byte[] swapLines(byte[] bytes) {
        List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.ISO_8859_1)
                .split("(?<=\n)"));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }
}
