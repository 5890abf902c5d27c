package org.assize.internal.annotation.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.assize.internal.document.pdf.compose.Canvas;
import org.assize.internal.document.pdf.compose.EmbeddedFonts;

/** Makes appearance streams. All share one subset of each font. */
final class Appearances {

    private static final COSName MULTIPLY = COSName.getPDFName("GS1");

    private final PDDocument document;
    private final Map<String, PDType0Font> fonts;
    private final COSStream nothing;

    /** For these drawings. */
    Appearances(PDDocument document, List<Canvas> drawings) throws IOException {
        this.document = document;
        this.fonts = EmbeddedFonts.of(document, drawings);
        this.nothing = of(new Look(new Canvas(), new Rectangle2D.Double(0, 0, 1, 1), new AffineTransform(), false));
    }

    /** {@return what is not to be seen} */
    COSStream nothing() {
        return nothing;
    }

    COSStream of(Look look) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            if (look.multiply()) {
                out.write(("/" + MULTIPLY.getName() + " gs\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            out.write(look.drawing().content());
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.BBOX, Numbers.rectangle(look.box()));
        double[] matrix = new double[6];
        look.matrix().getMatrix(matrix);
        stream.setItem(COSName.MATRIX, Numbers.array(matrix));
        stream.setItem(COSName.RESOURCES, resources(look));
        return stream;
    }

    private COSDictionary resources(Look look) {
        COSDictionary resources = new COSDictionary();
        resources.setDirect(true);
        if (look.multiply()) {
            COSDictionary state = direct();
            state.setItem(COSName.BM, COSName.MULTIPLY);
            COSDictionary states = direct();
            states.setItem(MULTIPLY, state);
            resources.setItem(COSName.EXT_G_STATE, states);
        }
        COSDictionary used = direct();
        look.drawing().fontNames().forEach(f -> used.setItem(COSName.getPDFName(f), fonts.get(f)));
        if (used.size() > 0) {
            resources.setItem(COSName.FONT, used);
        }
        return resources;
    }

    private static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }
}
