package org.assize.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.assize.journal.Problem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody does to the files, the verifier finds and names. */
class TamperingTest {

    private static final int ENTRIES = 5;

    @TempDir
    Path directory;
    private Author author;
    private Path records;
    private Path file;
    private byte[] original;
    private List<String> lines;

    @BeforeEach
    void writeJournal() throws Exception {
        author = TestJournals.author(directory, "li.na", "desk-1");
        records = TestJournals.write(directory, author, ENTRIES - 1);
        file = records.resolve("li.na").resolve("desk-1").resolve("000001.jsonl");
        original = Files.readAllBytes(file);
        lines = Files.readAllLines(file);
    }

    @Test
    void findsNothingInAnUntouchedJournal() {
        assertThat(verify()).isEmpty();
        assertThat(lines).hasSize(ENTRIES);
    }

    @Test
    void namesFileLineAndEntryOfEverySingleChangedByte() throws Exception {
        writeSmallJournal();
        Random random = new Random(42);
        long line = 1;
        for (int i = 0; i < original.length; i++) {
            byte[] changed = original.clone();
            changed[i] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, changed);
            Problem problem = first(verify());
            assertThat(problem.kind()).as("byte %d", i)
                    .isIn(Kind.CHANGED, Kind.UNREADABLE, Kind.BAD_SIGNATURE);
            assertThat(problem).as("byte %d", i).returns(file, Problem::file).returns(line, Problem::line)
                    .returns(line, Problem::seq);
            line += original[i] == '\n' ? 1 : 0;
        }
    }

    @Test
    void findsASignatureWrittenDifferentlyWithTheSameBytes() throws Exception {
        String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        int padding = lines.get(3).indexOf("==\",\"subject\"");
        char digit = lines.get(3).charAt(padding - 1);
        char same = digits.charAt(digits.indexOf(digit) + 1);
        edit(3, lines.get(3).substring(0, padding - 1) + same + lines.get(3).substring(padding));
        assertOnly(Kind.BAD_SIGNATURE, 4, 4);
    }

    @Test
    void namesTheEntryOfEveryRemovedLine() throws Exception {
        for (int i = 1; i < ENTRIES - 1; i++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(i);
            write(fewer);
            assertOnly(Kind.MISSING, i + 1, i + 1);
        }
    }

    @Test
    void noticesThatTheFirstEntryIsGone() throws Exception {
        write(lines.subList(1, ENTRIES));
        assertThat(verify()).extracting(Problem::kind).containsExactlyInAnyOrder(Kind.MISSING, Kind.KEY);
    }

    @Test
    void noticesThatTheLastEntriesAreGone() throws Exception {
        for (int kept = ENTRIES - 1; kept > 0; kept--) {
            write(lines.subList(0, kept));
            assertOnly(Kind.TRUNCATED, kept + 1, kept + 1);
        }
        write(List.of());
        assertOnly(Kind.TRUNCATED, 1, 1);
        Files.delete(file);
        assertOnly(Kind.TRUNCATED, 1, 1);
    }

    @Test
    void namesTheEntryOfEverySwap() throws Exception {
        for (int i = 1; i + 1 < ENTRIES; i++) {
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, i, i + 1);
            write(swapped);
            assertOnly(Kind.REORDERED, i + 2, i + 1);
        }
    }

    @Test
    void namesTheEntryOfEveryLineThatIsThereTwice() throws Exception {
        for (int i = 0; i < ENTRIES; i++) {
            for (int at = i + 1; at <= ENTRIES; at++) {
                List<String> more = new ArrayList<>(lines);
                more.add(at, lines.get(i));
                write(more);
                assertOnly(Kind.INSERTED, at + 1, i + 1);
            }
        }
    }

    @Test
    void namesEveryEntryOfAnotherChain() throws Exception {
        Path foreign = TestJournals.write(directory.resolve("other"), TestJournals.author(directory, "zhao", "d"), 3)
                .resolve("zhao").resolve("d").resolve("000001.jsonl");
        String line = Files.readAllLines(foreign).get(2);
        for (int at = 1; at <= ENTRIES; at++) {
            List<String> more = new ArrayList<>(lines);
            more.add(at, line);
            write(more);
            assertOnly(Kind.INSERTED, at + 1, 3);
        }
    }

    @Test
    void namesEveryLineThatIsNoEntry() throws Exception {
        for (String line : List.of("", " ", "{}", "null", "[]", "{\"v\":2}", lines.get(2) + " ", " " + lines.get(2),
                lines.get(2).replace("\"v\":1", "\"v\":1.0"), lines.get(2) + lines.get(2), "\ufeff" + lines.get(2),
                lines.get(2).replace("\"via\":\"\"", "\"via\":\"\",\"via\":\"\""), "\0\0\0")) {
            List<String> more = new ArrayList<>(lines);
            more.add(2, line);
            write(more);
            Problem problem = first(verify());
            assertThat(problem.kind()).as(line).isIn(Kind.UNREADABLE, Kind.CHANGED);
            assertThat(problem).as(line).returns(3L, Problem::line).returns(3L, Problem::seq);
        }
    }

    @Test
    void survivesFilesThatAreNoTextAtAll() throws Exception {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);
        assertThat(new JournalVerifier().verify(records).ok()).isFalse();
        Files.write(file, "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertThat(new JournalVerifier().verify(records).ok()).isFalse();
    }

    @Test
    void namesEntriesSignedByAnotherKeyEvenIfAllHashesAreRight() throws Exception {
        Author forger = new Author("li.na", "desk-1", TestJournals.APP,
                TestJournals.author(directory, "forger", "desk-1").key());
        Path forged = TestJournals.write(directory.resolve("forged"), forger, ENTRIES - 1).resolve("li.na")
                .resolve("desk-1").resolve("000001.jsonl");
        edit(3, Files.readAllLines(forged).get(3));
        assertOnly(Kind.BAD_SIGNATURE, 4, 4);
        Files.copy(forged, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(verify()).extracting(Problem::kind).contains(Kind.CHECKPOINT);
    }

    @Test
    void checksWithTheKeysOfARosterIfThereIsOne() {
        TrustedKeys nobody = (actor, device, declared) -> Optional.empty();
        assertThat(new JournalVerifier(nobody).verify(records).problems()).extracting(Problem::kind)
                .containsExactly(Kind.KEY);
        TrustedKeys right = (actor, device, declared) -> Optional.of(author.key().publicKey());
        assertThat(new JournalVerifier(right).verify(records).problems()).isEmpty();
    }

    @Test
    void noticesEveryChangeOfTheCheckpointAndItsAbsence() throws Exception {
        writeSmallJournal();
        Path checkpoint = file.resolveSibling("checkpoint.json");
        byte[] bytes = Files.readAllBytes(checkpoint);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            Files.write(checkpoint, changed);
            assertThat(first(verify())).as("byte %d", i).returns(Kind.CHECKPOINT, Problem::kind)
                    .returns(checkpoint, Problem::file);
        }
        Files.delete(checkpoint);
        assertThat(verify()).extracting(Problem::kind).containsExactly(Kind.CHECKPOINT);
    }

    @Test
    void namesFilesAndDirectoriesThatDoNotBelong() throws Exception {
        Path stranger = Files.copy(file, file.resolveSibling("copy of 000001.jsonl"));
        assertThat(first(verify())).returns(Kind.INSERTED, Problem::kind).returns(stranger, Problem::file);
        Files.delete(stranger);
        Path moved = file.getParent().resolveSibling("desk-2");
        Files.move(file.getParent(), moved);
        assertThat(verify()).extracting(Problem::kind).contains(Kind.INSERTED);
        assertThat(new JournalVerifier().verify(directory.resolve("nowhere")).problems()).extracting(Problem::kind)
                .containsExactly(Kind.MISSING);
    }

    @Test
    void opensDamagedRecordsToReadOnlyAndLeavesOutWhatIsNotIntact() throws Exception {
        edit(3, lines.get(3).replace("case-", "cafe-"));
        byte[] damaged = Files.readAllBytes(file);
        try (Journal journal = Journals.open(records, author); var entries = journal.entries()) {
            assertThat(journal.readOnly()).isTrue();
            assertThat(first(journal.problems())).returns(Kind.CHANGED, Problem::kind).returns(file, Problem::file)
                    .returns(4L, Problem::line).returns(4L, Problem::seq);
            assertThat(entries.map(Entry::seq)).containsExactly(1L, 2L, 3L, 5L);
            assertThatThrownBy(() -> journal.append(List.of(TestJournals.draft(1))))
                    .isInstanceOf(JournalException.class);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    @Test
    void oneDamagedChainDoesNotHideTheOthers() throws Exception {
        TestJournals.write(directory, TestJournals.author(directory, "zhao", "d"), 3);
        edit(2, "");
        assertOnly(Kind.UNREADABLE, 3, 3);
        assertThat(new JournalVerifier().verify(records).entries()).isEqualTo(ENTRIES + 4);
    }

    @Test
    void stopsWhenCancelled() {
        assertThatThrownBy(() -> new JournalVerifier().verify(records, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    /** Two entries: many changes are tried, and checking signatures is slow. */
    private void writeSmallJournal() throws Exception {
        records = TestJournals.write(directory.resolve("small"), author, 1);
        file = records.resolve("li.na").resolve("desk-1").resolve("000001.jsonl");
        original = Files.readAllBytes(file);
    }

    private void edit(int index, String line) throws Exception {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, line);
        write(changed);
    }

    private void write(List<String> content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : content) {
            out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, out.toByteArray());
        assertThat(Arrays.equals(out.toByteArray(), original)).isFalse();
    }

    private void assertOnly(Kind kind, long line, long seq) {
        List<Problem> problems = verify();
        assertThat(problems).as("problems").hasSize(1);
        assertThat(problems.getFirst()).returns(kind, Problem::kind).returns(file, Problem::file)
                .returns(line, Problem::line).returns(seq, Problem::seq);
        assertThat(problems.getFirst().detail()).isNotBlank().doesNotContain("NLS missing");
        assertThat(problems.getFirst()).asString().contains(problems.getFirst().detail(), file + ":" + line, "#" + seq);
        assertThat(kind.damage()).isTrue();
    }

    private static Problem first(List<Problem> problems) {
        assertThat(problems).isNotEmpty();
        return problems.getFirst();
    }

    private List<Problem> verify() {
        return new JournalVerifier().verify(records).problems();
    }
}
