package org.assize.internal.annotation.export.xfdf;

import java.awt.geom.Rectangle2D;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.ReplySnapshot;
import org.assize.internal.annotation.export.ExportJson;
import org.assize.internal.annotation.export.Places;
import org.assize.internal.annotation.export.WrittenMark;
import org.assize.internal.annotation.export.XmlText;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.records.event.MarkData;
import org.assize.records.event.PageLookData;
import org.assize.records.event.PathData;

/** Writes XFDF. For one file. */
public final class XfdfWriter {

    private static final int DECIMALS = 3;
    private static final double REPLY_SIZE = 20;
    private static final String UNTURNED = "nozoom,norotate";

    private final XMLStreamWriter xml;

    private XfdfWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes a file.
     *
     * @param source   the document that the marks are in
     * @param marks    the marks
     * @param resolved what is said about marks that are settled
     */
    public static void write(XfdfSource source, List<WrittenMark> marks, String resolved, OutputStream out)
            throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        new XfdfWriter(xml).write(source, marks, resolved);
        xml.close();
    }

    private void write(XfdfSource source, List<WrittenMark> marks, String resolved) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("xfdf");
        xml.writeDefaultNamespace(XfdfNames.NAMESPACE);
        xml.writeNamespace(XfdfNames.OWN_PREFIX, XfdfNames.OWN_NAMESPACE);
        xml.writeAttribute("xml:space", "preserve");
        xml.writeEmptyElement("f");
        attribute("href", source.href());
        if (!source.originalId().isEmpty()) {
            xml.writeEmptyElement("ids");
            attribute("original", source.originalId());
            attribute("modified", source.modifiedId());
        }
        xml.writeStartElement("annots");
        for (WrittenMark mark : marks) {
            xml.writeCharacters("\n");
            mark(mark, resolved);
        }
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void mark(WrittenMark written, String resolved) throws XMLStreamException {
        MarkSnapshot mark = written.mark();
        MarkData data = mark.data();
        PageLookData look = data.anchor().look();
        int rotation = look == null ? 0 : look.rotation();
        Rectangle2D rectangle = Places.rectangle(data, rotation);
        xml.writeStartElement(XfdfNames.element(data.kind()));
        place(mark.page(), rectangle);
        made(mark.id(), mark.authorName(), mark.at(), mark.changedAt());
        attribute("subject", written.subject());
        attribute("color", data.style().colour());
        attribute("opacity", data.kind() == MarkKind.HIGHLIGHT ? number(Places.HIGHLIGHT_OPACITY) : "1");
        geometry(data, rotation);
        own(XfdfNames.ANCHOR, json(data.anchor()));
        own(XfdfNames.WIDTH, number(data.style().width()));
        if (!data.tags().isEmpty()) {
            own(XfdfNames.TAGS, json(data.tags()));
        }
        contents(data.text());
        children(data);
        xml.writeEndElement();
        for (ReplySnapshot reply : mark.replies()) {
            answer(mark, rectangle);
            made(reply.id(), reply.authorName(), reply.at(), reply.at());
            contents(reply.text());
            xml.writeEndElement();
        }
        if (mark.status() == MarkStatus.RESOLVED) {
            answer(mark, rectangle);
            made(mark.id() + "/state", "", mark.changedAt(), mark.changedAt());
            attribute("state", "Completed");
            attribute("statemodel", "Review");
            contents(resolved);
            xml.writeEndElement();
        }
    }

    private void place(int page, Rectangle2D rectangle) throws XMLStreamException {
        attribute("page", Integer.toString(page - 1));
        attribute("rect", numbers(rectangle.getMinX(), rectangle.getMinY(), rectangle.getMaxX(),
                rectangle.getMaxY()));
    }

    private void made(String name, String author, Instant at, Instant changedAt) throws XMLStreamException {
        attribute("name", name);
        if (!author.isEmpty()) {
            attribute("title", author);
        }
        attribute("creationdate", XfdfDates.of(at));
        attribute("date", XfdfDates.of(changedAt));
    }

    /** Begins what hangs on a mark; its flags keep it from being drawn and printed. */
    private void answer(MarkSnapshot mark, Rectangle2D about) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("text");
        place(mark.page(), new Rectangle2D.Double(about.getMinX(), about.getMaxY() - REPLY_SIZE, REPLY_SIZE,
                REPLY_SIZE));
        attribute("inreplyto", mark.id());
        attribute("replyType", "reply");
        attribute("flags", "hidden," + UNTURNED);
        attribute("icon", "Comment");
    }

    private void geometry(MarkData data, int rotation) throws XMLStreamException {
        String width = number(data.style().width());
        switch (data.kind()) {
            case HIGHLIGHT, UNDERLINE, STRIKE_OUT, SQUIGGLY ->
                attribute("coords", numbers(Places.quads(data.paths())));
            case NOTE -> attribute("icon", "Comment");
            case FREE_TEXT -> attribute("rotation", Integer.toString(rotation));
            case RECTANGLE, ELLIPSE, INK -> attribute("width", width);
            case ARROW -> {
                double[] ends = Places.coordinates(data.paths().getFirst());
                attribute("start", numbers(ends[0], ends[1]));
                attribute("end", numbers(ends[ends.length - 2], ends[ends.length - 1]));
                attribute("head", "None");
                attribute("tail", XfdfNames.ARROW_HEAD);
                attribute("interior-color", data.style().colour());
                attribute("width", width);
            }
            case STAMP -> {
                attribute("icon", data.style().stamp().replaceFirst(":.*", ""));
                attribute("rotation", Integer.toString(rotation));
                own(XfdfNames.STAMP, json(data.style().stamp()));
            }
        }
        boolean note = "text".equals(XfdfNames.element(data.kind()));
        attribute("flags", note ? "print," + UNTURNED : "print");
    }

    private void children(MarkData data) throws XMLStreamException {
        switch (data.kind()) {
            case FREE_TEXT -> {
                int rgb = Integer.parseInt(data.style().colour().substring(1), 16);
                element("defaultappearance", String.format(Locale.ROOT, "%.3f %.3f %.3f rg /Helv %s Tf",
                        (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0,
                        number(data.style().width())));
                element("defaultstyle", "font: " + number(data.style().width()) + "pt sans-serif; color: "
                        + data.style().colour());
            }
            case INK -> {
                xml.writeStartElement("inklist");
                for (PathData stroke : data.paths()) {
                    element("gesture", stroke.points().stream().map(p -> numbers(p.x(), p.y()))
                            .collect(Collectors.joining(";")));
                }
                xml.writeEndElement();
            }
            default -> {
                // All is said in attributes.
            }
        }
    }

    private void contents(String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            element("contents", text);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.allowed(text));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.allowed(value));
    }

    private void own(String name, String value) throws XMLStreamException {
        xml.writeAttribute(XfdfNames.OWN_PREFIX, XfdfNames.OWN_NAMESPACE, name, XmlText.allowed(value));
    }

    private static String json(Object value) {
        try {
            return ExportJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // plain records and lists
        }
    }

    private static String numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(XfdfWriter::number).collect(Collectors.joining(","));
    }

    private static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
