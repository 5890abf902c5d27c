package org.assize.internal.annotation.export.xfdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkLimits;
import org.assize.annotation.anchor.PageSource;
import org.assize.document.DocumentException;
import org.assize.internal.annotation.export.MarkedDocument;
import org.assize.internal.annotation.export.Messages;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.eclipse.osgi.util.NLS;

/** Turns the annotations of a file into edits that record them. For one file and one thread. */
public final class XfdfImport {

    /** What the library knows already. */
    public interface Known {

        /** {@return whether there is or was a mark of this id} */
        boolean isMark(String id);

        /** {@return whether there is a mark of this id and it may be seen} */
        boolean isVisible(String id);

        /** {@return whether a mark that can be seen has a reply of this id} */
        boolean isReply(String mark, String reply);
    }

    private final MarkedDocument document;
    private final PageSource pages;
    private final Known known;
    private final String importer;
    private final Map<String, String> ids = new HashMap<>();
    private final List<MarkEdit> edits = new ArrayList<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final List<String> notices = new ArrayList<>();
    private int marks;
    private int replies;
    private int duplicates;

    /**
     * For marks in a document.
     *
     * @param importer name of who records them
     */
    public XfdfImport(MarkedDocument document, PageSource pages, Known known, String importer) {
        this.document = document;
        this.pages = pages;
        this.known = known;
        this.importer = importer;
    }

    /**
     * Reads a file.
     *
     * @throws XfdfException     if it is no XFDF or too large
     * @throws DocumentException if a page that it names cannot be read
     */
    public XfdfProposal read(Path file) throws XfdfException, DocumentException, IOException {
        XfdfFile read = XfdfReader.read(file);
        String href = read.source().href();
        if (!href.isEmpty() && !href.endsWith(document.file().getFileName().toString())) {
            notices.add(NLS.bind(Messages.otherDocument, href));
        }
        for (XfdfAnnotation annotation : read.annotations()) {
            if (!isAnswer(annotation)) {
                mark(annotation);
            }
        }
        read.annotations().stream().filter(XfdfImport::isAnswer).forEach(this::answer);
        return new XfdfProposal(edits, marks, replies, duplicates, unknown, notices);
    }

    private static boolean isAnswer(XfdfAnnotation a) {
        return !a.attribute("inreplyto").isEmpty() && !a.attribute("replyType").equals("group");
    }

    private void mark(XfdfAnnotation a) throws DocumentException {
        if (a.element().equals("popup")) {
            return;
        }
        try {
            Optional<ReadMark> read = new MarkReading(this::rotation).read(a);
            if (read.isEmpty()) {
                unknown.merge(a.element(), 1, Integer::sum);
            } else if (isSound(read.get(), a)) {
                add(read.get(), id(a));
            }
        } catch (IllegalArgumentException e) {
            notices.add(NLS.bind(Messages.badAnnotation,
                    new Object[] {name(a), a.element(), String.valueOf(e.getMessage())}));
        }
    }

    private int rotation(int page) {
        try {
            return page >= 1 && page <= pages.pageCount() ? pages.geometry(page).rotation() : 0;
        } catch (DocumentException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private boolean isSound(ReadMark mark, XfdfAnnotation a) {
        if (mark.page() < 1 || mark.page() > pages.pageCount()) {
            notices.add(NLS.bind(Messages.noSuchPage, new Object[] {name(a), mark.page(), pages.pageCount()}));
            return false;
        }
        int points = mark.shape().paths().stream().mapToInt(p -> p.points().size() + 1).sum();
        if (points > MarkLimits.POINTS) {
            notices.add(NLS.bind(Messages.badAnnotation, new Object[] {name(a), a.element(), points + " points"}));
            return false;
        }
        return isShort(mark.text(), a);
    }

    private boolean isShort(String text, XfdfAnnotation a) {
        if (text.length() > MarkLimits.TEXT) {
            notices.add(NLS.bind(Messages.textTooLong, new Object[] {name(a), text.length(), MarkLimits.TEXT}));
            return false;
        }
        return true;
    }

    private void add(ReadMark mark, String id) throws DocumentException {
        ids.put(mark.name(), id);
        if (known.isMark(id)) {
            duplicates++;
            return;
        }
        AnchorData recorded = mark.shape().recorded();
        AnchorData anchor = recorded != null && recorded.sha256().equals(document.sha256()) ? recorded
                : new NewAnchor(pages, document.sha256()).of(mark);
        edits.add(new MarkEdit.Add(new MarkData(id, mark.kind(), document.caseFile(), document.path(), anchor,
                mark.shape().paths(), mark.style(), mark.text(), tags(mark))));
        marks++;
    }

    /** Who records a mark is its author: whom the file names must not get lost. */
    private List<String> tags(ReadMark mark) {
        List<String> tags = new ArrayList<>(mark.tags());
        if (!mark.author().isBlank() && !mark.author().equals(importer)) {
            String from = NLS.bind(Messages.importedFrom, mark.author().strip());
            tags.add(from.substring(0, Math.min(from.length(), MarkLimits.TAG)));
        }
        return tags;
    }

    private void answer(XfdfAnnotation a) {
        String about = ids.get(a.attribute("inreplyto"));
        if (about == null) {
            notices.add(NLS.bind(Messages.replyToNothing, name(a), a.attribute("inreplyto")));
        } else if (!a.attribute("state").isEmpty()) {
            state(a, about);
        } else if (known.isReply(about, id(a)) || known.isMark(about) && !known.isVisible(about)) {
            // What is said about marks that are hidden or were taken away is not for now.
            duplicates++;
        } else if (!a.contents().isBlank() && isShort(a.contents(), a)) {
            String author = a.attribute("title").strip();
            String text = author.isEmpty() || author.equals(importer) ? a.contents()
                    : NLS.bind(Messages.saidBy, author, a.contents());
            edits.add(new MarkEdit.Reply(about, id(a), text.substring(0, Math.min(text.length(), MarkLimits.TEXT))));
            replies++;
        }
    }

    /** Of a mark that is here already the present state counts. */
    private void state(XfdfAnnotation a, String about) {
        boolean settled = switch (a.attribute("state").toLowerCase(java.util.Locale.ROOT)) {
            case "completed", "accepted", "rejected", "cancelled" -> true;
            default -> false;
        };
        if (settled && !known.isMark(about)
                && edits.stream().noneMatch(e -> e instanceof MarkEdit.Resolve r && r.mark().equals(about))) {
            edits.add(new MarkEdit.Resolve(about));
        }
    }

    /** The name if it is a UUID, otherwise one that is the same whenever the file is read again. */
    private String id(XfdfAnnotation a) {
        String name = a.attribute("name").strip();
        try {
            if (UUID.fromString(name).toString().equals(name)) {
                return name;
            }
        } catch (IllegalArgumentException e) {
            // Other programs have names of other kinds.
        }
        String told = name.isEmpty() ? new TreeMap<>(a.attributes()) + a.contents() + a.gestures() : name;
        return UUID.nameUUIDFromBytes((document.sha256() + "/" + told).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String name(XfdfAnnotation a) {
        return a.attribute("name").isEmpty() ? a.element() : a.attribute("name");
    }
}
