package org.assize.internal.document.pdf;

import java.util.List;
import java.util.function.Function;

import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;

/** The operators that place and show text, and no others: nothing is drawn when text is read. */
final class TextOperators {

    private static final List<Function<PDFStreamEngine, OperatorProcessor>> ALL = List.of(BeginText::new,
            EndText::new, Concatenate::new, DrawObject::new, SetGraphicsStateParameters::new, Save::new, Restore::new,
            NextLine::new, MoveText::new, MoveTextSetLeading::new, SetMatrix::new, SetCharSpacing::new,
            SetWordSpacing::new, SetTextHorizontalScaling::new, SetTextLeading::new, SetFontAndSize::new,
            SetTextRenderingMode::new, SetTextRise::new, ShowText::new, ShowTextAdjusted::new, ShowTextLine::new,
            ShowTextLineAndSpace::new);

    private TextOperators() {
    }

    static List<OperatorProcessor> of(PDFStreamEngine engine) {
        return ALL.stream().map(make -> make.apply(engine)).toList();
    }
}
