package org.assize.internal.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.assize.document.Notice;
import org.assize.search.Unsearched;
import org.assize.search.Unsearched.Kind;
import org.jspecify.annotations.Nullable;

/** What a search cannot see. Reads what is stored of those lines only that are asked for. */
public final class UnsearchedList {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind)
            .thenComparing(Entry::caseFile).thenComparing(Entry::ordinal);

    /**
     * One or more lines about one document.
     *
     * @param lines  how many
     * @param reader of the marker; null if the document is not indexed
     * @param marker place of the marker
     */
    private record Entry(Kind kind, int caseFile, long ordinal, int lines, @Nullable LeafReader reader, int marker,
            @Nullable SourceDocument document) {
    }

    private final CaseTable cases;
    private final List<Entry> entries = new ArrayList<>();
    private final LongSet indexed = new LongSet();

    private UnsearchedList(CaseTable cases) {
        this.cases = cases;
    }

    /** {@return a part of what cannot be seen in a case file, in the whole library if its number is empty} */
    public static List<Unsearched> of(Snapshot snapshot, IndexSource source, CaseTable cases, String caseFile,
            int offset, int limit) throws IOException {
        UnsearchedList list = new UnsearchedList(cases);
        for (LeafReaderContext context : snapshot.reader().leaves()) {
            new Markers(context.reader()).forEach(caseFile, marker -> list.add(marker, context.reader()));
        }
        list.indexed.sort();
        Consumer<SourceDocument> visitor = list::addUnlessIndexed;
        if (caseFile.isEmpty()) {
            source.forEach(visitor);
        } else {
            source.forEachOf(caseFile, visitor);
        }
        list.entries.sort(ORDER);
        return list.lines(offset, limit);
    }

    private void add(Markers marker, LeafReader reader) throws IOException {
        indexed.add(marker.number(Fields.CONTENT_PRINT, 0));
        add(Kind.FAILED, Fields.FAILED, marker, reader);
        add(Kind.GARBLED, Fields.GARBLED, marker, reader);
        add(Kind.PARTIAL, Fields.PARTS_UNREAD, marker, reader);
        add(Kind.WITHOUT_TEXT, Fields.PAGES_WITHOUT_TEXT, marker, reader);
        add(Kind.UNCERTAIN, Fields.PAGES_UNCERTAIN, marker, reader);
    }

    private void add(Kind kind, String field, Markers marker, LeafReader reader) throws IOException {
        int lines = (int) marker.number(field, 0);
        if (lines > 0) {
            int caseFile = cases.of(reader)[marker.caseNumber()];
            entries.add(new Entry(kind, caseFile, marker.number(Fields.ORDINAL, 0), lines, reader, marker.place(),
                    null));
        }
    }

    private void addUnlessIndexed(SourceDocument document) {
        if (!indexed.contains(document.contentPrint())) {
            entries.add(new Entry(Kind.NOT_INDEXED, cases.find(document.caseFile()), document.ordinal(), 1, null, 0,
                    document));
        }
    }

    private List<Unsearched> lines(int offset, int limit) throws IOException {
        List<Unsearched> lines = new ArrayList<>();
        long before = 0;
        for (Entry entry : entries) {
            if (before + entry.lines() > offset && lines.size() < limit) {
                int skipped = (int) Math.max(0, offset - before);
                lines(entry).stream().skip(skipped).limit(limit - lines.size()).forEach(lines::add);
            }
            before += entry.lines();
        }
        return lines;
    }

    private static List<Unsearched> lines(Entry entry) throws IOException {
        SourceDocument document = entry.document();
        if (document != null || entry.reader() == null) {
            return document == null ? List.of()
                    : List.of(new Unsearched(Kind.NOT_INDEXED, document.caseFile(), document.path(), 0, ""));
        }
        Document stored = entry.reader().storedFields().document(entry.marker());
        return switch (entry.kind()) {
            case FAILED -> List.of(line(entry, stored, 0, stored.get(Fields.REASON)));
            case GARBLED -> List.of(line(entry, stored, 0, garbled(stored)));
            case PARTIAL -> notices(stored, StoredNotice::isUnreadPart)
                    .map(notice -> line(entry, stored, notice.page(), notice.detail())).toList();
            case WITHOUT_TEXT -> PageNumbers.read(stored.get(Fields.PAGES_WITHOUT_TEXT)).stream()
                    .map(page -> line(entry, stored, page, "")).toList();
            case UNCERTAIN -> Arrays.stream(stored.get(Fields.PAGES_UNCERTAIN).split(" ")).map(page -> page.split(":"))
                    .map(page -> line(entry, stored, Integer.parseInt(page[0]), page[1] + " %")).toList();
            case NOT_INDEXED -> throw new IllegalStateException(entry.toString());
        };
    }

    private static Unsearched line(Entry entry, Document stored, int page, String detail) {
        return new Unsearched(entry.kind(), stored.get(Fields.CASE), stored.get(Fields.PATH), page, detail);
    }

    /** Every garbled page has a notice with its share; the first one is an example. */
    private static String garbled(Document stored) {
        return notices(stored, notice -> notice.kind() == Notice.Kind.GARBLED_TEXT).findFirst().map(Notice::detail)
                .orElse("");
    }

    private static Stream<Notice> notices(Document stored, Predicate<Notice> wanted) {
        return Arrays.stream(stored.getValues(Fields.NOTICE)).map(StoredNotice::read).filter(wanted);
    }
}
