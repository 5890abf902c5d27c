package org.assize.modelgen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Command line of the tool: {@code generate REPOSITORY} writes {@code src-gen}, {@code check REPOSITORY} fails with
 * a list of the files that are not what the models say. Exit codes: 0 done, 1 different, 2 wrong usage, 3 bad model.
 */
public final class GenerateModel {

    private GenerateModel() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !List.of("generate", "check").contains(args[0])) {
            System.err.println("usage: generate|check REPOSITORY");
            System.exit(2);
        }
        ModelBundle bundle = ModelBundle.inRepository(Path.of(args[1]));
        try {
            SourceTree expected = new ModelGenerator(bundle).generate();
            List<String> differences = SourceTree.read(bundle.generatedSources()).differencesFrom(expected);
            if (args[0].equals("generate")) {
                expected.replace(bundle.generatedSources());
                System.err.println(expected.files().size() + " files generated, " + differences.size() + " changed");
            } else if (!differences.isEmpty()) {
                differences.forEach(System.err::println);
                System.err.println("The generated model code is not current: run releng/generate-model");
                System.exit(1);
            }
        } catch (GenerationException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }
}
