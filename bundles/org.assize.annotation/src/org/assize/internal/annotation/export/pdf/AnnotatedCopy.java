package org.assize.internal.annotation.export.pdf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.assize.document.DocumentException;
import org.assize.document.SeparateProcess;
import org.assize.internal.annotation.export.ExportJson;
import org.assize.records.AtomicFile;

/**
 * Makes a copy of a PDF with annotations. What follows the bytes of the original is made in a process of its own; here
 * they are only put together, so that the original is contained as it is whatever that process does.
 */
public final class AnnotatedCopy {

    private static final SeparateProcess.Limits LIMITS = new SeparateProcess.Limits(768, Duration.ofMinutes(5));

    private AnnotatedCopy() {
    }

    /**
     * Writes a copy, or none if the answer is a refusal.
     *
     * @throws DocumentException if the process failed over the original
     * @throws IOException       if the target cannot be written; it is as before then
     */
    public static CopyAnswer write(CopyRequest request, Path target, BooleanSupplier cancelled)
            throws DocumentException, IOException {
        Path original = Path.of(request.file());
        return SeparateProcess.run(original, AnnotationTask.class, ExportJson.MAPPER.writeValueAsBytes(request), LIMITS,
                answer -> put(original, answer, target), cancelled);
    }

    private static CopyAnswer put(Path original, InputStream in, Path target) throws IOException {
        DataInputStream data = new DataInputStream(in);
        CopyAnswer answer = ExportJson.MAPPER.readValue(data.readNBytes(data.readInt()), CopyAnswer.class);
        if (answer.copied()) {
            AtomicFile.replace(target, out -> {
                if (answer.outcome() == CopyAnswer.Outcome.APPENDED) {
                    copy(original, out);
                }
                data.transferTo(out);
            });
        }
        return answer;
    }

    private static void copy(Path original, OutputStream out) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(original))) {
            in.transferTo(out);
        }
    }
}
