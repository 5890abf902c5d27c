package org.assize.internal.document.pdf.compose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.assize.document.pdf.compose.ComposeOptions;

/** Makes a PDF of drawn pages. Nothing in it depends on the time, the machine or chance. */
public final class PdfAssembler {

    static final String SEAL_INK = "GS1";

    private PdfAssembler() {
    }

    /**
     * {@return the file}
     *
     * @param rotation by how much viewers turn the pages clockwise, degrees, a multiple of 90
     */
    public static byte[] assemble(ComposeOptions options, List<Canvas> pages, int rotation) {
        // The fonts are shared by the whole process and their files are read while a subset is made.
        synchronized (FontFace.class) {
            try (PDDocument document = new PDDocument()) {
                describe(document, options.title(), options.author(), options.created());
                PDResources shared = new PDResources();
                EmbeddedFonts.of(document, pages).forEach((name, font) -> shared.put(COSName.getPDFName(name), font));
                shared.put(COSName.getPDFName(SEAL_INK), sealInk());
                for (Canvas canvas : pages) {
                    PDPage page = page(document, options, canvas, shared);
                    if (rotation != 0) {
                        page.setRotation(rotation);
                    }
                    document.addPage(page);
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
                document.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException("a composed PDF could not be written: " + e.getMessage(), e);
            }
        }
    }

    static void describe(PDDocument document, String title, String author, Instant created) {
        PDDocumentInformation info = document.getDocumentInformation();
        Calendar time = GregorianCalendar.getInstance(TimeZone.getTimeZone("UTC"));
        time.setTimeInMillis(created.getEpochSecond() * 1000);
        info.setTitle(title);
        info.setAuthor(author);
        info.setProducer("Assize");
        info.setCreationDate(time);
        info.setModificationDate(time);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.setDocumentId(title.hashCode() * 31L + created.getEpochSecond());
    }

    private static PDPage page(PDDocument document, ComposeOptions options, Canvas canvas, PDResources shared)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) options.pageWidth(), (float) options.pageHeight()));
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(canvas.content());
        }
        page.setContents(stream);
        page.setResources(canvas.images().isEmpty() ? shared : withImages(document, canvas, shared));
        return page;
    }

    private static PDResources withImages(PDDocument document, Canvas canvas, PDResources shared) throws IOException {
        PDResources own = new PDResources();
        own.getCOSObject().addAll(shared.getCOSObject());
        for (int i = 0; i < canvas.images().size(); i++) {
            own.put(COSName.getPDFName("Im" + (i + 1)),
                    PDImageXObject.createFromByteArray(document, canvas.images().get(i), "image " + (i + 1)));
        }
        return own;
    }

    private static PDExtendedGraphicsState sealInk() {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(0.85f);
        state.setStrokingAlphaConstant(0.85f);
        state.setBlendMode(BlendMode.MULTIPLY);
        return state;
    }
}
