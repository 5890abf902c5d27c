package org.assize.internal.document.office.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.assize.document.DecodedText;

/** Decodes fields in the head of a mail, those included that break the rules and are not in ASCII. */
final class HeadField {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Map<Charset, Charset> WIDER = Map.of(Charset.forName("GB2312"), CHINESE,
            Charset.forName("GBK"), CHINESE, Charset.forName("Big5"), Charset.forName("Big5-HKSCS"));

    private HeadField() {
    }

    /** {@return what the field says, for people} */
    static String text(Field field) {
        return words(unfolded(field));
    }

    /** {@return the field in one line, its encoded words as they are} */
    static String unfolded(Field field) {
        ByteSequence raw = field.getRaw();
        String all = raw == null ? field.getName() + ":" + field.getBody() : DecodedText.of(raw.toByteArray()).text();
        return all.substring(all.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "").strip();
    }

    static String words(String text) {
        return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, StandardCharsets.UTF_8, WIDER);
    }
}
