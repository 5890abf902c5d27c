import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Queries of every class, made of random parts of the texts that are searched: {@code QuerySet FROM TO COUNT} writes
 * COUNT of each class, one a line, as class, tabulator and the parts of the query divided by tabulators.
 */
final class QuerySet {

    /** A part that is searched together with others. */
    private static final int SHORT = 3;

    private final List<Path> files;
    private final Random random = new Random(7);

    private QuerySet(Path folder) {
        files = Corpus.files(folder).stream().filter(file -> file.toString().endsWith(".txt")).toList();
    }

    public static void main(String[] arguments) throws IOException {
        QuerySet set = new QuerySet(Path.of(arguments[0]));
        List<String> lines = new ArrayList<>();
        for (int i = Integer.parseInt(arguments[2]); i > 0; i--) {
            lines.add("phrase\t" + set.part(2 + set.random.nextInt(7)));
            lines.add("and\t" + set.together());
            lines.add("wildcard\t" + set.part(SHORT + 1 + set.random.nextInt(3)));
            lines.add("field\t" + set.part(SHORT) + "\t第%02d派出所".formatted(set.random.nextInt(40)));
            lines.add("near\t" + set.together());
            lines.add("fuzzy\t" + set.part(6));
            lines.add("regex\t" + set.part(2) + "\t" + set.part(2));
            lines.add("character\t" + set.part(1));
        }
        Files.write(Path.of(arguments[1]), lines);
    }

    /** {@return the parts of the queries of each class} */
    static Map<String, List<String[]>> read(Path file) throws IOException {
        Map<String, List<String[]>> classes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t");
            classes.computeIfAbsent(fields[0], name -> new ArrayList<>())
                    .add(java.util.Arrays.copyOfRange(fields, 1, fields.length));
        }
        return classes;
    }

    /** {@return two parts that stand near each other somewhere} */
    private String together() throws IOException {
        String passage = part(2 * SHORT + 6);
        return passage.substring(0, SHORT) + "\t" + passage.substring(passage.length() - SHORT);
    }

    /** {@return a part of a text that consists of Chinese characters only} */
    private String part(int length) throws IOException {
        while (true) {
            String text = Files.readString(files.get(random.nextInt(files.size())));
            int from = random.nextInt(Math.max(1, text.length() - length));
            String part = text.substring(from, Math.min(text.length(), from + length));
            if (part.length() == length && part.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF)) {
                return part;
            }
        }
    }
}
