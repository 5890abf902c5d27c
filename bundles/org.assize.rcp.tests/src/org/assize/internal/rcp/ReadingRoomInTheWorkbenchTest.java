package org.assize.internal.rcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkKind;
import org.assize.model.casefile.CaseFile;
import org.assize.sample.SampleOptions;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
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

    @BeforeEach
    void openDocument(@TempDir Path temp) throws Exception {
        sample = new SampleLibrary(desk, temp, new SampleOptions(2, 1, 3, 0, false));
        CaseFile first = sample.read(state -> state.library().getCaseFiles().getFirst());
        String number = sample.read(state -> first.getNumber());
        String document = sample.read(state -> first.getDocuments().stream().map(d -> d.getPath())
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
