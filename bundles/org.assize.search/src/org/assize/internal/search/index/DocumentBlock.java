package org.assize.internal.search.index;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
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
import org.assize.internal.search.query.QueryField;

/** The Lucene documents of one document: its pages and, last, its marker. */
final class DocumentBlock {

    private static final FieldType WITH_COUNT = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType WITH_PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final SourceDocument source;
    /** The same for all pages, which are indexed one after the other. */
    private final List<Field> metadata;

    DocumentBlock(SourceDocument source) {
        this.source = source;
        metadata = List.of(
                metadata(QueryField.UNIT, source.caseFile().unit()),
                metadata(QueryField.HANDLER, source.caseFile().handler()),
                metadata(QueryField.CAUSE, List.of(source.caseFile().cause())),
                metadata(QueryField.DOCUMENT, List.of(source.type(), source.title())),
                metadata(QueryField.NUMBER, List.of(source.caseFile().number())));
    }

    /** {@return pages and marker of a document that was read} */
    List<Document> read(ExtractedText text) {
        List<Document> block = new ArrayList<>(text.pages().size() + 1);
        List<Integer> blank = new ArrayList<>();
        for (int i = 0; i < text.pages().size(); i++) {
            FoldedText folded = FoldedText.of(text.pages().get(i));
            if (folded.isEmpty()) {
                blank.add(i + 1);
            }
            block.add(page(i + 1, text.pages().get(i), folded));
        }
        Document marker = marker(text.pages().size(), blank.size(), 0);
        if (!blank.isEmpty()) {
            marker.add(new StoredField(Fields.BLANK_PAGES, PageNumbers.write(blank)));
        }
        if (text.notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.GARBLED_TEXT)) {
            marker.add(new NumericDocValuesField(Fields.GARBLED, 1));
        }
        marker.add(new StringField(Fields.CONTENT, source.sha256(), Field.Store.NO));
        marker.add(new NumericDocValuesField(Fields.FULL_PRINT, source.fullPrint()));
        for (Notice notice : text.notices()) {
            marker.add(new StoredField(Fields.NOTICE, StoredNotice.write(notice)));
        }
        block.add(marker);
        return block;
    }

    /** {@return the marker of a document that could not be read} */
    List<Document> failed(String reason, boolean tryAgain) {
        Document marker = marker(0, 0, 1);
        marker.add(new StoredField(Fields.REASON, reason));
        if (!tryAgain) {
            marker.add(new NumericDocValuesField(Fields.FULL_PRINT, source.fullPrint()));
        }
        return List.of(marker);
    }

    private Document page(int number, String text, FoldedText folded) {
        Document page = common(Fields.PAGE_KIND);
        page.add(new StoredField(Fields.TITLE, source.title()));
        page.add(new StoredField(Fields.PAGE, number));
        page.add(new StoredField(Fields.TEXT, text));
        page.add(new NumericDocValuesField(Fields.PAGE, number));
        page.add(new NumericDocValuesField(Fields.ORDINAL, source.ordinal()));
        page.add(new SortedDocValuesField(Fields.CASE_ORDER, new BytesRef(source.caseFile().number())));
        if (source.caseFile().closed() != null) {
            page.add(new NumericDocValuesField(Fields.CLOSED, source.caseFile().closed().toEpochDay()));
        }
        page.add(new Field(Fields.CHARS, new CharStream(folded), WITH_COUNT));
        page.add(new Field(Fields.PAIRS, new PairStream(folded), WITH_PLACES));
        metadata.forEach(page::add);
        return page;
    }

    private static Field metadata(QueryField field, List<String> values) {
        TokenStream stream = new ValueStream(values.stream().map(field::fold).toList());
        return new Field(Fields.chars(field), stream, WITH_PLACES);
    }

    private Document marker(int pages, int blank, int failed) {
        Document marker = common(Fields.MARKER_KIND);
        marker.add(new NumericDocValuesField(Fields.PAGES, pages));
        marker.add(new NumericDocValuesField(Fields.PAGES_WITHOUT_TEXT, blank));
        marker.add(new NumericDocValuesField(Fields.FAILED, failed));
        marker.add(new NumericDocValuesField(Fields.KEY_PRINT, source.keyPrint()));
        marker.add(new NumericDocValuesField(Fields.CONTENT_PRINT, source.contentPrint()));
        return marker;
    }

    private Document common(String kind) {
        Document document = new Document();
        document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
        document.add(new StringField(Fields.KEY, source.key(), Field.Store.NO));
        document.add(new StringField(Fields.CASE, source.caseFile().number(), Field.Store.YES));
        document.add(new StoredField(Fields.PATH, source.path()));
        document.add(new StoredField(Fields.SHA256, source.sha256()));
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
