package org.assize.internal.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assize.internal.search.fold.FoldedText;

/** What can be asked about case files and documents. */
public enum QueryField {

    /** Name or code of the handling unit. */
    UNIT(Content.TEXT, "单位", "unit"),
    /** Name or number of the handler. */
    HANDLER(Content.TEXT, "承办人", "handler"),
    /** Cause of the case. */
    CAUSE(Content.TEXT, "案由", "cause"),
    /** Type or title of the document. */
    DOCUMENT(Content.TEXT, "文书", "document"),
    /** Case number. */
    NUMBER(Content.TEXT, "案号", "case"),
    /** Kind of procedure. */
    KIND(Content.CHOICE, "类型", "kind"),
    /** Result in a round. */
    RESULT(Content.CHOICE, "结果", "result"),
    /** Day the case was closed; if it is not, the day it was decided, and else the day it was accepted. */
    DATE(Content.DATE, "日期", "date"),
    /** Day the case was accepted. */
    ACCEPTED(Content.DATE, "受案", "accepted"),
    /** Date of the document. */
    DOCUMENT_DATE(Content.DATE, "文书日期", "documentdate"),
    /** Case number of a case file that those found resemble. */
    SIMILAR(Content.CASE_NUMBER, "相似", "similar");

    private static final String OPENING = "[〔【（［{";
    private static final String CLOSING = "]〕】）］}";

    /** What a field is asked for. */
    public enum Content { TEXT, CHOICE, DATE, CASE_NUMBER }

    private final Content content;
    private final List<String> names;

    QueryField(Content content, String... names) {
        this.content = content;
        this.names = List.of(names);
    }

    /** {@return the field a person means by a name} */
    public static Optional<QueryField> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.names.contains(wanted)).findFirst();
    }

    /** {@return the names a person can use, the Chinese one first} */
    public List<String> names() {
        return names;
    }

    /** {@return what this field is asked for} */
    public Content content() {
        return content;
    }

    /**
     * {@return a text of this field as it is compared} The brackets of a case number are as people happen to type them.
     */
    public FoldedText fold(String text) {
        return FoldedText.of(plain(text));
    }

    /** {@return a text of this field in which all brackets that mean the same are the same} No place is moved. */
    String plain(String text) {
        return this == NUMBER ? withRoundBrackets(text) : text;
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
