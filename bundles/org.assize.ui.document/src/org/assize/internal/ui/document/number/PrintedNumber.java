package org.assize.internal.ui.document.number;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number printed on a page, as found at the upper or lower edge of its text.
 *
 * @param number in digits, or a Roman number in lower case
 * @param line   the words it stands in, such as {@code 第 3 页 共 4 页}
 */
public record PrintedNumber(String number, String line) {

    /** So many lines from the edge may carry the number if they say that it is one. */
    private static final int EDGE = 3;

    private static final Pattern CHINESE = Pattern.compile(
            "第\\s*([0-9]{1,4}|[零〇一二三四五六七八九十百]{1,6})\\s*页"
            + "(\\s*[,/(·]?\\s*共\\s*[0-9零〇一二三四五六七八九十百]{1,6}\\s*页\\)?)?");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:page|p\\.)\\s*([0-9]{1,4})(?:\\s*(?:of|/)\\s*[0-9]{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ALL = Pattern.compile("([0-9]{1,4})\\s*/\\s*[0-9]{1,4}");
    private static final Pattern BARE = Pattern.compile(
            "[-–—·•.\\s]*([0-9]{1,4}|[ivxlc]{1,8}|[IVXLC]{1,8})[-–—·•.\\s]*");

    /** {@return the number printed on a page with this text} */
    public static Optional<PrintedNumber> of(String pageText) {
        List<String> lines = Normalizer.normalize(pageText, Normalizer.Form.NFKC).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < Math.min(EDGE, lines.size()); i++) {
            int first = i;
            Optional<PrintedNumber> found = said(lines.get(lines.size() - 1 - i))
                    .or(() -> said(lines.get(first)));
            if (found.isPresent()) {
                return found;
            }
        }
        return lines.isEmpty() ? Optional.empty() : bare(lines.getLast()).or(() -> bare(lines.getFirst()));
    }

    private static Optional<PrintedNumber> said(String line) {
        Matcher chinese = CHINESE.matcher(line);
        if (chinese.find()) {
            return number(chinese.group(1)).map(n -> new PrintedNumber(n, chinese.group().strip()));
        }
        for (Pattern pattern : List.of(ENGLISH, OF_ALL)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                return number(matcher.group(1)).map(n -> new PrintedNumber(n, line));
            }
        }
        return Optional.empty();
    }

    private static Optional<PrintedNumber> bare(String line) {
        Matcher matcher = BARE.matcher(line);
        return matcher.matches() ? number(matcher.group(1)).map(n -> new PrintedNumber(n, line)) : Optional.empty();
    }

    /** {@return a number as it is compared: 3 for 03, 3 and 三, iv for IV} Empty for what is no number. */
    static Optional<String> number(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (text.matches("[0-9]{1,9}")) {
            return Optional.of(Integer.toString(Integer.parseInt(text)));
        }
        if (text.matches("(?=[ivxlc])(xc|xl|l?x{0,3}|c{1,3}(xc|xl|l?x{0,3}))(ix|iv|v?i{0,3})")) {
            return Optional.of(text);
        }
        return ChineseNumber.parse(text).stream().mapToObj(Integer::toString).findFirst();
    }
}
