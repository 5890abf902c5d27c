package org.assize.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.assize.model.casefile.CaseFile;

/** Workbooks as spreadsheet programs write them: shared, rich and inline texts, day styles, several sheets. */
class XlsxListTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    @TempDir
    Path temp;

    private final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeEach
    void workbook() {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>""");
        parts.put("xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"urn:r\"><sheets>"
                + "<sheet name=\"字典\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>"
                + "<sheet name=\"清单\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put("xl/sharedStrings.xml", "<sst " + MAIN + "><si><t>案号</t></si><si><t>结案日期</t></si>"
                + "<si><r><t>案</t></r><r><rPr><b/></rPr><t>由</t></r><rPh sb=\"0\" eb=\"1\"><t>an you</t></rPh></si>"
                + "<si><t>文件夹</t></si></sst>");
        parts.put("xl/styles.xml", "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"176\" "
                + "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/><numFmt numFmtId=\"177\" "
                + "formatCode=\"[Red]0.00&quot;day&quot;\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"57\"/><xf numFmtId=\"177\"/>"
                + "</cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + "><sheetData/></worksheet>");
        sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>十月案件</t></is></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C3\" t=\"s\"><v>2</v></c><c r=\"E3\" t=\"s\"><v>3</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>1&amp;\"号\"</f><v>1号</v></c>"
                + "<c r=\"B4\" s=\"1\"><v>46328</v></c>"
                + "<c r=\"C4\" t=\"inlineStr\"><is><r><t>殴</t></r><r><t>打</t></r></is></c>"
                + "<c r=\"E4\" t=\"inlineStr\"><is><t>甲</t></is></c></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>20260002</v></c><c r=\"B5\" s=\"2\"><v>46329.75</v></c>"
                + "<c r=\"C5\" s=\"3\"><v>1.5E2</v></c><c r=\"E5\" t=\"inlineStr\"><is><t>乙</t></is></c></row>"
                + "<row r=\"6\"><c r=\"A6\"><v>3.1011520260000003E+19</v></c></row><row r=\"7\"/>");
    }

    @Test
    void texts_numbers_and_days_of_the_first_visible_sheet_are_read() throws Exception {
        CaseTable table = CaseTable.read(write("清单.xlsx"));

        assertThat(table.headers()).containsExactly("案号", "结案日期", "案由", "", "文件夹");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0).cells()).containsExactly("1号", "2026-11-02", "殴打", "", "甲");
        assertThat(table.rows().get(1).cells()).containsExactly("20260002", "2026-11-03", "150", "", "乙");
        assertThat(table.rows().get(2).imprecise()).containsExactly(0);
        assertThat(table.rows().get(2).line()).isEqualTo(6);
    }

    @Test
    void a_workbook_is_taken_in_and_a_number_that_lost_digits_is_refused() throws Exception {
        try (Department department = new Department(temp)) {
            department.caseFile("甲", "1号");
            Files.delete(department.caseFile("乙", "x").resolve("case.json"));
            Path list = Files.move(write("list.xlsx"), department.root.resolve("清单.xlsx"));

            IntakeReport report = department.takeIn(IntakeRequest.list(list, IntakeMode.IN_PLACE));

            assertThat(report.imported()).isEqualTo(2);
            assertThat(department.of("20260002", CaseFile::getClosed)).isEqualTo(LocalDate.of(2026, 11, 3));
            assertThat(report.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID_NUMBER);
                assertThat(problem.path()).isEqualTo("清单.xlsx:6");
            });
        }
    }

    @Test
    void days_may_count_from_1904() throws Exception {
        parts.compute("xl/workbook.xml",
                (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        assertThat(CaseTable.read(write("mac.xlsx")).rows().getFirst().cell(1)).isEqualTo("2030-11-03");
    }

    @Test
    void entities_are_not_expanded() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>案号&x;</t></is></c></row>");
        parts.compute("xl/worksheets/sheet2.xml", (name, xml) ->
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + xml);
        Path file = write("evil.xlsx");

        assertThatThrownBy(() -> CaseTable.read(file)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("evil.xlsx").hasMessageNotContaining("secret");
    }

    @Test
    void what_is_no_workbook_is_refused_by_name() throws Exception {
        Path old = temp.resolve("old.xls");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        Path torn = temp.resolve("torn.xlsx");
        Files.write(torn, new byte[] {'P', 'K', 3, 4, 0, 0});
        parts.remove("xl/workbook.xml");
        Path other = write("other.xlsx");

        assertThatThrownBy(() -> CaseTable.read(old)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("old.xls").hasMessageContaining(".xlsx");
        assertThatThrownBy(() -> CaseTable.read(torn)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("torn.xlsx");
        assertThatThrownBy(() -> CaseTable.read(other)).isInstanceOf(IntakeException.class)
                .hasMessageContaining("other.xlsx");
    }

    private void sheet(String rows) {
        parts.put("xl/worksheets/sheet2.xml",
                "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private Path write(String name) throws IOException {
        Path file = temp.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
