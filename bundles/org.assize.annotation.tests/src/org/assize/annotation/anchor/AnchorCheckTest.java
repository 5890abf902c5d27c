package org.assize.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkStyles;
import org.assize.document.LocalDocuments;
import org.assize.internal.annotation.DefaultMarkService;
import org.assize.model.annotation.MarkKind;
import org.assize.model.casefile.CaseKind;
import org.assize.model.review.AnswerOutcome;
import org.assize.records.Library;
import org.assize.records.RefusedException;
import org.assize.records.Reviewer;
import org.assize.records.Sha256;
import org.assize.records.event.AnchorData;
import org.assize.records.event.AnswerData;
import org.assize.records.event.AnswerGiven;
import org.assize.records.event.BoxData;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.DocumentReplaced;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.EvidenceData;
import org.assize.records.event.MarkData;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;
import org.assize.testsupport.Originals;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorCheckTest {

    private static final String CASE = "〔2026〕1号";
    private static final String TEXT = "询问笔录\n民警李某单独询问违法行为人王某\n以上笔录我看过和我说的相符";
    private static final String QUOTE = "民警李某单独询问违法行为人王某";

    @TempDir
    Path temp;

    private final LocalDocuments documents = LocalDocuments.of();
    private final DefaultMarkService marks = new DefaultMarkService();
    private final AnchorCheck check = new AnchorCheck(marks, documents);
    private Library library;
    private String recorded;
    private String kept;

    @BeforeEach
    void open() throws Exception {
        library = Library.create(temp.resolve("library"), "试用",
                new Reviewer("li", "李评查", "desk", temp.resolve("li.p12"), new char[0]));
        DocumentData first = document("01.txt", TEXT, "01.txt");
        DocumentData second = document("02.txt", TEXT + "。", "02.txt");
        recorded = first.sha256();
        kept = second.sha256();
        commit(new CaseFileRegistered(new CaseFileData(CASE, CASE, CaseKind.ADMINISTRATIVE, "", "", "", null, List.of(),
                new CaseDates(null, null, null), "", "", temp.toUri().toString(), false, "", List.of(first, second),
                List.of(), List.of())));
        commit(new ReviewAssigned(new ReviewAssignment("r1", "round", CASE, "li", "urn:x", 1)));
        mark("01.txt", recorded);
        mark("02.txt", kept);
        AnswerData answer = new AnswerData("2.1", AnswerOutcome.PASSED, List.of(), "",
                List.of(new EvidenceData("01.txt", "笔录", anchor(recorded))), null, "");
        commit(new AnswerGiven("r1", answer));
    }

    @AfterEach
    void close() {
        library.close();
        documents.close();
    }

    @Test
    void beforeADocumentIsReplacedAllIsExact() throws Exception {
        AnchorReport report = check();

        assertThat(report.exact()).isEqualTo(3);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void marksAndEvidenceOfAReplacedDocumentAreFoundAndStayAsTheyAreOnRecord() throws Exception {
        replace(document("01.txt", "补扫的一行\n" + TEXT, "newer.txt"));

        AnchorReport report = check();

        assertThat(report.exact()).isEqualTo(1);
        assertThat(report.findings()).hasSize(2).allSatisfy(f -> {
            assertThat(f.document()).isEqualTo("01.txt");
            assertThat(f.recorded().sha256()).isEqualTo(recorded);
            assertThat(f.match().outcome()).isEqualTo(AnchorOutcome.MOVED);
            assertThat(f.match().anchor().quote()).isEqualTo(QUOTE);
        });
        assertThat(report.findings()).anySatisfy(f -> assertThat(f.answer()).isEqualTo(new AnswerRef("r1", "2.1")));
        assertThat(marks.marks(library, CASE)).anySatisfy(
                m -> assertThat(m.data().anchor().sha256()).isEqualTo(recorded));
    }

    @Test
    void aPlaceThatIsConfirmedIsExactFromThenOn() throws Exception {
        replace(document("01.txt", "补扫的一行\n" + TEXT, "newer.txt"));
        for (AnchorFinding finding : check().findings()) {
            if (!finding.mark().isEmpty()) {
                marks.apply(library, List.of(new MarkEdit.Anchor(finding.mark(), finding.match().anchor(),
                        finding.match().paths())));
            }
        }

        assertThat(check().findings()).singleElement().satisfies(f -> assertThat(f.mark()).isEmpty());
    }

    @Test
    void aNewerVersionThatCannotBeOpenedLeavesAllUncertainWithTheReason() throws Exception {
        replace(document("01.txt", TEXT + "！", "gone.txt"));
        Originals.changedOnPurpose(temp.resolve("gone.txt"));
        Files.delete(temp.resolve("gone.txt"));

        assertThat(check().findings()).hasSize(2).allSatisfy(f -> {
            assertThat(f.match().outcome()).isEqualTo(AnchorOutcome.UNCERTAIN);
            assertThat(f.match().reason()).contains("gone.txt");
            assertThat(f.match().anchor()).isEqualTo(f.recorded());
        });
    }

    @Test
    void cancellingEndsTheCheckAndAnUnknownCaseFileIsRefused() throws Exception {
        replace(document("01.txt", "补扫的一行\n" + TEXT, "newer.txt"));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);

        assertThatThrownBy(() -> check.check(library, CASE, MachineReadings.NONE, cancelled))
                .isInstanceOf(OperationCanceledException.class);
        assertThatThrownBy(() -> check.check(library, "无", MachineReadings.NONE, new NullProgressMonitor()))
                .isInstanceOf(RefusedException.class);
    }

    private AnchorReport check() throws RefusedException {
        return check.check(library, CASE, MachineReadings.NONE, new NullProgressMonitor());
    }

    private void mark(String document, String sha256) throws Exception {
        MarkData mark = new MarkData(UUID.randomUUID().toString(), MarkKind.RECTANGLE, CASE, document, anchor(sha256),
                List.of(), MarkStyles.of(MarkKind.RECTANGLE), "", List.of());
        marks.apply(library, List.of(new MarkEdit.Add(mark)));
    }

    private static AnchorData anchor(String sha256) {
        return new AnchorData(sha256, 1, List.of(new BoxData(60, 700, 200, 14)), QUOTE, "询问笔录\n", "\n以上笔录我看过");
    }

    private DocumentData document(String path, String text, String file) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(temp.resolve(file), bytes);
        Instant modified = Files.getLastModifiedTime(temp.resolve(file)).toInstant();
        return new DocumentData(path, "笔录", "", Sha256.of(bytes), bytes.length, modified, "text/plain", null, 1);
    }

    private void replace(DocumentData newer) throws Exception {
        Path file = temp.resolve(Files.exists(temp.resolve("newer.txt")) ? "newer.txt" : "gone.txt");
        commit(new DocumentReplaced(CASE, newer, file.toUri().toString(), true, "重扫", ""));
    }

    private void commit(DomainEvent event) throws Exception {
        library.commit(state -> List.of(event));
    }
}
