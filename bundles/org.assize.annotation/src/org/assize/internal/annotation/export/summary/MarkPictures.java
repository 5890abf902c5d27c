package org.assize.internal.annotation.export.summary;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.anchor.Paths;
import org.assize.annotation.anchor.MachineReadings;
import org.assize.annotation.anchor.SessionPages;
import org.assize.document.DocumentException;
import org.assize.document.DocumentService;
import org.assize.document.DocumentSession;
import org.assize.document.MediaTypes;
import org.assize.document.PageGeometry;
import org.assize.document.PageImage;
import org.assize.document.RenderRequest;
import org.assize.internal.annotation.export.DocumentMarks;
import org.assize.internal.annotation.export.MarkedDocument;
import org.assize.internal.annotation.export.Messages;
import org.assize.internal.annotation.export.pdf.AnnotatedCopy;
import org.assize.internal.annotation.export.pdf.CopyRequest;
import org.assize.internal.annotation.export.summary.SummaryWriter.Picture;
import org.assize.records.event.BoxData;

/**
 * Pictures of the places of marks. Of a PDF they show the marks as the annotated copy has them; of other documents, and
 * of a PDF that cannot be annotated, the page without them.
 */
final class MarkPictures implements AutoCloseable {

    /** What is shown around a mark, and at most in all, points. */
    private static final double AROUND = 45;
    private static final double HIGHEST = 330;
    /** Pixels for each point: 130 dpi. */
    private static final float SCALE = 1.8f;
    private static final double WIDTH = 440;

    private final Path copy;
    private final DocumentSession session;
    private final SessionPages pages;

    /** Opens a document, or its copy with marks, which is kept in a folder for temporary files. */
    MarkPictures(DocumentService documents, DocumentMarks marks, Path folder, BooleanSupplier cancelled)
            throws DocumentException, IOException {
        copy = Files.createTempFile(folder, "marks", ".pdf");
        try {
            session = open(documents, marks, cancelled);
        } catch (DocumentException | IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        pages = new SessionPages(marks.document().sha256(), session, MachineReadings.NONE, cancelled);
    }

    private DocumentSession open(DocumentService documents, DocumentMarks marks, BooleanSupplier cancelled)
            throws DocumentException, IOException {
        MarkedDocument document = marks.document();
        boolean copied = document.mediaType().equals(MediaTypes.PDF) && AnnotatedCopy.write(
                new CopyRequest(document.file().toString(), marks.written(), Messages.resolved), copy, cancelled)
                .copied();
        return copied ? documents.open(copy, MediaTypes.PDF) : documents.open(document.file(), document.mediaType());
    }

    /** {@return the place of a mark, over the whole width of its page} */
    Picture of(MarkSnapshot mark) throws DocumentException, IOException {
        PageGeometry geometry = pages.geometry(mark.page());
        Rectangle2D clip = clip(mark, geometry);
        PageImage image = pages.render(new RenderRequest(mark.page(), SCALE, clip));
        double share = Math.min(1, WIDTH / (image.width() / (double) SCALE));
        return new Picture(png(image), image.width() / (double) SCALE * share,
                image.height() / (double) SCALE * share);
    }

    private static Rectangle2D clip(MarkSnapshot mark, PageGeometry geometry) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (BoxData box : mark.data().anchor().boxes()) {
            Rectangle2D area = Paths.area(box);
            Point2D a = geometry.toDisplay(area.getMinX(), area.getMinY());
            Point2D b = geometry.toDisplay(area.getMaxX(), area.getMaxY());
            top = Math.min(top, Math.min(a.getY(), b.getY()));
            bottom = Math.max(bottom, Math.max(a.getY(), b.getY()));
        }
        top = Math.clamp(top - AROUND, 0, geometry.displayHeight() - 1);
        bottom = Math.clamp(bottom + AROUND, top + 1, geometry.displayHeight());
        return new Rectangle2D.Double(0, top, geometry.displayWidth(), Math.min(bottom - top, HIGHEST));
    }

    private static byte[] png(PageImage image) throws IOException {
        BufferedImage buffered = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) buffered.getRaster().getDataBuffer()).getData();
        System.arraycopy(image.bgr(), 0, pixels, 0, pixels.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(buffered, "png", out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        session.close();
        Files.deleteIfExists(copy);
    }
}
