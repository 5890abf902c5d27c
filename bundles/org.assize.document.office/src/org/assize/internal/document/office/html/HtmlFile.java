package org.assize.internal.document.office.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.document.DecodedText;
import org.assize.document.Notice;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.internal.document.office.OfficeText;

/** Reads a page of the web. */
public final class HtmlFile {

    private static final int MOST_BYTES = 32 << 20;
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private HtmlFile() {
    }

    /** {@return the document} */
    public static OpenedDocument read(Path file, PartsFolder parts) throws IOException {
        OfficeText text = new OfficeText(file, parts);
        DecodedText decoded;
        try (InputStream in = Files.newInputStream(file)) {
            decoded = decode(in.readNBytes(MOST_BYTES), "");
            if (in.read() >= 0) {
                text.notice(new Notice(Notice.Kind.TRUNCATED, 0, MOST_BYTES + " bytes"));
            }
        }
        decoded.notices().forEach(text::notice);
        return text.add(HtmlText.of(decoded.text(), text.budget())).build();
    }

    /** {@return the source of a page} What the page says of its encoding counts if nobody else has said it. */
    public static DecodedText decode(byte[] bytes, String declared) {
        if (!declared.isEmpty()) {
            return DecodedText.of(bytes, declared);
        }
        Matcher charset = CHARSET.matcher(
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return DecodedText.of(bytes, charset.find() ? charset.group(1) : "");
    }
}
