package org.assize.internal.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.assize.internal.search.fold.FoldedText;

/** Where a text is looked for. */
public enum QueryField {

    /** The text of the page; what a query without a field means. */
    BODY(),
    /** Name or code of the handling unit. */
    UNIT("单位", "unit"),
    /** Name or number of the handler. */
    HANDLER("承办人", "handler"),
    /** Cause of the case. */
    CAUSE("案由", "cause"),
    /** Type or title of the document. */
    DOCUMENT("文书", "document"),
    /** Case number. */
    NUMBER("案号", "case");

    private static final String OPENING = "[〔【（［{";
    private static final String CLOSING = "]〕】）］}";

    private final List<String> names;

    QueryField(String... names) {
        this.names = List.of(names);
    }

    /** {@return the field a person means by a name} */
    public static Optional<QueryField> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.names.contains(wanted)).findFirst();
    }

    /** {@return all names a person can use, for messages} */
    public static String allNames() {
        return Arrays.stream(values()).flatMap(field -> field.names.stream()).collect(Collectors.joining(" "));
    }

    /**
     * {@return a text of this field as it is compared} The brackets of a case number are as people happen to type them.
     */
    public FoldedText fold(String text) {
        return FoldedText.of(this == NUMBER ? withRoundBrackets(text) : text);
    }

    private static String withRoundBrackets(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                result.setCharAt(i, '(');
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                result.setCharAt(i, ')');
            }
        }
        return result.toString();
    }
}
