package org.assize.internal.search.query;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.search.Messages;
import org.assize.internal.search.query.Token.Kind;
import org.assize.search.QueryException;
import org.eclipse.osgi.util.NLS;

/** Understands dates and ranges of dates as people write them. */
final class DateRangeReader {

    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.\\.+|…+|~|〜|至|到)\\s*(.*)");
    /** Year; year and month; year, month and day. */
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:年|(?:[-./年](\\d{1,2})(?:月|(?:[-./月](\\d{1,2})日?))?)|(\\d{2})(\\d{2})?)?");

    /** What a date says: a day, or all days of a month or year. */
    private record Days(LocalDate first, LocalDate last) {
    }

    private final Token token;
    /** Of the same length as the token, so that places are the same. */
    private final String text;
    private final int offset;

    private DateRangeReader(Token token) {
        this.token = token;
        text = plain(token.text());
        offset = token.from() + (token.kind() == Kind.PHRASE ? 1 : 0);
    }

    /** {@return the range that a value of a field stands for} */
    static QueryNode read(QueryField field, Token token) throws QueryException {
        return new DateRangeReader(token).read(field);
    }

    private QueryNode read(QueryField field) throws QueryException {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            Days days = days(0, text.length());
            return new QueryNode.DateRange(field, days.first(), days.last());
        }
        boolean openBegin = range.group(1).isBlank();
        boolean openEnd = range.group(2).isBlank();
        if (openBegin && openEnd) {
            throw new QueryException(Messages.noDate, token.from(), token.to());
        }
        LocalDate from = openBegin ? LocalDate.MIN : days(range.start(1), range.end(1)).first();
        LocalDate to = openEnd ? LocalDate.MAX : days(range.start(2), range.end(2)).last();
        if (from.isAfter(to)) {
            throw new QueryException(NLS.bind(Messages.datesReversed, from, to), token.from(), token.to());
        }
        return new QueryNode.DateRange(field, from, to);
    }

    private Days days(int from, int to) throws QueryException {
        String date = text.substring(from, to).strip();
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            throw new QueryException(NLS.bind(Messages.notADate, date), offset + from, offset + to);
        }
        int year = Integer.parseInt(parts.group(1));
        String month = parts.group(2) == null ? parts.group(4) : parts.group(2);
        String day = parts.group(3) == null ? parts.group(5) : parts.group(3);
        try {
            return days(year, month == null ? 0 : number(month), day == null ? 0 : number(day));
        } catch (DateTimeException e) {
            throw new QueryException(NLS.bind(Messages.noSuchDate, date), offset + from, offset + to);
        }
    }

    private static int number(String digits) {
        int number = Integer.parseInt(digits);
        return number == 0 ? -1 : number;
    }

    /** Zero stands for what is not said. */
    private static Days days(int year, int month, int day) {
        if (month == 0) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth whole = YearMonth.of(year, month);
        return day == 0 ? new Days(whole.atDay(1), whole.atEndOfMonth())
                : new Days(whole.atDay(day), whole.atDay(day));
    }

    /** Full width digits and signs as the usual ones. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String normal = c == '…' ? "…" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            plain.append(normal.length() == 1 ? normal.charAt(0) : c);
        }
        return plain.toString();
    }
}
