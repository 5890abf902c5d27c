package org.assize.internal.annotation.export.pdf;

import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.assize.document.SeparateTask;
import org.assize.internal.annotation.export.ExportJson;
import org.assize.internal.annotation.export.pdf.CopyAnswer.Outcome;

/** Parses the original, adds annotations, and answers with what has to follow the original's bytes. */
public final class AnnotationTask implements SeparateTask {

    private static final long MOST_MEMORY = 64L << 20;
    /** Values of the entry P of a certificate that allow annotations. */
    private static final int ANNOTATIONS_ALLOWED = 3;

    /** For the process. */
    public AnnotationTask() {
        // Nothing is kept between tasks.
    }

    @Override
    public void run(InputStream in, OutputStream out) throws IOException {
        CopyRequest request = ExportJson.MAPPER.readValue(in.readAllBytes(), CopyRequest.class);
        File file = new File(request.file());
        try {
            copy(request, file, out);
        } catch (InvalidPasswordException e) {
            write(CopyAnswer.refusal(Outcome.ENCRYPTED, ""), out);
        } catch (DamagedException e) {
            write(CopyAnswer.refusal(Outcome.UNREADABLE, String.valueOf(e.getMessage())), out);
        }
    }

    private static void copy(CopyRequest request, File file, OutputStream out) throws IOException, DamagedException {
        try (PDDocument document = parse(file, false)) {
            answer(request, document, true, out);
        } catch (DamagedException e) {
            try (PDDocument repaired = parse(file, true)) {
                answer(request, repaired, false, out);
            }
        }
    }

    private static PDDocument parse(File file, boolean lenient) throws InvalidPasswordException, DamagedException {
        try {
            PDFParser parser = new PDFParser(new RandomAccessReadBufferedFile(file), "", null, null,
                    MemoryUsageSetting.setupMixed(MOST_MEMORY).streamCache);
            PDDocument document = parser.parse(lenient);
            if (document.getNumberOfPages() < 1) {
                throw new DamagedException("no pages");
            }
            // Everything that will be looked at must be there, or the table that tells where it is, is not right.
            document.getPages().forEach(p -> p.getCOSObject().getDictionaryObject(COSName.ANNOTS));
            return document;
        } catch (InvalidPasswordException | DamagedException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new DamagedException(e instanceof IOException ? e.getMessage() : e.getClass().getSimpleName());
        }
    }

    private static void answer(CopyRequest request, PDDocument document, boolean sound, OutputStream out)
            throws IOException {
        int signatures = document.getSignatureDictionaries().size();
        if (document.isEncrypted() && !document.getCurrentAccessPermission().canModifyAnnotations()) {
            write(CopyAnswer.refusal(Outcome.FORBIDDEN, ""), out);
        } else if (!sound && signatures > 0) {
            write(CopyAnswer.refusal(Outcome.SIGNED_AND_DAMAGED, ""), out);
        } else {
            AnnotatedPages pages = new AnnotatedPages(document, request.resolved());
            pages.add(request.marks());
            document.setDocumentId((long) request.marks().hashCode());
            write(new CopyAnswer(sound ? Outcome.APPENDED : Outcome.REWRITTEN, "", pages.withoutPlace(), signatures,
                    certified(document)), out);
            if (sound) {
                long original = new File(request.file()).length();
                document.saveIncremental(new TailStream(out, original), pages.changed());
            } else {
                document.setAllSecurityToBeRemoved(document.isEncrypted());
                document.save(out, CompressParameters.NO_COMPRESSION);
            }
        }
    }

    private static boolean certified(PDDocument document) {
        COSDictionary permissions = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        COSDictionary signature = permissions == null ? null : permissions.getCOSDictionary(COSName.DOCMDP);
        if (signature == null) {
            return false;
        }
        try {
            COSDictionary reference =
                    (COSDictionary) signature.getCOSArray(COSName.getPDFName("Reference")).getObject(0);
            COSDictionary parameters = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
            return parameters.getInt(COSName.P, 2) < ANNOTATIONS_ALLOWED;
        } catch (RuntimeException e) {
            // A certificate that does not say what it allows is not one to rely on.
            return true;
        }
    }

    private static void write(CopyAnswer answer, OutputStream out) throws IOException {
        byte[] json = ExportJson.MAPPER.writeValueAsBytes(answer);
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(json.length);
        data.write(json);
        data.flush();
    }

    private static final class DamagedException extends Exception {

        private static final long serialVersionUID = 1L;

        DamagedException(String message) {
            super(message);
        }
    }
}
