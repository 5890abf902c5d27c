import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * The engine of DocFetcher without its surface: Lucene 6.6.3, the standard analyzer without stop words, which makes
 * each Chinese character a word, the standard settings, one thread, one Lucene document a file, the text stored.
 * {@code SingleCharacters FOLDER INDEX QUERIES} prints seconds to index, then a row for each class of queries.
 */
final class SingleCharacters {

    private static final int FIRST_PAGE = 10;

    private SingleCharacters() {
    }

    public static void main(String[] arguments) throws IOException {
        Path index = Path.of(arguments[1]);
        long began = System.nanoTime();
        index(Path.of(arguments[0]), index);
        System.out.printf("index\t%.2f%n", (System.nanoTime() - began) / 1e9);
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Map<String, List<String[]>> classes = QuerySet.read(Path.of(arguments[2]));
            for (int round = 0; round < 3; round++) {
                for (String name : List.of("phrase", "and", "wildcard", "field")) {
                    Latencies times = run(searcher, name, classes.get(name));
                    if (round == 2) {
                        times.print(name);
                    }
                }
            }
        }
    }

    private static void index(Path folder, Path index) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer(CharArraySet.EMPTY_SET));
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), config)) {
            for (Path file : Corpus.files(folder)) {
                if (file.endsWith("case.json")) {
                    continue;
                }
                Document document = new Document();
                document.add(new StringField("unit", unitOf(file), Field.Store.YES));
                document.add(new TextField("text", Files.readString(file), Field.Store.YES));
                writer.addDocument(document);
            }
        }
    }

    private static String unitOf(Path file) throws IOException {
        String description = Files.readString(file.resolveSibling("case.json"));
        return description.replaceAll("(?s).*\"name\": \"(第[^\"]*)\".*", "$1");
    }

    private static Latencies run(IndexSearcher searcher, String name, List<String[]> queries) throws IOException {
        Latencies times = new Latencies(queries.size());
        for (String[] parts : queries) {
            Query query = query(name, parts);
            long began = System.nanoTime();
            long found = searcher.search(query, FIRST_PAGE).totalHits;
            times.add(System.nanoTime() - began, found);
        }
        return times;
    }

    private static Query query(String name, String[] parts) {
        return switch (name) {
            case "and" -> both(phrase(parts[0], -1), phrase(parts[1], -1));
            case "field" -> both(phrase(parts[0], -1), new TermQuery(new Term("unit", parts[1])));
            // the nearest this engine comes to a sign that stands for any character: a phrase with a hole
            case "wildcard" -> phrase(parts[0], parts[0].length() / 2);
            default -> phrase(parts[0], -1);
        };
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST).build();
    }

    private static Query phrase(String text, int hole) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < text.length(); i++) {
            if (i != hole) {
                phrase.add(new Term("text", text.substring(i, i + 1)), i);
            }
        }
        return phrase.build();
    }
}
