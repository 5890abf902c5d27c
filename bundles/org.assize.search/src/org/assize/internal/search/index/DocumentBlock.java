package org.assize.internal.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.assize.document.ExtractedText;
import org.assize.document.Notice;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.index.SourceDocument.Description;
import org.jspecify.annotations.Nullable;

/** The Lucene documents of one document: its pages in their order and, right after the last, its marker. */
final class DocumentBlock {

    private static final FieldType WITH_COUNT = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType WITH_PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final SourceDocument source;
    private final long stamp;
    private final List<Document> block = new ArrayList<>();
    private final PageTally tally = new PageTally();
    private final Shingles shingles = new Shingles();

    /**
     * Without pages.
     *
     * @param stamp of its machine readings
     */
    DocumentBlock(SourceDocument source, long stamp) {
        this.source = source;
        this.stamp = stamp;
    }

    /**
     * {@return pages and marker of a document that was read}
     *
     * @param readings what a machine read on its pages; counts where the document itself has no text
     */
    List<Document> read(ExtractedText text, Map<Integer, MachineReading> readings) {
        for (int i = 0; i < text.pages().size(); i++) {
            add(i + 1, text.pages().get(i), readings.get(i + 1));
        }
        Document marker = marker();
        tally.addTo(marker);
        marker.add(new BinaryDocValuesField(Fields.SHINGLES, shingles.write()));
        marker.add(new StringField(Fields.CONTENT, source.sha256(), Field.Store.NO));
        marker.add(new NumericDocValuesField(Fields.FULL_PRINT, source.fullPrint(stamp)));
        if (text.notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.GARBLED_TEXT)) {
            marker.add(new NumericDocValuesField(Fields.GARBLED, 1));
        }
        marker.add(new NumericDocValuesField(Fields.PARTS_UNREAD,
                text.notices().stream().filter(StoredNotice::isUnreadPart).count()));
        for (Notice notice : text.notices()) {
            marker.add(new StoredField(Fields.NOTICE, StoredNotice.write(notice)));
        }
        block.add(marker);
        return block;
    }

    /** {@return the marker of a document that could not be read} */
    List<Document> failed(String reason, boolean tryAgain) {
        Document marker = marker();
        marker.add(new NumericDocValuesField(Fields.FAILED, 1));
        marker.add(new StoredField(Fields.REASON, reason));
        if (!tryAgain) {
            marker.add(new NumericDocValuesField(Fields.FULL_PRINT, source.fullPrint(stamp)));
        }
        return List.of(marker);
    }

    private void add(int number, String text, @Nullable MachineReading reading) {
        FoldedText own = FoldedText.of(text);
        if (!own.isEmpty() || reading == null) {
            add(number, own.isEmpty() ? TextOrigin.NONE : TextOrigin.DOCUMENT, text, own);
        } else {
            FoldedText read = FoldedText.of(reading.text());
            add(number, read.isEmpty() ? TextOrigin.NONE : TextOrigin.RECOGNIZED, reading.text(), read);
            tally.read(number, read.isEmpty(), reading);
        }
    }

    private void add(int number, TextOrigin origin, String text, FoldedText folded) {
        tally.page(number, origin);
        shingles.add(folded);
        Document page = common(Fields.PAGE_KIND);
        Description description = source.description();
        page.add(new StoredField(Fields.TEXT, text));
        page.add(new NumericDocValuesField(Fields.PAGE, number));
        page.add(new NumericDocValuesField(Fields.ORIGIN, origin.ordinal()));
        page.add(new NumericDocValuesField(Fields.EXTRA, extra(folded)));
        page.add(new SortedDocValuesField(Fields.TYPE, new BytesRef(description.type())));
        page.add(new SortedDocValuesField(Fields.LABEL,
                new BytesRef(description.type() + Fields.LABEL_SEPARATOR + description.title())));
        if (description.date() != null) {
            page.add(new NumericDocValuesField(Fields.DATE, description.date().toEpochDay()));
        }
        page.add(new Field(Fields.CHARS, new CharStream(folded), WITH_COUNT));
        page.add(new Field(Fields.PAIRS, new PairStream(folded), WITH_PLACES));
        block.add(page);
    }

    /** {@return how many characters are not a unit of distance of their own} */
    private static int extra(FoldedText text) {
        int extra = 0;
        for (int i = 0; i < text.length(); i++) {
            extra += text.beginsUnit(i) ? 0 : 1;
        }
        return extra;
    }

    private Document marker() {
        Document marker = common(Fields.MARKER_KIND);
        marker.add(new StoredField(Fields.CASE, source.caseFile()));
        marker.add(new StoredField(Fields.PATH, source.path()));
        marker.add(new StoredField(Fields.TITLE, source.description().title()));
        marker.add(new StoredField(Fields.SHA256, source.sha256()));
        marker.add(new NumericDocValuesField(Fields.KEY_PRINT, source.keyPrint()));
        marker.add(new NumericDocValuesField(Fields.CONTENT_PRINT, source.contentPrint()));
        return marker;
    }

    private Document common(String kind) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        document.add(new StringField(Fields.KEY, source.key(), Field.Store.NO));
        document.add(new StringField(Fields.CASE, source.caseFile(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.CASE_NUMBER, new BytesRef(source.caseFile())));
        document.add(new NumericDocValuesField(Fields.ORDINAL, source.ordinal()));
        return document;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
