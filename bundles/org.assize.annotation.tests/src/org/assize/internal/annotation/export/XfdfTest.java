package org.assize.internal.annotation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.fdf.FDFAnnotation;
import org.apache.pdfbox.pdmodel.fdf.FDFAnnotationHighlight;
import org.apache.pdfbox.pdmodel.fdf.FDFAnnotationInk;
import org.apache.pdfbox.pdmodel.fdf.FDFDocument;
import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageGeometry;
import org.assize.internal.annotation.export.xfdf.XfdfException;
import org.assize.internal.annotation.export.xfdf.XfdfImport;
import org.assize.internal.annotation.export.xfdf.XfdfProposal;
import org.assize.internal.annotation.export.xfdf.XfdfSource;
import org.assize.internal.annotation.export.xfdf.XfdfWriter;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.BoxData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in XFDF: written, read by us, read by another library; files of other programs; hostile files. */
class XfdfTest {

    private static final String SHA = "ab".repeat(32);
    private static final String IMPORTER = "李评查 Li";
    private static final List<PageGeometry> PAGES = List.of(PageGeometry.upright(595, 842),
            new PageGeometry(0, 0, 842, 595, 90, 1), new PageGeometry(10, 20, 595, 842, 180, 1),
            new PageGeometry(100, -50, 842, 595, 270, 1), new PageGeometry(-20, 30, 300, 600, 0, 2));

    @TempDir
    private Path folder;

