package org.assize.internal.document.office.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.assize.document.DecodedText;
import org.assize.internal.document.office.OfficeText;
import org.assize.internal.document.office.html.HtmlFile;
import org.assize.internal.document.office.html.HtmlText;

/** Gathers head and text of a mail; everything else becomes a part. */
final class MailText extends AbstractContentHandler {

    private static final Set<String> SHOWN = Set.of("from", "to", "cc", "bcc", "reply-to", "date", "subject");
    private static final int MOST_BYTES = 32 << 20;

    private final OfficeText text;
    private PartHead head = new PartHead();
    private boolean inHead = true;
    private boolean plainSeen;
    private int alternatives;
    private int unnamed;

    MailText(OfficeText text) {
        this.text = text;
    }

    @Override
    public void startHeader() {
        head = new PartHead();
    }

    @Override
    public void field(Field field) {
        String name = field.getNameLowerCase();
        if (inHead && SHOWN.contains(name)) {
            text.add(field.getName()).add(": ").add(HeadField.text(field)).add("\n");
        }
        head.take(field);
    }

    @Override
    public void endHeader() {
        if (inHead) {
            text.add("\n");
        }
        inHead = false;
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) {
        alternatives += "alternative".equalsIgnoreCase(descriptor.getSubType()) ? 1 : 0;
        plainSeen = false;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
        String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        if (head.isAttached() || !type.equals("text/plain") && !type.equals("text/html")) {
            String name = head.fileName();
            text.part(name.isEmpty() ? unnamed(type) : name, () -> content, -1);
            return;
        }
        byte[] bytes = content.readNBytes(MOST_BYTES);
        String charset = head.charset();
        if (type.equals("text/plain")) {
            plainSeen = true;
            add(DecodedText.of(bytes, charset), true);
        } else if (!plainSeen || alternatives == 0) {
            DecodedText page = HtmlFile.decode(bytes, charset);
            add(new DecodedText(HtmlText.of(page.text(), text.budget()), page.guessed()), false);
        }
    }

    private void add(DecodedText decoded, boolean count) {
        decoded.notices().forEach(text::notice);
        text.budget().take(count ? decoded.text().length() : 0);
        if (!text.budget().isSpent()) {
            text.add(decoded.text()).add("\n");
        }
    }

    private String unnamed(String type) {
        unnamed++;
        String extension = type.equals("message/rfc822") ? "eml" : type.substring(type.indexOf('/') + 1);
        return "part" + unnamed + "." + extension;
    }
}
