package org.assize.internal.annotation.export.pdf;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.pdfbox.cos.COSArray;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.ReplySnapshot;

/** What was said about a mark and what became of it: annotations that readers list below it and never draw. */
final class ReplyAnnotation {

    private static final int HIDDEN = 2;
    private static final double SIZE = 20;

    private ReplyAnnotation() {
    }

    static AnnotationDictionary of(ReplySnapshot reply, AnnotationDictionary about) {
        return answering(about).name("RT", "R").text("NM", reply.id())
                .made(reply.authorName(), reply.at(), reply.at()).text("Contents", reply.text());
    }

    /** That a mark is settled. The records tell when, but not here who: nobody is named. */
    static AnnotationDictionary state(MarkSnapshot mark, String words, AnnotationDictionary about) {
        UUID id = UUID.nameUUIDFromBytes((mark.id() + "/state").getBytes(StandardCharsets.UTF_8));
        return answering(about).text("NM", id.toString()).made("", mark.changedAt(), mark.changedAt())
                .text("Contents", words).text("State", "Completed").text("StateModel", "Review");
    }

    private static AnnotationDictionary answering(AnnotationDictionary about) {
        float[] rect = ((COSArray) about.get("Rect")).toFloatArray();
        Rectangle2D place = new Rectangle2D.Double(rect[0], rect[3] - SIZE, SIZE, SIZE);
        return new AnnotationDictionary("Text", place).name("Name", "Comment").set("IRT", about.dictionary())
                .set("P", about.get("P")).number("F", HIDDEN + MarkAnnotation.UNTURNED);
    }
}
