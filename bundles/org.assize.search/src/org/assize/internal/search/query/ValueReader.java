package org.assize.internal.search.query;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.search.Messages;
import org.assize.internal.search.fold.FoldedText;
import org.assize.internal.search.query.QueryNode.Text;
import org.assize.internal.search.query.Token.Kind;
import org.assize.internal.search.query.regex.RegexParser;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Makes conditions of what stands between the operators. */
final class ValueReader {

    private static final Pattern FUZZY = Pattern.compile("(.+)(~\\d*)", Pattern.DOTALL);
    /** Longest text that is looked for with errors, in characters. */
    private static final int LONGEST_FUZZY = 64;
    private static final Map<String, String> CHOICES = Map.of("行政", "administrative", "administrative",
            "administrative", "刑事", "criminal", "criminal", "criminal", "其他", "other", "other", "other");
    private static final Map<String, String> RESULTS = Map.of("最佳", "best", "最差", "worst");

    private ValueReader() {
    }

    /**
     * {@return the condition that a word, phrase or regular expression stands for}
     *
     * @param errors says how many errors are allowed, after a phrase; null if nothing is said
     * @param text   the text of the token, or what is compared instead of it, of the same length
     */
    static Text text(Token token, @Nullable Token errors, String text) throws QueryException {
        if (token.kind() == Kind.REGEX) {
            if (errors != null) {
                throw new QueryException(Messages.regexContinued, errors.from(), errors.to());
            }
            return new QueryNode.Regex(RegexParser.parse(text, token.from() + 1));
        }
        if (errors != null) {
            return fuzzy(token, text, errors.text());
        }
        if (token.kind() == Kind.PHRASE) {
            return new QueryNode.Phrase(folded(token, text));
        }
        Matcher fuzzy = FUZZY.matcher(text);
        if (fuzzy.matches()) {
            return fuzzy(token, fuzzy.group(1), fuzzy.group(2));
        }
        return isPattern(text) ? WildcardReader.read(token, text) : new QueryNode.Phrase(folded(token, text));
    }

    /** {@return the condition on a field} */
    static QueryNode field(QueryField field, Token token, @Nullable Token errors) throws QueryException {
        if (field.content() == QueryField.Content.TEXT) {
            return new QueryNode.Metadata(field, text(token, errors, field.plain(token.text())));
        }
        if (errors != null || token.kind() == Kind.REGEX) {
            throw new QueryException(NLS.bind(Messages.fieldIsPlain, field.names().get(0)), token.from(), token.to());
        }
        return switch (field.content()) {
            case DATE -> DateRangeReader.read(field, token);
            case CHOICE -> choice(field, token);
            case CASE_NUMBER, TEXT -> similar(token);
        };
    }

    private static QueryNode similar(Token token) throws QueryException {
        folded(token, token.text());
        return new QueryNode.Similar(token.text().strip());
    }

    private static QueryNode choice(QueryField field, Token token) throws QueryException {
        folded(token, token.text());
        String typed = token.text().strip();
        if (field == QueryField.RESULT) {
            return new QueryNode.Choice(field, RESULTS.getOrDefault(typed, typed));
        }
        String known = CHOICES.get(typed.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new QueryException(NLS.bind(Messages.unknownKind, typed), token.from(), token.to());
        }
        return new QueryNode.Choice(field, known);
    }

    private static Text fuzzy(Token token, String text, String errors) throws QueryException {
        if (token.kind() == Kind.WORD && isPattern(text)) {
            throw new QueryException(Messages.fuzzyPattern, token.from(), token.to());
        }
        FoldedText folded = folded(token, text);
        int length = (int) folded.toString().codePoints().count();
        int allowed = number(errors.substring(1));
        if (length > LONGEST_FUZZY) {
            throw new QueryException(NLS.bind(Messages.fuzzyTooLong, LONGEST_FUZZY, length), token.from(), token.to());
        }
        if (allowed == 0) {
            return new QueryNode.Phrase(folded);
        }
        if (length < 2 * allowed + 1) {
            Object[] facts = {length, allowed, 2 * allowed + 1, (length - 1) / 2};
            String reason = length < 3 ? Messages.fuzzyTooShort : Messages.fuzzyTooMany;
            throw new QueryException(NLS.bind(reason, facts), token.from(), token.to());
        }
        return new QueryNode.Fuzzy(folded, allowed);
    }

    private static boolean isPattern(String word) {
        return word.indexOf('?') >= 0 || word.indexOf('*') >= 0;
    }

    /** {@return a number of errors, one if nothing is said, more than is ever possible if it is too large} */
    private static int number(String digits) {
        if (digits.isEmpty()) {
            return 1;
        }
        return digits.length() > 3 ? LONGEST_FUZZY : Integer.parseInt(digits);
    }

    private static FoldedText folded(Token token, String text) throws QueryException {
        FoldedText folded = FoldedText.of(text);
        if (folded.isEmpty()) {
            throw new QueryException(Messages.emptyPhrase, token.from(), token.to());
        }
        return folded;
    }
}
