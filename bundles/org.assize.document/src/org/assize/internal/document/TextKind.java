package org.assize.internal.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.document.MediaTypes;

/** Tells kinds of files that are text apart by how they begin. */
public final class TextKind {

    private static final Pattern FIELD = Pattern.compile(
            "\\G([A-Za-z][A-Za-z0-9-]{1,40}):[^\\r\\n]*\\r?\\n(?:[ \\t][^\\r\\n]*\\r?\\n)*");
    private static final Set<String> OF_MAIL = Set.of("from", "to", "received", "return-path", "message-id",
            "mime-version", "delivered-to", "subject", "date", "content-type", "x-mailer");
    private static final Pattern PAGE = Pattern.compile(
            "^(?:\u00ef\u00bb\u00bf)?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)*"
                    + "<(?:!doctype\\s+html|html|head|body)[\\s>]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TextKind() {
    }

    /** {@return the media type of a file that begins so, one character for each byte} Empty if nothing tells it. */
    public static String of(String head) {
        if (PAGE.matcher(head).find()) {
            return MediaTypes.HTML;
        }
        return isMail(head) ? MediaTypes.MAIL : "";
    }

    /** {@return whether there is something, and no sign that no text has} */
    public static boolean isText(String head) {
        return !head.isBlank() && !head.startsWith("<?xml")
                && head.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }

    /** Header fields follow each other from the first line on, and at least three are those of a mail. */
    private static boolean isMail(String head) {
        Matcher field = FIELD.matcher(head);
        int known = 0;
        boolean mime = false;
        while (field.find()) {
            String name = field.group(1).toLowerCase(Locale.ROOT);
            known += OF_MAIL.contains(name) ? 1 : 0;
            mime |= name.equals("mime-version");
        }
        return known >= 3 || mime && known >= 2;
    }
}
