package org.assize.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assize.model.casefile.ApprovalLevel;
import org.assize.model.casefile.CaseFile;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    Path temp;

    @Test
    void what_was_recorded_is_there_after_reopening() throws Exception {
        Reviewer li = RecordsFixture.reviewer(temp, "li", "李评查");
        Path root = temp.resolve("案卷库");
        try (Library library = Library.create(root, "武安分局", li)) {
            library.commit(state -> List.of(RecordsFixture.registered("〔2026〕1号"),
                    RecordsFixture.registered("〔2026〕2号")));
        }

        try (Library library = Library.open(root, li)) {
            assertThat(library.problems()).isEmpty();
            assertThat(library.name()).isEqualTo("武安分局");
            assertThat(library.<List<String>>read(
                    s -> s.library().getCaseFiles().stream().map(CaseFile::getNumber).toList()))
                    .containsExactly("〔2026〕1号", "〔2026〕2号");
            CaseFile first = library.read(s -> s.caseFile("〔2026〕1号").orElseThrow());
            assertThat(first.getHandler().getName()).isEqualTo("钱执法");
            assertThat(first.getUnit().getName()).isEqualTo("武安派出所");
            assertThat(first.getDocuments().getFirst().getSha256()).isEqualTo("ab".repeat(32));
            assertThat(first.getApprovals().getFirst().getLevel()).isEqualTo(ApprovalLevel.LEGAL);
            assertThat(first.getApprovals().getFirst().getDate()).isNull();
            assertThat(library.read(Projection::reviewerNames)).containsEntry("li", "李评查");
            assertThat(library.<Integer>read(s -> s.library().getOfficers().size())).isEqualTo(2);
        }
    }

    @Test
    void a_refused_decision_records_nothing() throws Exception {
        try (Library library = Library.create(temp.resolve("l"), "L", RecordsFixture.reviewer(temp, "li", "李"))) {
            var before = library.head();

            assertThatThrownBy(() -> library.commit(s -> {
                throw new RefusedException("test.no", "x", "not now");
            })).isInstanceOf(RefusedException.class).hasMessage("x: not now");

            assertThat(library.head()).isEqualTo(before);
        }
    }

    @Test
    void listeners_hear_what_was_recorded_until_they_leave() throws Exception {
        try (Library library = Library.create(temp.resolve("l"), "L", RecordsFixture.reviewer(temp, "li", "李"))) {
            List<DomainEvent> heard = new ArrayList<>();
            Library.Subscription subscription = library.subscribe(change -> heard.addAll(change.events()));
            CaseFileRegistered event = RecordsFixture.registered("1");
            library.commit(s -> List.of(event));
            subscription.close();
            library.commit(s -> List.of(RecordsFixture.registered("2")));

            assertThat(heard).containsExactly(event);
        }
    }

    @Test
    void entries_of_unknown_types_are_counted_and_the_rest_is_applied() throws Exception {
        Reviewer li = RecordsFixture.reviewer(temp, "li", "李");
        Path root = temp.resolve("l");
        Library.create(root, "L", li).close();
        appendForeign(root, li);

        try (Library library = Library.open(root, li)) {
            assertThat(library.read(Projection::unknownTypes)).containsEntry("vendor.speed-camera", 1);
            library.commit(s -> List.of(RecordsFixture.registered("1")));
            assertThat(library.<Integer>read(s -> s.library().getCaseFiles().size())).isEqualTo(1);
        }
    }

    private static void appendForeign(Path root, Reviewer reviewer) throws Exception {
        var key = org.assize.journal.SigningKey.openOrCreate(reviewer.keyStore(), new char[0]);
        var author = new org.assize.journal.Author(reviewer.id(), reviewer.device(), "test", key);
        try (var journal = org.assize.journal.Journals.open(new LibraryLayout(root).records(), author)) {
            journal.append(List.of(new org.assize.journal.EntryDraft("vendor.speed-camera", "x", "vendor",
                    com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode().put("limit", 50))));
        }
    }

    @Test
    void a_changed_byte_makes_the_library_read_only_and_says_where() throws Exception {
        Reviewer li = RecordsFixture.reviewer(temp, "li", "李");
        Path root = temp.resolve("l");
        try (Library library = Library.create(root, "L", li)) {
            library.commit(s -> List.of(RecordsFixture.registered("1"), RecordsFixture.registered("2")));
        }
        Path journal = journalFile(root);
        Files.writeString(journal, Files.readString(journal).replaceFirst("盗窃", "抢劫"));

        try (Library library = Library.open(root, li)) {
            assertThat(library.readOnly()).isTrue();
            assertThat(library.problems()).isNotEmpty();
            assertThatThrownBy(() -> library.commit(s -> List.of(RecordsFixture.registered("3"))))
                    .isInstanceOf(LibraryException.class);
        }
    }

    private static Path journalFile(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(new LibraryLayout(root).records())) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
    }

    @Test
    void a_directory_that_is_no_library_is_refused_by_name() throws Exception {
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("x.txt"), "x", StandardCharsets.UTF_8);
        Reviewer li = RecordsFixture.reviewer(temp, "li", "李");

        assertThatThrownBy(() -> Library.open(other, li)).isInstanceOf(LibraryException.class)
                .hasMessageContaining(other.toString());
        assertThatThrownBy(() -> Library.create(other, "L", li)).isInstanceOf(LibraryException.class)
                .hasMessageContaining(other.toString());
        Files.writeString(other.resolve("library.json"), "{\"format\":99,\"id\":\"x\",\"name\":\"y\"}");
        assertThatThrownBy(() -> Library.open(other, li)).hasMessageContaining("99");
    }

    @Test
    void the_same_case_file_registered_twice_is_applied_once() throws Exception {
        try (Library library = Library.create(temp.resolve("l"), "L", RecordsFixture.reviewer(temp, "li", "李"))) {
            library.commit(s -> List.of(RecordsFixture.registered("1"), RecordsFixture.registered("1")));

            assertThat(library.<Integer>read(s -> s.library().getCaseFiles().size())).isEqualTo(1);
        }
    }

    @Test
    void decisions_of_many_threads_see_each_other() throws Exception {
        try (Library library = Library.create(temp.resolve("l"), "L", RecordsFixture.reviewer(temp, "li", "李"))) {
            AtomicBoolean failed = new AtomicBoolean();
            List<Thread> threads = IntStream.range(0, 8).mapToObj(t -> Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 20; i++) {
                    try {
                        library.commit(s -> List.of(
                                RecordsFixture.registered("nr-" + s.library().getCaseFiles().size())));
                    } catch (RefusedException | LibraryException e) {
                        failed.set(true);
                    }
                }
            })).toList();
            for (Thread thread : threads) {
                thread.join();
            }

            assertThat(failed).isFalse();
            assertThat(library.<Integer>read(s -> s.library().getCaseFiles().size())).isEqualTo(160);
        }
    }
}
