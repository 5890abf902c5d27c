package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.assize.annotation.MarkFilter;
import org.assize.annotation.export.ExportForm;
import org.assize.annotation.export.ExportRequest;
import org.assize.annotation.export.MarkExport;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.PageAnnotation;
import org.assize.model.annotation.AnswerLink;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.model.casefile.CaseFile;
import org.assize.sample.SampleOptions;
import org.assize.ui.Topics;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer marks a document in the window, and takes back what was done. */
class ReadingRoomInTheWorkbenchTest {

    private static final List<MarkKind> DRAWN = List.of(MarkKind.RECTANGLE, MarkKind.ELLIPSE, MarkKind.ARROW,
            MarkKind.INK);

    private final Desk desk = new Desk();
    private SampleLibrary sample;
    private ReaderDesk reader;
    private String number;
    private String document;

    @BeforeEach
    void openDocument(@TempDir Path temp) throws Exception {
        sample = new SampleLibrary(desk, temp, new SampleOptions(2, 1, 3, 0, false));
        CaseFile first = sample.read(state -> state.library().getCaseFiles().getFirst());
        number = sample.read(state -> first.getNumber());
        document = sample.read(state -> first.getDocuments().stream().map(d -> d.getPath())
                .filter(path -> path.endsWith(".pdf")).findFirst().orElseThrow());
        reader = new ReaderDesk(desk, sample, number, document);
        reader.open();
    }

    @AfterEach
    void closeLibrary() {
        reader.close();
        sample.close();
    }

    @Test
    void marks_are_drawn_listed_taken_away_together_and_brought_back() {
        drawOneOfEach();
        desk.picture("reading-marks");
        Table table = reader.list(DRAWN.size());
        reader.narrow("words that stand nowhere", 0);
        reader.narrow("", DRAWN.size());
        desk.picture("reading-marks-list");
        List<String> before = ids();

        reader.removeAll(table);
        desk.command("org.eclipse.ui.edit.undo");

        desk.until("the marks are back", () -> reader.marks().size() == DRAWN.size());
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void marks_are_there_when_the_document_is_opened_again() {
        drawOneOfEach();
        List<String> before = ids();
        reader.close();

        reader.open();

        reader.list(DRAWN.size());
        assertThat(ids()).isEqualTo(before);
        desk.picture("reading-marks-reopened");
    }

    @Test
    void a_mark_of_text_is_settled_opened_again_and_exported(@TempDir Path exports) throws Exception {
        reader.markAllText(MarkKind.HIGHLIGHT);
        Mark mark = reader.marks().getFirst();
        assertThat(mark.getAnchor().getQuote()).isNotBlank();
        Table table = reader.list(1);
        reader.onAll(table, "resolve");
        desk.until("the mark is settled", () -> status() == MarkStatus.RESOLVED);
        desk.command("org.eclipse.ui.edit.undo");
        desk.until("the mark is open again", () -> status() == MarkStatus.OPEN);

        Path copy = exports.resolve("副本.pdf");
        desk.service(MarkExport.class).export(sample.library(), new ExportRequest(number, document,
                ExportForm.ANNOTATED_PDF, MarkFilter.ALL, copy), new NullProgressMonitor());
        try (DocumentSession session = desk.service(DocumentService.class).open(copy, "application/pdf")) {
            List<PageAnnotation> written = session.annotations(1).get(60, TimeUnit.SECONDS);
            assertThat(written).extracting(PageAnnotation::kind).containsExactly("Highlight");
            assertThat(written.getFirst().id()).isEqualTo(mark.getId());
        }
    }

    @Test
    void a_mark_leads_to_its_answer_and_the_answer_to_the_mark() throws Exception {
        String review = sample.reviewOf(number);
        desk.service(IEventBroker.class).send(Topics.OPEN_REVIEW, review);
        Label caseFile = desk.control("sheet.caseFile", Label.class);
        desk.until("the sheet shows the review", () -> caseFile.getText().equals(number));
        reader.open();
        reader.draw(MarkKind.RECTANGLE, new Point(120, 60), new Point(280, 100));

        reader.command("linkMark");
        desk.until("an answer rests on the mark", () -> reader.marks().getFirst().getLinks().size() == 1);
        AnswerLink link = reader.marks().getFirst().getLinks().getFirst();
        assertThat(link.getReview()).isEqualTo(review);
        Tree items = desk.control("sheet.items", Tree.class);
        String linked = desk.ask(link::getItem);
        desk.act(() -> items.setSelection(items.getItem(items.getItemCount() - 1).getItem(0)));
        reader.list(1);
        reader.onAll(desk.control("marks.table", Table.class), "answer");

        desk.until("the sheet is at the item", () -> items.getSelectionCount() == 1
                && linked.equals(items.getSelection()[0].getData()));
        desk.picture("reading-mark-and-answer");
    }

    private MarkStatus status() {
        return reader.marks().getFirst().getStatus();
    }

    private void drawOneOfEach() {
        int top = 60;
        for (MarkKind kind : DRAWN) {
            reader.draw(kind, new Point(120, top), new Point(280, top + 40));
            top += 70;
        }
    }

    private List<String> ids() {
        return desk.ask(() -> reader.marks().stream().map(Mark::getId).toList());
    }
}
