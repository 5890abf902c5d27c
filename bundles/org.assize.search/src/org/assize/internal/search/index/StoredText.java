package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.assize.document.ExtractedText;
import org.assize.document.Notice;
import org.jspecify.annotations.Nullable;

/** The texts in a state of the index, so that no document is read twice. For one thread. */
public final class StoredText {

    private final Snapshot snapshot;

    /** Reads from a state of the index as long as it is open. */
    public StoredText(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Where a marker is. */
    private record Place(LeafReader segment, int marker) {

        Document stored() throws IOException {
            return segment.storedFields().document(marker);
        }
    }

    /** {@return what whatever document has this content says itself, without machine readings} */
    Optional<ExtractedText> withContent(String sha256) throws IOException {
        Place place = find(Fields.CONTENT, sha256);
        return place == null ? Optional.empty() : Optional.of(read(place, false));
    }

    /** {@return the text of a document, with machine readings} */
    public Optional<ExtractedText> of(String caseFile, String path) throws IOException {
        Place place = find(Fields.KEY, SourceDocument.key(caseFile, path));
        boolean wasRead = place != null && place.stored().get(Fields.REASON) == null;
        return wasRead ? Optional.of(read(place, true)) : Optional.empty();
    }

    /** {@return whether this content of the document could not be read before, for the same reason} */
    boolean isKnownFailure(SourceDocument document, String reason) throws IOException {
        Place place = find(Fields.KEY, document.key());
        return place != null && reason.equals(place.stored().get(Fields.REASON))
                && document.sha256().equals(place.stored().get(Fields.SHA256));
    }

    /** The first page of a document that has a term, or the marker itself, is followed by the marker. */
    private @Nullable Place find(String field, String value) throws IOException {
        for (LeafReaderContext context : snapshot.reader().leaves()) {
            LeafReader segment = context.reader();
            DocIdSetIterator places = segment.postings(new Term(field, value), PostingsEnum.NONE);
            Bits live = segment.getLiveDocs();
            while (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(places.docID())) {
                    return new Place(segment, new Markers(segment).of(places.docID()).place());
                }
            }
        }
        return null;
    }

    private static ExtractedText read(Place place, boolean withReadings) throws IOException {
        StoredFields stored = place.segment().storedFields();
        Document marker = stored.document(place.marker());
        NumericDocValues counts = DocValues.getNumeric(place.segment(), Fields.PAGES);
        int count = counts.advanceExact(place.marker()) ? (int) counts.longValue() : 0;
        NumericDocValues origins = DocValues.getNumeric(place.segment(), Fields.ORIGIN);
        List<String> pages = new ArrayList<>(count);
        for (int page = place.marker() - count; page < place.marker(); page++) {
            origins.advanceExact(page);
            boolean hidden = !withReadings && TextOrigin.of(origins.longValue()) == TextOrigin.RECOGNIZED;
            pages.add(hidden ? "" : stored.document(page).get(Fields.TEXT));
        }
        List<Notice> notices = Arrays.stream(marker.getValues(Fields.NOTICE)).map(StoredNotice::read).toList();
        return new ExtractedText(pages, notices);
    }
}
