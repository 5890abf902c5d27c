package org.example.transcript;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.DocumentReader;
import org.assize.document.OpenedDocument;
import org.assize.document.TextDocument;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the transcripts that recorders of questionings write beside their video, in the form of WebVTT. The class is
 * announced in the workbench and run in a worker process.
 */
@Component
public final class TranscriptReader implements DocumentReader {

    /** Hours of speech fit into a fraction of this. */
    private static final long MAX_BYTES = 16 << 20;

    @Override
    public String id() {
        return "org.example.transcript";
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of();
    }

    @Override
    public Set<String> extensions() {
        return Set.of("vtt");
    }

    @Override
    public OpenedDocument open(Path file) throws DocumentException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new DocumentException(file, 0, Reason.TOO_LARGE, Files.size(file) + " bytes");
            }
            return TextDocument.of(file).text(Transcript.parse(Files.readString(file)).toText()).build();
        } catch (MalformedInputException e) {
            throw new DocumentException(file, 0, Reason.DAMAGED, "not in UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new DocumentException(file, 0, Reason.DAMAGED, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new DocumentException(file, 0, Reason.UNREADABLE, String.valueOf(e.getMessage()), e);
        }
    }
}
