package org.assize.internal.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Walks over the markers of a segment. */
final class Markers {

    private final LeafReader segment;
    private final StoredFields stored;
    private final DocIdSetIterator places;
    /** Opened once for each field; they only move forward, as the walk does. */
    private final Map<String, NumericDocValues> numbers = new HashMap<>();
    private final SortedDocValues caseNumbers;
    private final BinaryDocValues shingles;

    /** Before the first marker of a segment. */
    Markers(LeafReader segment) throws IOException {
        this(segment, segment.postings(new Term(Fields.KIND, Fields.MARKER_KIND), PostingsEnum.NONE));
    }

    private Markers(LeafReader segment, @Nullable DocIdSetIterator places) throws IOException {
        this.segment = segment;
        this.places = places == null ? DocIdSetIterator.empty() : places;
        stored = segment.storedFields();
        caseNumbers = DocValues.getSorted(segment, Fields.CASE_NUMBER);
        shingles = DocValues.getBinary(segment, Fields.SHINGLES);
    }

    /** Is shown one marker after the other. */
    interface Visitor {

        void visit(Markers marker) throws IOException;
    }

    /** Shows the markers of a case file, of all if its number is empty. */
    static void forEach(Snapshot snapshot, String caseFile, Visitor visitor) throws IOException {
        for (LeafReaderContext context : snapshot.reader().leaves()) {
            new Markers(context.reader()).forEach(caseFile, visitor);
        }
    }

    /** Shows the markers of a case file in this segment, of all if its number is empty. */
    void forEach(String caseFile, Visitor visitor) throws IOException {
        if (caseFile.isEmpty()) {
            forEach(visitor);
            return;
        }
        DocIdSetIterator own = segment.postings(new Term(Fields.CASE, caseFile), PostingsEnum.NONE);
        Bits live = segment.getLiveDocs();
        while (own != null && own.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            // The next marker is that of the same document; the search goes on behind it.
            int place = of(own.docID()).place();
            if (live == null || live.get(place)) {
                visitor.visit(this);
            }
            if (own.docID() < place) {
                own.advance(place);
            }
        }
    }

    /** Shows the markers in this segment. */
    void forEach(Visitor visitor) throws IOException {
        Bits live = segment.getLiveDocs();
        while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(places.docID())) {
                visitor.visit(this);
            }
        }
    }

    /** Goes to the marker of a page, which must not lie before the present one. */
    Markers of(int page) throws IOException {
        if (places.docID() < page) {
            places.advance(page);
        }
        return this;
    }

    /** {@return the place of the marker in the segment} Its pages are right before it. */
    int place() {
        return places.docID();
    }

    /** {@return a number of the marker, or another if it has none} */
    long number(String field, long otherwise) throws IOException {
        NumericDocValues values = numbers.get(field);
        if (values == null) {
            values = DocValues.getNumeric(segment, field);
            numbers.put(field, values);
        }
        return values.advanceExact(place()) ? values.longValue() : otherwise;
    }

    /** {@return the ordinal of the case number in the segment} */
    int caseNumber() throws IOException {
        caseNumbers.advanceExact(place());
        return caseNumbers.ordValue();
    }

    /** {@return what {@link Shingles} wrote, empty if the document has no text} */
    BytesRef shingles() throws IOException {
        return shingles.advanceExact(place()) ? shingles.binaryValue() : new BytesRef();
    }

    /** {@return what is stored} */
    Document stored() throws IOException {
        return stored.document(place());
    }
}
