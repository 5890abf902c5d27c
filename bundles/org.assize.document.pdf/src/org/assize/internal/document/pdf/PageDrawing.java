package org.assize.internal.document.pdf;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.assize.document.Notice.Kind;
import org.assize.internal.document.pdf.jpx.JpxDetail;

/** Draws one page; can be told to stop, refuses pictures of absurd size, and reports what it could not draw. */
final class PageDrawing extends PageDrawer {

    private static final COSName MASK_WITHIN = COSName.getPDFName("SMaskInData");

    private final int page;
    private final BooleanSupplier cancelled;
    private final PageFonts fonts;
    private final PageReport report;
    private final StandIns standIns = new StandIns();
    private final GlyphPictures pictures;
    private boolean layered;

    PageDrawing(PageDrawerParameters parameters, int page, BooleanSupplier cancelled, PageFonts fonts,
            PageReport report, GlyphPictures pictures) throws IOException {
        super(parameters);
        this.pictures = pictures;
        this.page = page;
        this.cancelled = cancelled;
        this.fonts = fonts;
        this.report = report;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        fonts.used(font);
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        StandIns.Sign sign = standIns.of(font, code).orElse(null);
        if (sign == null) {
            showSign(matrix, font, code, displacement);
        } else {
            showSign(sign.fitted(matrix), sign.font(), sign.code(), displacement);
        }
    }

    private void showSign(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (!showPicture(matrix, font, code, displacement)) {
            super.showFontGlyph(matrix, font, code, displacement);
        }
    }

    /** Only what is filled with a colour and is surely visible; all else is rare. */
    private boolean showPicture(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        PDGraphicsState state = getGraphicsState();
        if (layered || state.getTextState().getRenderingMode() != RenderingMode.FILL || state.getSoftMask() != null
                || !(state.getNonStrokingJavaComposite() instanceof AlphaComposite composite)
                || state.getNonStrokingColorSpace() instanceof PDPattern
                || !(getNonStrokingPaint() instanceof Color color)) {
            return false;
        }
        Graphics2D g = getGraphics();
        AffineTransform pixels = g.getTransform();
        AffineTransform place = new AffineTransform(pixels);
        place.concatenate(matrix.createAffineTransform());
        place.concatenate(font.getFontMatrix().createAffineTransform());
        place.scale(stretch(font, code, displacement.getX() * 1000), 1);
        g.setComposite(composite);
        setClip();
        g.setTransform(new AffineTransform());
        try {
            return pictures.draw(g, font, code, place, color);
        } finally {
            g.setTransform(pixels);
        }
    }

    /** How much wider than in the font at hand a sign is in the one that the file names but lacks. */
    private static double stretch(PDFont font, int code, float width) throws IOException {
        if (font.isEmbedded() || font.isVertical() || font.isStandard14() || !font.hasExplicitWidth(code)) {
            return 1;
        }
        float own = font.getWidthFromFont(code);
        return own > 0 && width > 0 ? width / own : 1;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        // It may be hidden from here on, and only PDFBox knows whether.
        layered |= COSName.OC.equals(tag);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        // PDFBox learns about colours by unpacking a JPEG 2000 picture: at its smallest, unless that gives a mask.
        JpxDetail first = hasOwnMask(image) ? JpxDetail.SHOWN : JpxDetail.HEADER;
        first.during(image::getColorSpace);
        JpxDetail detail = image.getColorSpace() instanceof PDIndexed ? JpxDetail.ALL : JpxDetail.SHOWN;
        detail.during(() -> drawChecked(image));
    }

    private static boolean hasOwnMask(PDImage image) {
        return image instanceof PDImageXObject object && object.getCOSObject().getInt(MASK_WITHIN, 0) != 0;
    }

    private void drawChecked(PDImage image) throws IOException {
        int components = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
        int bits = Math.max(1, image.getBitsPerComponent()) * components;
        if (isSmallEnough(image.getWidth(), image.getHeight(), bits) && areMasksSmallEnough(image)) {
            super.drawImage(image);
        }
    }

    private boolean areMasksSmallEnough(PDImage image) {
        if (!(image instanceof PDImageXObject object)) {
            return true;
        }
        return Stream.of(COSName.SMASK, COSName.MASK).map(object.getCOSObject()::getDictionaryObject)
                .allMatch(mask -> !(mask instanceof COSStream stream) || isSmallEnough(stream.getInt(COSName.WIDTH, 0),
                        stream.getInt(COSName.HEIGHT, 0), Math.max(1, stream.getInt(COSName.BITS_PER_COMPONENT, 1))));
    }

    private boolean isSmallEnough(int width, int height, int bits) {
        long pixels = (long) width * height;
        boolean small = pixels <= PdfLimits.MAX_IMAGE_PIXELS && pixels * bits / 8 <= PdfLimits.MAX_IMAGE_BYTES;
        if (!small) {
            report.add(Kind.MISSING_IMAGE, page, width + " x " + height);
        }
        return small;
    }

    /** A bad operator costs what it would have drawn, not the page. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        boolean drawsImage = "Do".equals(operator.getName()) || "BI".equals(operator.getName());
        report.add(drawsImage ? Kind.MISSING_IMAGE : Kind.DAMAGED_CONTENT, page,
                operator.getName() + ": " + e.getMessage());
    }
}
