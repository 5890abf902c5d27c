package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.assize.document.ExtractedText;
import org.assize.document.Notice;
import org.jspecify.annotations.Nullable;

/** The texts in a state of the index, so that no document is read twice. */
public final class StoredText {

    private final IndexSearcher searcher;
    private final StoredFields stored;

    /** Reads from a state of the index as long as it is open. For one thread. */
    public StoredText(Snapshot snapshot) throws IOException {
        searcher = snapshot.searcher();
        stored = searcher.storedFields();
    }

    /** {@return the text of whatever document has this content} */
    Optional<ExtractedText> withContent(String sha256) throws IOException {
        ScoreDoc[] markers = searcher.search(new TermQuery(new Term(Fields.CONTENT, sha256)), 1).scoreDocs;
        if (markers.length == 0) {
            return Optional.empty();
        }
        Document marker = stored.document(markers[0].doc);
        return Optional.of(read(marker));
    }

    /** {@return the text of a document} */
    public Optional<ExtractedText> of(String caseFile, String path) throws IOException {
        Document marker = marker(SourceDocument.key(caseFile, path));
        boolean wasRead = marker != null && marker.get(Fields.REASON) == null;
        return wasRead ? Optional.of(read(marker)) : Optional.empty();
    }

    /** {@return whether this content of the document could not be read before, for the same reason} */
    boolean isKnownFailure(SourceDocument document, String reason) throws IOException {
        Document marker = marker(document.key());
        return marker != null && reason.equals(marker.get(Fields.REASON))
                && document.sha256().equals(marker.get(Fields.SHA256));
    }

    private @Nullable Document marker(String key) throws IOException {
        ScoreDoc[] markers = searcher.search(both(key, Fields.MARKER_KIND), 1).scoreDocs;
        return markers.length == 0 ? null : stored.document(markers[0].doc);
    }

    private ExtractedText read(Document marker) throws IOException {
        List<Notice> notices = Arrays.stream(marker.getValues(Fields.NOTICE)).map(StoredNotice::read).toList();
        return new ExtractedText(pages(SourceDocument.key(marker.get(Fields.CASE), marker.get(Fields.PATH))), notices);
    }

    private List<String> pages(String key) throws IOException {
        BooleanQuery query = both(key, Fields.PAGE_KIND);
        ScoreDoc[] found = searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs;
        List<Document> pages = new ArrayList<>(found.length);
        for (ScoreDoc doc : found) {
            pages.add(stored.document(doc.doc));
        }
        pages.sort(Comparator.comparingInt(StoredText::number));
        return pages.stream().map(page -> page.get(Fields.TEXT)).toList();
    }

    private static int number(Document page) {
        IndexableField number = page.getField(Fields.PAGE);
        return number.numericValue().intValue();
    }

    private static BooleanQuery both(String key, String kind) {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KEY, key)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER).build();
    }
}
