package org.assize.internal.annotation.export.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.assize.internal.annotation.export.Places;
import org.assize.internal.document.pdf.compose.Canvas;
import org.assize.internal.document.pdf.compose.EmbeddedFonts;

/** Makes appearance streams. All share one subset of each font. */
final class Appearances {

    private static final COSName STATE = COSName.getPDFName("GS1");
    /** How much of the page the ground of written text hides. */
    private static final float PAPER = 0.78f;

    private final PDDocument document;
    private final Map<String, PDType0Font> fonts;
    private final COSStream nothing;

    /** For these drawings. */
    Appearances(PDDocument document, List<Canvas> drawings) throws IOException {
        this.document = document;
        this.fonts = EmbeddedFonts.of(document, drawings);
        this.nothing = of(new Look(new Canvas(), new Rectangle2D.Double(0, 0, 1, 1), new AffineTransform(),
                Look.Ground.PLAIN));
    }

    /** {@return what is not to be seen} */
    COSStream nothing() {
        return nothing;
    }

    COSStream of(Look look) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(ground(look).getBytes(StandardCharsets.US_ASCII));
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
        COSDictionary resources = direct();
        if (look.ground() != Look.Ground.PLAIN) {
            COSDictionary state = direct();
            if (look.ground() == Look.Ground.MULTIPLY) {
                state.setItem(COSName.BM, COSName.MULTIPLY);
                state.setItem(COSName.CA_NS, new COSFloat(Places.HIGHLIGHT_OPACITY));
            } else {
                state.setItem(COSName.CA_NS, new COSFloat(PAPER));
            }
            COSDictionary states = direct();
            states.setItem(STATE, state);
            resources.setItem(COSName.EXT_G_STATE, states);
        }
        COSDictionary used = direct();
        look.drawing().fontNames().forEach(f -> used.setItem(COSName.getPDFName(f), fonts.get(f)));
        if (used.size() > 0) {
            resources.setItem(COSName.FONT, used);
        }
        return resources;
    }

    private static String ground(Look look) {
        Rectangle2D box = look.box();
        return switch (look.ground()) {
            case PLAIN -> "";
            case MULTIPLY -> "/" + STATE.getName() + " gs\n";
            case PAPER -> "q /" + STATE.getName() + " gs 1 1 1 rg " + Canvas.num(box.getX()) + ' '
                    + Canvas.num(box.getY()) + ' ' + Canvas.num(box.getWidth()) + ' ' + Canvas.num(box.getHeight())
                    + " re f Q\n";
        };
    }

    private static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }
}
