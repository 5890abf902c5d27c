package org.assize.internal.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice;
import org.assize.document.Notice.Kind;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.document.TextDocument;

/**
 * The text of a document in the making. What is not running text gets a heading, in both languages of the product,
 * because the text of a document must not depend on who reads it.
 */
public final class OfficeText {

    private static final int MOST_PARTS = 500;

    private final TextDocument.Builder document;
    private final PartsFolder folder;
    private final TextBudget budget = new TextBudget();
    private final StringBuilder section = new StringBuilder();
    private final Set<String> known = new HashSet<>();
    private int parts;

    /** Without text. */
    public OfficeText(Path file, PartsFolder folder) {
        this.document = TextDocument.of(file);
        this.folder = folder;
    }

    /** {@return what counts the text of all parts} */
    public TextBudget budget() {
        return budget;
    }

    /** Adds text to the current section. */
    public OfficeText add(CharSequence text) {
        section.append(text);
        return this;
    }

    /** Adds text of a certain kind under a heading, if there is any, and if the same has not been added before. */
    public OfficeText add(Heading heading, CharSequence text) {
        String plain = text.toString().strip();
        if (!plain.isEmpty() && known.add(heading + plain)) {
            if (!section.isEmpty() && section.charAt(section.length() - 1) != '\n') {
                section.append('\n');
            }
            section.append('[').append(heading.text()).append("]\n").append(plain).append('\n');
        }
        return this;
    }

    /** Ends the section: what follows begins on a new page. A section without text has none. */
    public OfficeText endSection() {
        if (!section.isEmpty()) {
            document.text(section.toString());
            section.setLength(0);
        }
        return this;
    }

    /** Adds a picture or file found in the document, after the sections so far. One of a name is enough. */
    public void part(String name, PartSource content, long packed) {
        if (!known.add("part " + name)) {
            return;
        }
        endSection();
        if (++parts > MOST_PARTS) {
            document.notice(new Notice(Kind.TRUNCATED, 0, MOST_PARTS + " files"));
            return;
        }
        try (InputStream in = content.open()) {
            document.part(name, folder.add(name, in, packed));
        } catch (PartsFolder.PartTooLargeException e) {
            document.unreadPart(name, Reason.TOO_LARGE, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            document.unreadPart(name, Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    /** Tells of objects of other programs that are in the document and are not read. */
    public void unreadObjects(int number) {
        if (number > 0) {
            document.notice(new Notice(Kind.UNREAD_PART, 0, number + " × OLE"));
        }
    }

    /** Adds a notice. */
    public OfficeText notice(Notice notice) {
        document.notice(notice);
        return this;
    }

    /** {@return the document} */
    public OpenedDocument build() {
        endSection();
        if (budget.isSpent()) {
            document.notice(new Notice(Kind.TRUNCATED, 0, TextBudget.MOST + " characters"));
        }
        return document.notice(new Notice(Kind.TEXT_ONLY, 0, "")).build();
    }

    /** Where the content of a part comes from. */
    public interface PartSource {

        /** {@return the content} */
        InputStream open() throws IOException;
    }
}
