package org.assize.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.internal.document.EncodingGuess;
import org.assize.internal.document.StrictDecoding;

/**
 * Text that was bytes in an encoding which had to be found out. For readers.
 *
 * @param text    the text, without a byte order mark
 * @param guessed name of the encoding if nothing in the bytes proves it, otherwise empty
 */
public record DecodedText(String text, String guessed) {

    private static final String CHINESE = "GB18030";

    /**
     * {@return the text of bytes that say nothing of their encoding} A byte order mark tells it; bytes that are valid
     * UTF-8 are taken for it; otherwise the likeliest of UTF-16, GB18030, Big5 and windows-1252 is taken. Bytes cut off
     * within a character at the end do no harm.
     */
    public static DecodedText of(byte[] bytes) {
        Optional<DecodedText> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Charset utf16 = EncodingGuess.utf16(bytes);
        if (utf16 != null) {
            return guessed(bytes, utf16);
        }
        return StrictDecoding.decode(bytes, StandardCharsets.UTF_8).map(text -> new DecodedText(text, ""))
                .orElseGet(() -> guessed(bytes, EncodingGuess.of(bytes)));
    }

    /**
     * {@return the text of bytes whose encoding somebody claims} A byte order mark counts more, and a claim is not
     * believed that the bytes contradict.
     *
     * @param declared name of an encoding; unknown names and the empty one count for nothing
     */
    public static DecodedText of(byte[] bytes, String declared) {
        Optional<DecodedText> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        return charset(declared).flatMap(charset -> StrictDecoding.decode(bytes, charset))
                .map(text -> new DecodedText(text, "")).orElseGet(() -> of(bytes));
    }

    /** {@return what must be known about the text} A guessed encoding, and text that cannot be right. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!guessed.isEmpty()) {
            notices.add(new Notice(Notice.Kind.GUESSED_ENCODING, 0, guessed));
        }
        TextQuality.of(0, text).ifPresent(notices::add);
        return notices;
    }

    /** {@return an encoding by the name it is given in mail, pages and documents} Empty for an unknown name. */
    public static Optional<Charset> charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (plain) {
                case "" -> Optional.empty();
                // Senders say GB2312 and write signs that only its extensions have.
                case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "ms936" -> Optional.of(Charset.forName(CHINESE));
                case "big5" -> Optional.of(Charset.forName("Big5-HKSCS"));
                case "utf-16", "unicode" -> Optional.of(StandardCharsets.UTF_16LE);
                default -> Optional.of(Charset.forName(plain));
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<DecodedText> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(certain(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(certain(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(certain(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static DecodedText guessed(byte[] bytes, Charset charset) {
        return new DecodedText(new String(bytes, charset), charset.name());
    }

    private static DecodedText certain(byte[] bytes, int from, Charset charset) {
        return new DecodedText(new String(bytes, from, bytes.length - from, charset), "");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
