package org.assize.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assize.document.office.OpenXml.relations;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.assize.document.DocumentException.Reason;
import org.assize.document.MediaTypes;
import org.assize.document.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SpreadsheetTest {

    private static final String STYLES = "<styleSheet><numFmts><numFmt numFmtId=\"176\""
            + " formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"176\"/><xf numFmtId=\"14\"/><xf numFmtId=\"4\"/><xf numFmtId=\"10\"/></cellXfs>"
            + "</styleSheet>";

    @TempDir
    Path folder;

    @Test
    void cellsAreReadAsDisplayed() throws Exception {
        Path file = workbook("a.xlsx", List.of("<sheet name=\"涉案财物\" r:id=\"r1\"/>"), List.of(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>金额</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45356</v></c><c r=\"B2\" s=\"2\"><v>45356</v></c>"
                        + "<c r=\"C2\" s=\"3\"><f>SUM(1)</f><v>1234.5</v></c><c r=\"D2\" s=\"4\"><v>0.25</v></c>"
                        + "<c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\"><v>3.0</v></c></row>"));

        assertThat(Reading.text(file)).isEqualTo(
                "[工作表 Sheet: 涉案财物] 日期 金额 2024年3月5日 2024/3/5 1,234.50 25.00% TRUE 3");
    }

    @Test
    void everySheetBeginsAPageAndHiddenOnesAreNamed() throws Exception {
        Path file = workbook("b.xlsx", List.of("<sheet name=\"甲\" r:id=\"r1\"/>",
                "<sheet name=\"乙\" state=\"veryHidden\" r:id=\"r2\"/>"), List.of(cell("明账"), cell("暗账")));

        assertThat(Reading.pages(file)).containsExactly("[工作表 Sheet: 甲]\n明账",
                "[工作表 Sheet: 乙 · 隐藏 hidden]\n暗账");
    }

    @Test
    void anOldWorkbookIsReadLikeANewOne() throws Exception {
        Path file = old(folder.resolve("c.xls"), null);

        assertThat(MediaTypes.of(file)).isEqualTo(MediaTypes.XLS);
        assertThat(Reading.pages(file)).hasSize(2);
        assertThat(Reading.text(file)).isEqualTo("[工作表 Sheet: 收支] 张三 2024年3月5日 3 [文本框 Text boxes] 盖章处 "
                + "[批注 Comments] A1: 与收据不符 [工作表 Sheet: 隐表 · 隐藏 hidden]");
    }

    @Test
    void aWorkbookWithAPasswordIsRefusedAsSuch() throws Exception {
        assertThat(Reading.refusal(old(folder.resolve("d.xls"), "secret"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void tenThousandSheetsAreTenThousandPages() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder sheets = new StringBuilder();
        String[] targets = new String[20_000];
        for (int i = 0; i < 10_000; i++) {
            sheets.append("<sheet name=\"表").append(i).append("\" r:id=\"r").append(i + 1).append("\"/>");
            targets[2 * i] = "worksheet";
            targets[2 * i + 1] = "worksheets/s.xml";
        }
        parts.put("xl/workbook.xml", workbookXml(sheets.toString()));
        parts.put("xl/_rels/workbook.xml.rels", relations(targets));
        parts.put("xl/worksheets/s.xml", "<worksheet><sheetData>" + cell("同") + "</sheetData></worksheet>");
        Path file = OpenXml.write(folder.resolve("e.xlsx"), "xl/workbook.xml", parts);

        assertThat(Reading.pages(file)).hasSize(10_000).last().isEqualTo("[工作表 Sheet: 表9999]\n同");
    }

    @Test
    void aSheetOfFarTooMuchTextIsReadToTheLimitAndSaysSo() throws Exception {
        String cell = "<c t=\"inlineStr\"><is><t>" + "多".repeat(1000) + "</t></is></c>";
        String row = "<row>" + cell.repeat(20) + "</row>";
        Path file = workbook("f.xlsx", List.of("<sheet name=\"大\" r:id=\"r1\"/>"), List.of(row.repeat(1000)));

        assertThat(Reading.details(file, Notice.Kind.TRUNCATED)).contains("16777216 characters");
    }

    private Path workbook(String name, List<String> sheets, List<String> rows) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", workbookXml(String.join("", sheets)));
        String[] targets = new String[2 * sheets.size() + 4];
        for (int i = 0; i < sheets.size(); i++) {
            targets[2 * i] = "worksheet";
            targets[2 * i + 1] = "worksheets/s" + i + ".xml";
            parts.put("xl/worksheets/s" + i + ".xml",
                    "<worksheet><sheetData>" + rows.get(i) + "</sheetData></worksheet>");
        }
        System.arraycopy(new String[] {"sharedStrings", "sharedStrings.xml", "styles", "/xl/styles.xml"}, 0, targets,
                2 * sheets.size(), 4);
        parts.put("xl/_rels/workbook.xml.rels", relations(targets));
        parts.put("xl/sharedStrings.xml", "<sst><si><r><t>日</t></r><r><t>期</t></r></si></sst>");
        parts.put("xl/styles.xml", STYLES);
        return OpenXml.write(folder.resolve(name), "xl/workbook.xml", parts);
    }

    private static String workbookXml(String sheets) {
        return "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + sheets + "</sheets></workbook>";
    }

    private static String cell(String text) {
        return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    }

    private static Path old(Path file, String password) throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet("收支");
            sheet.createRow(0).createCell(0).setCellValue("张三");
            HSSFCell date = sheet.getRow(0).createCell(1);
            HSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            date.setCellStyle(style);
            date.setCellValue(LocalDate.of(2024, 3, 5));
            HSSFCell sum = sheet.getRow(0).createCell(2);
            sum.setCellFormula("1+2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
            HSSFTextbox box = sheet.createDrawingPatriarch().createTextbox(new HSSFClientAnchor());
            box.setString(new HSSFRichTextString("盖章处"));
            HSSFComment comment = sheet.getDrawingPatriarch().createCellComment(new HSSFClientAnchor());
            comment.setString(new HSSFRichTextString("与收据不符"));
            sheet.getRow(0).getCell(0).setCellComment(comment);
            workbook.createSheet("隐表");
            workbook.setSheetHidden(1, true);
            Biff8EncryptionKey.setCurrentUserPassword(password);
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }
}
