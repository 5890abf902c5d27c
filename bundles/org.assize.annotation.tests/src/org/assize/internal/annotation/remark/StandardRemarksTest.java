package org.assize.internal.annotation.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkLimits;
import org.assize.annotation.MarkStyles;
import org.assize.annotation.StandardRemark;
import org.assize.annotation.StandardRemarks;
import org.assize.internal.annotation.DefaultMarkService;
import org.assize.model.annotation.MarkKind;
import org.assize.model.casefile.CaseKind;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.Reviewer;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.AnswerGiven;
import org.assize.records.event.BoxData;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DeductionData;
import org.assize.records.event.DocumentData;
import org.assize.records.event.MarkData;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardRemarksTest {

    private static final String SIGNATURE = "扣押清单缺少签名。";
    private static final String PERIOD = "超过法定时限。";
    private static final String OWN = "清单应当附照片。";

    @TempDir
    Path temp;
    private Library library;
    private StandardRemarks remarks;

    @BeforeEach
    void create() throws Exception {
        library = Library.create(temp.resolve("library"), "库", reviewer("li"));
        library.commit(state -> List.of(caseFile(), new ReviewAssigned(
                new ReviewAssignment("r/1", "r", "1", "li", "urn:x", 1))));
        remarks = remarks("# 评语\n" + SIGNATURE + "\n\n" + PERIOD + "\n" + SIGNATURE + "\n");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Reviewer reviewer(String id) {
        return new Reviewer(id, id, "desk", temp.resolve(id + ".p12"), new char[0]);
    }

    private static CaseFileRegistered caseFile() {
        DocumentData document = new DocumentData("1.pdf", "", "", "ab", 1, Instant.EPOCH, "", null, 1);
        return new CaseFileRegistered(new CaseFileData("1", "1", CaseKind.CRIMINAL, "", "1", "", null, List.of(),
                new CaseDates(null, null, null), "", "", "file:///x/", false, "", List.of(document), List.of(),
                List.of()));
    }

    private RecordedRemarks remarks(String content) throws IOException {
        Path file = Files.writeString(temp.resolve("remarks.txt"), content, StandardCharsets.UTF_8);
        return new RecordedRemarks(faults -> List.of(file("org.example.traffic", file)));
    }

    private static RemarkFile file(String origin, Path file) {
        try {
            return new RemarkFile(origin, origin + " 1.0.0", file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private List<String> texts(String begun) {
        return remarks.remarks(library, begun).stream().map(StandardRemark::text).toList();
    }

    private static MarkEdit mark(String text) {
        AnchorData anchor = new AnchorData("ab", 1, List.of(new BoxData(0, 0, 10, 10)), "", "", "");
        return new MarkEdit.Add(new MarkData(UUID.randomUUID().toString(), MarkKind.NOTE, "1", "1.pdf", anchor,
                List.of(), MarkStyles.of(MarkKind.NOTE), text, List.of()));
    }

    @Test
    void those_of_plugins_are_offered_once_and_say_where_they_come_from() {
        assertThat(remarks.remarks(library, "")).containsExactly(
                new StandardRemark(SIGNATURE, "org.example.traffic", 0),
                new StandardRemark(PERIOD, "org.example.traffic", 0));
        assertThat(remarks.faults()).isEmpty();
    }

    @Test
    void own_ones_are_kept_in_the_library_until_they_are_deleted() throws Exception {
        assertThat(remarks.save(library, "  清单应当\n附照片。 ")).isEqualTo("清单应当 附照片。");
        remarks.save(library, OWN);
        remarks.save(library, PERIOD);
        var head = library.head();
        remarks.save(library, OWN);
        assertThat(library.head()).as("kept already").isEqualTo(head);
        library.close();
        library = Library.open(temp.resolve("library"), reviewer("li"));

        assertThat(remarks.remarks(library, "")).extracting(StandardRemark::text, StandardRemark::own).containsExactly(
                tuple("清单应当 附照片。", true),
                tuple(OWN, true), tuple(PERIOD, true),
                tuple(SIGNATURE, false));
        remarks.delete(library, OWN);
        remarks.delete(library, PERIOD);
        assertThat(texts("")).containsExactly("清单应当 附照片。", SIGNATURE, PERIOD);
    }

    @Test
    void those_of_another_reviewer_are_not_offered() throws Exception {
        remarks.save(library, OWN);
        library.close();
        library = Library.open(temp.resolve("library"), reviewer("wang"));

        assertThat(texts("")).doesNotContain(OWN);
        assertThatThrownBy(() -> remarks.delete(library, OWN)).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_was_written_most_comes_first() throws Exception {
        var service = new DefaultMarkService();
        MarkEdit.Add first = (MarkEdit.Add) mark("第三页：\n" + PERIOD);
        service.apply(library, List.of(first, mark(PERIOD), mark("不相干"),
                new MarkEdit.Reply(first.mark().id(), UUID.randomUUID().toString(), OWN)));
        remarks.save(library, OWN);
        DeductionData deduction = new DeductionData("2.4-a", 1, false, SIGNATURE, List.of(), null);
        library.commit(state -> List.of(new AnswerGiven("r/1", new AnswerData("2.4", AnswerOutcome.DEDUCTED,
                List.of(deduction, deduction), SIGNATURE, List.of(), null, ""))));

        assertThat(remarks.remarks(library, "")).extracting(StandardRemark::text, StandardRemark::uses)
                .containsExactly(tuple(SIGNATURE, 3),
                        tuple(PERIOD, 2), tuple(OWN, 1));
    }

    @Test
    void what_begins_with_the_text_comes_before_what_contains_it() throws Exception {
        remarks.save(library, OWN);

        assertThat(texts("清单")).containsExactly(OWN, SIGNATURE);
        assertThat(texts("没有的")).isEmpty();
    }

    @Test
    void empty_and_endless_ones_are_refused() {
        assertThatThrownBy(() -> remarks.save(library, " \n")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> remarks.save(library, "长".repeat(MarkLimits.REMARK + 1)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("500");
    }

    @Test
    void what_a_plugin_brings_wrongly_is_named_and_the_rest_is_used() throws Exception {
        Path bytes = Files.write(temp.resolve("bad.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
        Path good = Files.writeString(temp.resolve("good.txt"), "长".repeat(MarkLimits.REMARK + 1) + "\n" + PERIOD);
        remarks = new RecordedRemarks(faults -> {
            faults.accept("org.example.gone: missing");
            return List.of(file("org.example.bytes", bytes), file("org.example.long", good));
        });

        assertThat(texts("")).containsExactly(PERIOD);
        assertThat(remarks.faults()).hasSize(3);
        assertThat(remarks.faults().get(0)).startsWith("org.example.gone");
        assertThat(remarks.faults().get(1)).startsWith("org.example.bytes 1.0.0").contains("bad.txt");
        assertThat(remarks.faults().get(2)).startsWith("org.example.long").contains("501");
    }
}
