import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes case files for the measurement of search: {@code Corpus copy FROM TO} puts the files of a folder into case
 * files as they are, {@code Corpus recombine FROM TO DOCUMENTS} composes documents of paragraphs drawn from the texts
 * of a folder, each with a number of its own, so that hardly two are the same and the words are as frequent as in the
 * texts.
 */
final class Corpus {

    private static final int DOCUMENTS_PER_CASE_FILE = 20;
    private static final int PARAGRAPHS = 5;
    private static final String[] CAUSES = {"盗窃", "殴打他人", "赌博", "诈骗", "寻衅滋事"};

    private final Path target;
    private Path caseFile;
    private int documents;

    private Corpus(Path target) {
        this.target = target;
    }

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[1]);
        Corpus corpus = new Corpus(Path.of(arguments[2]));
        if (arguments[0].equals("copy")) {
            corpus.copy(from);
        } else {
            corpus.recombine(from, Integer.parseInt(arguments[3]));
        }
    }

    private void copy(Path from) throws IOException {
        for (Path file : files(from)) {
            // as plain text, which is what these files are
            String name = file.getFileName().toString().replaceFirst("\\.md$", ".txt");
            Files.copy(file, next(name));
        }
    }

    private void recombine(Path from, int count) throws IOException {
        List<String> paragraphs = paragraphs(from);
        Random random = new Random(20260101);
        while (documents < count) {
            StringBuilder text = new StringBuilder("材料编号" + (100_000_000L + documents) + "\n");
            for (int i = 1 + random.nextInt(2 * PARAGRAPHS - 1); i > 0; i--) {
                text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
            }
            Files.writeString(next("材料.txt"), text);
        }
    }

    private Path next(String name) throws IOException {
        int place = documents % DOCUMENTS_PER_CASE_FILE;
        if (place == 0) {
            int number = documents / DOCUMENTS_PER_CASE_FILE;
            caseFile = target.resolve("%03d".formatted(number / 500)).resolve("%06d".formatted(number));
            Files.createDirectories(caseFile);
            Files.writeString(caseFile.resolve("case.json"), description(number));
        }
        documents++;
        return caseFile.resolve("%02d-%s".formatted(place + 1, name));
    }

    private static String description(int number) {
        return """
                {"number": "公行罚决字〔%d〕%06d号", "title": "案卷%06d", "kind": "administrative", "cause": "%s",
                 "unit": {"code": "U%02d", "name": "第%02d派出所"}, "handler": {"number": "%06d", "name": "民警%03d"},
                 "closed": "%d-%02d-%02d"}
                """.formatted(2016 + number % 10, number, number, CAUSES[number % 5], number % 40, number % 40,
                number % 400, number % 400, 2016 + number % 10, 1 + number % 12, 1 + number % 28);
    }

    /** {@return the files of a folder and those below, always in the same order} */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> paragraphs(Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (Path file : files(folder)) {
            Files.readString(file).lines().map(String::strip)
                    .filter(line -> line.length() >= 30 && line.length() <= 300).forEach(paragraphs::add);
        }
        return paragraphs;
    }
}