    private Path write(List<MarkSnapshot> marks) throws Exception {
        Path file = folder.resolve("marks.xfdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            XfdfWriter.write(new XfdfSource("05-询问笔录.pdf", "0A1B", "0A1B"),
                    marks.stream().map(Wording::of).toList(), "已处理", out);
        }
        return file;
    }

    private XfdfProposal read(Path file) throws Exception {
        return read(file, List.of());
    }

    private XfdfProposal read(Path file, List<MarkSnapshot> known) throws Exception {
        Map<String, MarkSnapshot> byId =
                known.stream().collect(Collectors.toMap(MarkSnapshot::id, m -> m));
        MarkedDocument document = new MarkedDocument(MarkSamples.CASE, MarkSamples.DOCUMENT, "", SHA,
                "application/pdf", Path.of("05-询问笔录.pdf"));
        XfdfImport.Known inLibrary = new XfdfImport.Known() {

            @Override
            public boolean isMark(String id) {
                return byId.containsKey(id);
            }

            @Override
            public boolean isVisible(String id) {
                return byId.containsKey(id);
            }

            @Override
            public boolean isReply(String mark, String reply) {
                return byId.get(mark) != null
                        && byId.get(mark).replies().stream().anyMatch(r -> r.id().equals(reply));
            }
        };
        return new XfdfImport(document, new BlankPages(SHA, PAGES), inLibrary, IMPORTER).read(file);
    }

    private XfdfProposal foreign(String annotations) throws Exception {
        return read(Files.writeString(folder.resolve("foreign.xfdf"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xfdf xmlns=\"http://ns.adobe.com/xfdf/\" "
                        + "xml:space=\"preserve\"><annots>" + annotations + "</annots></xfdf>"));
    }

    private static List<MarkData> marks(XfdfProposal proposal) {
        return proposal.edits().stream().filter(MarkEdit.Add.class::isInstance).map(e -> ((MarkEdit.Add) e).mark())
                .toList();
    }

    @Test
    void whatIsWrittenIsReadWithoutLoss() throws Exception {
        List<MarkSnapshot> marks = new RandomMarks(20260603, SHA, PAGES, IMPORTER).next(500);
        XfdfProposal read = read(write(marks));
        assertThat(marks(read)).containsExactlyElementsOf(marks.stream().map(MarkSnapshot::data).toList());
        assertThat(read.edits().stream().filter(MarkEdit.Reply.class::isInstance))
                .containsExactlyElementsOf(marks.stream().flatMap(m -> m.replies().stream()
                        .map(r -> new MarkEdit.Reply(m.id(), r.id(), r.text()))).toList());
        assertThat(read.edits().stream().filter(MarkEdit.Resolve.class::isInstance))
                .containsExactlyElementsOf(marks.stream().filter(m -> m.status() == MarkStatus.RESOLVED)
                        .map(m -> new MarkEdit.Resolve(m.id())).toList());
        assertThat(read.notices()).isEmpty();
        assertThat(read.unknown()).isEmpty();
    }

    @Test
    void whatIsKnownIsNotTakenTwice() throws Exception {
        List<MarkSnapshot> marks = new RandomMarks(7, SHA, PAGES, IMPORTER).next(60);
        XfdfProposal again = read(write(marks), marks);
        assertThat(again.edits()).isEmpty();
        assertThat(again.duplicates())
                .isEqualTo(60 + marks.stream().mapToInt(m -> m.replies().size()).sum());
    }

    @Test
    void anotherLibraryReadsTheSame() throws Exception {
        List<MarkSnapshot> marks = new MarkSamples(PAGES.getFirst(), 1, SHA).all();
        Map<String, MarkSnapshot> byId = marks.stream().collect(Collectors.toMap(MarkSnapshot::id, m -> m));
        try (FDFDocument document = Loader.loadXFDF(write(marks).toFile())) {
            List<FDFAnnotation> read = document.getCatalog().getFDF().getAnnotations();
            assertThat(read.stream().filter(a -> byId.containsKey(a.getName()))).hasSize(marks.size());
            assertThat(read).hasSize(marks.size() + 3); // two replies, one settlement
            for (FDFAnnotation annotation : read) {
                MarkSnapshot mark = byId.get(annotation.getName());
                if (mark != null) {
                    assertThat(annotation.getTitle()).isEqualTo(mark.authorName());
                    assertThat(annotation.getContents()).isEqualTo(mark.data().text());
                    assertThat(annotation.getPage()).isZero();
                    assertThat(annotation.getCreationDate().toInstant()).isEqualTo(mark.at());
                }
                geometry(annotation, mark);
            }
        }
    }

    private static void geometry(FDFAnnotation annotation, MarkSnapshot mark) {
        if (annotation instanceof FDFAnnotationHighlight highlight) {
            float[] coords = highlight.getCoords();
            PointData upperLeft = mark.data().paths().getFirst().points().get(3);
            assertThat((double) coords[0]).isCloseTo(upperLeft.x(), within(0.01));
            assertThat((double) coords[1]).isCloseTo(upperLeft.y(), within(0.01));
        } else if (annotation instanceof FDFAnnotationInk ink) {
            assertThat(ink.getInkList()).hasSize(mark.data().paths().size());
            assertThat(ink.getInkList().getFirst()).hasSize(8);
        }
    }

    @Test
    void runsOfTextAreReadInBothOrders() throws Exception {
        XfdfProposal read = foreign("""
                <highlight page="0" name="a" rect="60,700,160,714" coords="60,714,160,714,60,700,160,700"/>
                <highlight page="0" name="b" rect="60,700,160,714" coords="60,700,160,700,160,714,60,714"/>""");
        PathData run = new PathData(List.of(new PointData(60, 700), new PointData(160, 700), new PointData(160, 714),
                new PointData(60, 714)));
        assertThat(marks(read)).extracting(MarkData::paths).containsExactly(List.of(run), List.of(run));
    }

    @Test
    void marksOfOtherProgramsAreUnderstood() throws Exception {
        XfdfProposal read = foreign("""
                <text page="0" name="n" rect="100,700,124,724" title="Wang" color="#ffd400" icon="Note">
                  <contents-richtext><body xmlns="http://www.w3.org/1999/xhtml"><p>first</p><p>second</p></body>
                  </contents-richtext><popup page="0" rect="0,0,1,1"/></text>
                <line page="0" name="l" rect="0,0,90,90" start="10,10" end="80,80" head="OpenArrow" tail="None"/>
                <line page="0" name="p" rect="0,0,90,90" start="10,10" end="80,80" width="3"/>
                <polygon page="0" name="g" rect="0,0,90,90"><vertices>1,1;50,1;50,50</vertices></polygon>
                <freetext page="0" name="t" rect="10,10,90,30"><contents>words</contents>
                  <defaultappearance>0 0 1 rg /Helv 9.5 Tf</defaultappearance></freetext>
                <stamp page="0" name="s" rect="10,10,90,30" icon="Approved"/>
                <text page="0" name="r" rect="0,0,9,9" inreplyto="n" title="Zhao"><contents>agreed</contents></text>
                <text page="0" name="x" rect="0,0,9,9" inreplyto="n" state="Accepted" statemodel="Review"/>
                <caret page="0" name="c" rect="0,0,9,9"/>
                <popup page="0" rect="0,0,1,1"/>""");
        List<MarkData> marks = marks(read);
        assertThat(marks).extracting(MarkData::kind).containsExactly(MarkKind.NOTE, MarkKind.ARROW, MarkKind.INK,
                MarkKind.INK, MarkKind.FREE_TEXT, MarkKind.STAMP);
        assertThat(marks.get(0).text()).isEqualTo("first\nsecond");
        assertThat(marks.get(0).tags()).containsExactly(Messages.importedFrom.replace("{0}", "Wang"));
        assertThat(marks.get(0).style().colour()).isEqualTo("#FFD400");
        assertThat(marks.get(0).anchor().boxes()).containsExactly(new BoxData(100, 704, 20, 20));
        assertThat(marks.get(1).paths().getFirst().points().getLast()).isEqualTo(new PointData(10, 10));
        assertThat(marks.get(3).paths().getFirst().points()).hasSize(4);
        assertThat(marks.get(4).style().width()).isEqualTo(9.5);
        assertThat(marks.get(5).style().stamp()).isEqualTo("own:Approved");
        assertThat(read.edits()).contains(new MarkEdit.Resolve(marks.get(0).id()));
        assertThat(read.edits().stream().filter(MarkEdit.Reply.class::isInstance).map(e -> ((MarkEdit.Reply) e).text()))
                .containsExactly(Messages.saidBy.replace("{0}", "Zhao").replace("{1}", "agreed"));
        assertThat(read.unknown()).isEqualTo(Map.of("caret", 1));
    }

    @Test
    void whatAnotherProgramMovedStandsWhereItWasMovedTo() throws Exception {
        List<MarkSnapshot> marks = List.of(new MarkSamples(PAGES.getFirst(), 1, SHA).of(MarkKind.RECTANGLE));
        Path file = write(marks);
        Files.writeString(file, Files.readString(file).replaceFirst("rect=\"[^\"]*\"", "rect=\"10,20,110,70\""));
        assertThat(marks(read(file)).getFirst().anchor().boxes()).containsExactly(new BoxData(10, 20, 100, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<square page=\"9\" rect=\"0,0,9,9\"/>", "<square page=\"x\" rect=\"0,0,9,9\"/>",
        "<square page=\"0\" rect=\"0,0,0,0\"/>", "<square page=\"0\" rect=\"0,0,NaN,9\"/>", "<square page=\"0\"/>",
        "<highlight page=\"0\" coords=\"1,2,3\"/>", "<ink page=\"0\"><inklist><gesture>1;2,3</gesture></inklist></ink>",
        "<text page=\"0\" inreplyto=\"nobody\" rect=\"0,0,1,1\"><contents>x</contents></text>"})
    void whatCannotBeUnderstoodIsToldAndLeftOut(String annotation) throws Exception {
        XfdfProposal read = foreign(annotation + "<circle page=\"0\" name=\"good\" rect=\"0,0,9,9\"/>");
        assertThat(marks(read)).hasSize(1);
        assertThat(read.notices()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE xfdf [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xfdf><annots>&a;</annots></xfdf>",
        "<!DOCTYPE xfdf [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><xfdf>&b;</xfdf>", "<html/>", "no XML", "",
        "<xfdf><annots><square>"})
    void hostileAndBrokenFilesAreRefused(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("hostile.xfdf"), content);
        assertThatThrownBy(() -> read(file)).isInstanceOf(XfdfException.class);
    }

    @Test
    void depthIsBounded() throws Exception {
        assertThatThrownBy(() -> foreign("<text page=\"0\">" + "<b>".repeat(100_000) + "</text>"))
                .isInstanceOf(XfdfException.class);
    }
}
