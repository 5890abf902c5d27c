package org.assize.internal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.assize.internal.search.index.CaseTable;
import org.assize.internal.search.index.SourceCase;
import org.assize.internal.search.query.QueryField;
import org.assize.search.Completion;
import org.assize.search.SearchRequest;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** How a query can go on: with fields, or with what the library knows for a field. */
final class Completions {

    private static final int MOST = 20;
    private static final String ENDS_WORD = " \t\u3000()\"“”";
    /** A value with one of these has to be put in quotation marks. */
    private static final String MEANS_SOMETHING = "\"“”?*~/()";

    private final CaseTable cases;
    private final Map<String, Integer> types;

    /**
     * From a library.
     *
     * @param types of documents, and how many documents have each
     */
    Completions(CaseTable cases, Map<String, Integer> types) {
        this.cases = cases;
        this.types = types;
    }

    /** {@return what fits the word before the caret} */
    List<Completion> at(String query, int caret) {
        int from = caret;
        while (from > 0 && ENDS_WORD.indexOf(query.charAt(from - 1)) < 0) {
            from--;
        }
        from += from < caret && query.charAt(from) == '-' ? 1 : 0;
        String word = query.substring(from, caret);
        int colon = Math.max(word.indexOf(':'), word.indexOf('：'));
        if (colon < 0) {
            return fields(word, from, caret);
        }
        int value = from + colon + 1;
        return QueryField.named(word.substring(0, colon))
                .map(field -> values(field, word.substring(colon + 1), value, caret)).orElse(List.of());
    }

    private static List<Completion> fields(String word, int from, int to) {
        String begun = word.toLowerCase(Locale.ROOT);
        List<Completion> fields = new ArrayList<>();
        for (QueryField field : QueryField.values()) {
            field.names().stream().filter(name -> name.startsWith(begun)).findFirst().ifPresent(name -> fields.add(
                    new Completion(name + ":", from, to, NLS.bind(Messages.fieldProposed, name, meaning(field)))));
        }
        return fields;
    }

    private List<Completion> values(QueryField field, String begun, int from, int to) {
        String wanted = field.fold(begun).toString();
        Comparator<Map.Entry<String, Integer>> order = Comparator
                .comparing((Map.Entry<String, Integer> e) -> !field.fold(e.getKey()).toString().startsWith(wanted))
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .thenComparing(Map.Entry.comparingByKey());
        return known(field).entrySet().stream()
                .filter(e -> !e.getKey().isEmpty() && field.fold(e.getKey()).toString().contains(wanted))
                .sorted(order).limit(MOST)
                .map(e -> new Completion(quoted(e.getKey()), from, to, label(field, e.getKey(), e.getValue())))
                .toList();
    }

    private Map<String, Integer> known(QueryField field) {
        if (field == QueryField.DOCUMENT) {
            return types;
        }
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < cases.unknown(); i++) {
            values(field, cases.get(i)).forEach(value -> known.merge(value, 1, Integer::sum));
        }
        return known;
    }

    private static Stream<String> values(QueryField field, SourceCase caseFile) {
        return switch (field) {
            case UNIT -> Stream.of(caseFile.unitName());
            case HANDLER -> Stream.of(caseFile.handlerName());
            case CAUSE -> Stream.of(caseFile.cause());
            case NUMBER, SIMILAR -> Stream.of(caseFile.number());
            case KIND -> Stream.of(kind(caseFile.kind()));
            case RESULT -> caseFile.results().stream().map(Completions::result);
            case DATE -> year(caseFile.dates().latest());
            case ACCEPTED -> year(caseFile.dates().accepted());
            case DOCUMENT, DOCUMENT_DATE -> Stream.of();
        };
    }

    private static Stream<String> year(@Nullable LocalDate date) {
        return date == null ? Stream.of() : Stream.of(Integer.toString(date.getYear()));
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "administrative" -> Messages.kindAdministrative;
            case "criminal" -> Messages.kindCriminal;
            default -> Messages.kindOther;
        };
    }

    private static String result(String result) {
        return switch (result) {
            case "best" -> Messages.resultBest;
            case "worst" -> Messages.resultWorst;
            default -> result;
        };
    }

    private static String label(QueryField field, String value, int count) {
        boolean single = field == QueryField.NUMBER || field == QueryField.SIMILAR;
        return single ? value : NLS.bind(
                field == QueryField.DOCUMENT ? Messages.valueInDocuments : Messages.valueInCaseFiles, value, count);
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> MEANS_SOMETHING.indexOf(c) >= 0 || Character.isWhitespace(c));
        return plain ? value : SearchRequest.quote(value);
    }

    private static String meaning(QueryField field) {
        return switch (field) {
            case UNIT -> Messages.fieldUnit;
            case HANDLER -> Messages.fieldHandler;
            case CAUSE -> Messages.fieldCause;
            case DOCUMENT -> Messages.fieldDocument;
            case NUMBER -> Messages.fieldNumber;
            case KIND -> Messages.fieldKind;
            case RESULT -> Messages.fieldResult;
            case DATE -> Messages.fieldDate;
            case ACCEPTED -> Messages.fieldAccepted;
            case DOCUMENT_DATE -> Messages.fieldDocumentDate;
            case SIMILAR -> Messages.fieldSimilar;
        };
    }
}
