package org.assize.internal.annotation.remark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files of remarks that lie on a class path, for use without a platform: each {@code remarks/index} there lists files
 * of the class path, one a line as {@code ORIGIN NAME}; the file lies at {@code remarks/NAME}.
 */
record ClassPathRemarks(ClassLoader loader) implements RemarkSource {

    private static final String FOLDER = "remarks/";

    @Override
    public List<RemarkFile> files(Consumer<String> faults) {
        List<RemarkFile> files = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(FOLDER + "index"))) {
                lines(index).forEach(line -> add(line.split(" ", 2), files, faults));
            }
        } catch (IOException e) {
            faults.accept(FOLDER + "index: " + e);
        }
        return files;
    }

    private static List<String> lines(URL index) throws IOException {
        try (InputStream in = index.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> l.contains(" ")).toList();
        }
    }

    private void add(String[] originAndName, List<RemarkFile> files, Consumer<String> faults) {
        URL place = loader.getResource(FOLDER + originAndName[1].strip());
        if (place == null) {
            faults.accept(originAndName[0] + ": " + originAndName[1]);
        } else {
            files.add(new RemarkFile(originAndName[0], originAndName[0], place));
        }
    }
}
