package org.assize.internal.search.compile;

import java.io.IOException;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.index.Fields;

/** The stored texts of the pages of a segment. For one thread. */
final class PageTexts {

    private final StoredFields stored;

    PageTexts(LeafReader reader) throws IOException {
        stored = reader.storedFields();
    }

    /** {@return the text of a page, folded} What has no text is as good as empty. */
    FoldedText folded(int doc) throws IOException {
        TextVisitor visitor = new TextVisitor();
        stored.document(doc, visitor);
        return FoldedText.of(visitor.text);
    }

    private static final class TextVisitor extends StoredFieldVisitor {

        private String text = "";
        private boolean found;

        @Override
        public Status needsField(FieldInfo field) {
            return found ? Status.STOP : field.name.equals(Fields.TEXT) ? Status.YES : Status.NO;
        }

        @Override
        public void stringField(FieldInfo field, String value) {
            text = value;
            found = true;
        }
    }
}
