package org.assize.internal.ui.document.mark;

import java.awt.geom.Point2D;
import java.util.function.Consumer;

import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.layout.PagePoint;
import org.assize.internal.ui.document.mark.tool.MarkMaker;
import org.assize.internal.ui.document.page.PageCanvas;
import org.assize.internal.ui.document.text.PageTexts;
import org.assize.internal.ui.document.text.SelectionModel;

/**
 * An open document as far as marking needs it.
 *
 * @param status takes a word to the user
 */
public record Reading(CaseDocument document, DocumentSession session, PageCanvas canvas, PageTexts texts,
        SelectionModel selection, Consumer<String> status) {

    /** {@return how a page is seen now} */
    PageGeometry seen(int page) {
        return canvas.layout().slot(page).geometry();
    }

    /** {@return what makes marks on a page, with its text as far as that has arrived} */
    MarkMaker maker(int page) {
        PageText text = texts.now(page);
        return new MarkMaker(document, session.geometry(page), seen(page), text == null ? PageText.empty(page) : text);
    }

    static Point2D point(PagePoint at) {
        return new Point2D.Double(at.x(), at.y());
    }
}
