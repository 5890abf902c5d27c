package org.assize.internal.cli.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assize.search.Codes;
import org.assize.search.FacetField;

/** What people call the fields by which hits are narrowed, and those of their values that are codes. */
final class FacetNames {

    private static final Map<FacetField, String> CHINESE = new EnumMap<>(Map.of(FacetField.UNIT, "单位",
            FacetField.HANDLER, "承办人", FacetField.CASE_KIND, "类型", FacetField.CAUSE, "案由", FacetField.YEAR, "年份",
            FacetField.DOCUMENT_TYPE, "文书", FacetField.ROUND_RESULT, "结果", FacetField.TEXT_SOURCE, "文本"));

    private static final Map<FacetField, Map<String, String>> VALUES = Map.of(
            FacetField.CASE_KIND, Map.of("行政", "administrative", "刑事", "criminal", "其他", "other"),
            FacetField.ROUND_RESULT, Map.of("最佳", "best", "最差", "worst"),
            FacetField.TEXT_SOURCE, Map.of("原文", "document", "识读", "recognized", "无", "none"));

    private FacetNames() {
    }

    /** {@return the field with this code or Chinese name} */
    static Optional<FacetField> find(String name) {
        return Codes.find(FacetField.class, name).or(() -> CHINESE.entrySet().stream()
                .filter(e -> e.getValue().equals(name)).map(Map.Entry::getKey).findFirst());
    }

    /** {@return the value as the index knows it} */
    static String value(FacetField field, String written) {
        return VALUES.getOrDefault(field, Map.of()).getOrDefault(written, written);
    }

    /** {@return the name to print} */
    static String label(FacetField field) {
        return Locale.getDefault().getLanguage().equals("zh") ? CHINESE.get(field) : Codes.of(field);
    }

    /** {@return all names, for messages} */
    static String all() {
        return Arrays.stream(FacetField.values()).map(f -> Codes.of(f) + " " + CHINESE.get(f))
                .collect(Collectors.joining(", "));
    }
}
