package org.assize.internal.document.office.ole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPictureData;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.CellFormat;
import org.assize.internal.document.office.Heading;
import org.assize.internal.document.office.OfficeText;

/** Reads an XLS file: cells as displayed, formulas with the results that were stored with them. */
public final class OldWorkbookFile {

    private static final int MOST_GAP = 20;

    private final OfficeText text;
    private final CellFormat format;

    private OldWorkbookFile(OfficeText text, CellFormat format) {
        this.text = text;
        this.format = format;
    }

    /** {@return the document} */
    public static OpenedDocument read(Path file, POIFSFileSystem streams, PartsFolder parts) throws IOException {
        OfficeText text = new OfficeText(file, parts);
        try (HSSFWorkbook workbook = new HSSFWorkbook(streams)) {
            text.unreadObjects(workbook.getAllEmbeddedObjects().size());
            return new OldWorkbookFile(text, new CellFormat(workbook.getInternalWorkbook().isUsing1904DateWindowing()))
                    .read(workbook);
        } catch (OldExcelFormatException e) {
            // Excel 5 and 95.
            try (OldExcelExtractor old = new OldExcelExtractor(file.toFile())) {
                return text.add(old.getText()).build();
            }
        }
    }

    private OpenedDocument read(HSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets() && !text.budget().isSpent(); i++) {
            text.add(Heading.sheet(workbook.getSheetName(i),
                    workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)));
            addSheet(workbook.getSheetAt(i));
            text.endSection();
        }
        List<HSSFPictureData> pictures = workbook.getAllPictures();
        for (int i = 0; i < pictures.size(); i++) {
            HSSFPictureData picture = pictures.get(i);
            text.part("image" + (i + 1) + "." + picture.suggestFileExtension(),
                    () -> new ByteArrayInputStream(picture.getData()), -1);
        }
        return text.build();
    }

    private void addSheet(HSSFSheet sheet) {
        StringBuilder comments = new StringBuilder();
        for (Row row : sheet) {
            if (text.budget().isSpent()) {
                return;
            }
            addRow(row, comments);
        }
        StringBuilder boxes = new StringBuilder();
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            addShapes(drawing, boxes);
        }
        text.add(Heading.BOXES, boxes).add(Heading.COMMENTS, comments);
    }

    private void addRow(Row row, StringBuilder comments) {
        StringBuilder line = new StringBuilder();
        int last = 0;
        for (Cell cell : row) {
            String shown = shown((HSSFCell) cell).replace('\n', ' ').replace('\r', ' ');
            if (!shown.isEmpty()) {
                line.append("\t".repeat(Math.clamp(cell.getColumnIndex() - last, 0, MOST_GAP))).append(shown);
                last = cell.getColumnIndex();
            }
            if (cell.getCellComment() != null) {
                comments.append(cell.getAddress()).append(": ").append(cell.getCellComment().getString().getString())
                        .append('\n');
            }
        }
        if (!line.isEmpty()) {
            text.budget().take(line.length());
            text.add(line).add("\n");
        }
    }

    private String shown(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType()
                : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> format.show(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(),
                    cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.isValidCode(cell.getErrorCellValue())
                    ? FormulaError.forInt(cell.getErrorCellValue()).getString() : "";
            default -> "";
        };
    }

    private static void addShapes(HSSFShapeContainer shapes, StringBuilder boxes) {
        for (HSSFShape shape : shapes.getChildren()) {
            if (shape instanceof HSSFShapeContainer group) {
                addShapes(group, boxes);
            } else if (shape instanceof HSSFSimpleShape simple && !(shape instanceof HSSFComment)) {
                boxes.append(text(simple));
            }
        }
    }

    private static String text(HSSFSimpleShape shape) {
        try {
            return shape.getString() == null ? "" : shape.getString().getString() + "\n";
        } catch (NullPointerException e) {
            // The library has no other way to say that a shape, such as a picture, has no text.
            return "";
        }
    }
}
