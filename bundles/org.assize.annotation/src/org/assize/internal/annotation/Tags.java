package org.assize.internal.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tags in the form in which they are recorded. */
final class Tags {

    private Tags() {
    }

    /** {@return the tags without space around them, without empty ones, each once whatever its case or width} */
    static List<String> normal(List<String> tags) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        tags.stream().map(tag -> tag.strip().replaceAll("\\s+", " ")).filter(tag -> !tag.isEmpty())
                .forEach(tag -> byFolded.putIfAbsent(MarkWords.fold(tag), tag));
        return List.copyOf(byFolded.values());
    }
}
