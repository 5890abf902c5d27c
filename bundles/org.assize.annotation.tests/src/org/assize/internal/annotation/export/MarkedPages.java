package org.assize.internal.annotation.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assize.annotation.MarkSnapshot;
import org.assize.document.PageGeometry;
import org.assize.internal.annotation.export.pdf.AnnotatedCopy;
import org.assize.internal.annotation.export.pdf.CopyAnswer;
import org.assize.internal.annotation.export.pdf.CopyRequest;

/** A PDF with pages of all sorts and a mark of every kind on each of them. */
final class MarkedPages {

    /** Turned, with an origin elsewhere, in larger units: pages that look the same are different inside. */
    static final List<PageGeometry> ALL = List.of(PageGeometry.upright(595, 842),
            new PageGeometry(0, 0, 842, 595, 90, 1), new PageGeometry(0, 0, 595, 842, 180, 1),
            new PageGeometry(100, -50, 842, 595, 270, 1), new PageGeometry(-20, 30, 300, 600, 0, 2));

    private MarkedPages() {
    }

    static PDDocument document() {
        PDDocument document = new PDDocument();
        for (PageGeometry page : ALL) {
            PDPage made = new PDPage(new PDRectangle((float) page.cropX(), (float) page.cropY(),
                    (float) page.cropWidth(), (float) page.cropHeight()));
            made.setRotation(page.rotation());
            made.setUserUnit((float) page.userUnit());
            document.addPage(made);
        }
        return document;
    }

    static List<MarkSnapshot> marks() {
        List<MarkSnapshot> marks = new ArrayList<>();
        for (int page = 1; page <= ALL.size(); page++) {
            marks.addAll(new MarkSamples(ALL.get(page - 1), page, "0".repeat(64)).all());
        }
        return marks;
    }

    static CopyAnswer export(Path original, Path target) throws Exception {
        List<WrittenMark> written = marks().stream()
                .map(m -> new WrittenMark(m, m.data().kind().getName(), "不合格")).toList();
        return AnnotatedCopy.write(new CopyRequest(original.toString(), written, "已处理"), target, () -> false);
    }
}
