package org.assize.internal.plugins.checks.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The penalties that an article allows, as the table writes them: 拘留5-10并罚款200-500；拘留1-5或罚款1-500. */
public final class Discretion {

    private static final Pattern CHOICE = Pattern.compile(
            "(警告)|罚款(\\d+)-(\\d+)|拘留(\\d+)-(\\d+)(?:(可?并)罚款(\\d+)-(\\d+))?");

    private final String written;
    private final List<Choice> choices = new ArrayList<>();

    private record Range(long lowest, long highest) {

        boolean has(long number) {
            return number >= lowest && number <= highest;
        }

        String english(String before, String after) {
            return before + (lowest == highest ? lowest + "" : lowest + "–" + highest) + after;
        }
    }

    private record Choice(boolean warning, Range days, Range fine, boolean fineRequired) {

        boolean allows(Penalty penalty) {
            if (warning || penalty.warning()) {
                return warning && penalty.warning() && penalty.days() == 0 && penalty.fine() == 0;
            }
            return days.has(penalty.days()) && (penalty.fine() == 0 ? !fineRequired : fine.has(penalty.fine()));
        }

        String english() {
            if (warning) {
                return "a warning";
            }
            String detention = days.highest() > 0 ? days.english("", " days of detention") : "";
            String money = fine.highest() > 0 ? fine.english("a fine of ", " yuan") : "";
            String between = fineRequired ? " and " : ", possibly with ";
            return detention + (detention.isEmpty() || money.isEmpty() ? "" : between) + money;
        }
    }

    /**
     * Reads what the table writes.
     *
     * @throws IllegalArgumentException if it is not written as the table says
     */
    public Discretion(String written) {
        this.written = written;
        for (String part : written.split("；|或")) {
            Matcher matcher = CHOICE.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("penalty " + part);
            }
            choices.add(choice(matcher));
        }
    }

    private static Choice choice(Matcher matcher) {
        Range none = new Range(0, 0);
        if (matcher.group(1) != null) {
            return new Choice(true, none, none, false);
        }
        if (matcher.group(2) != null) {
            return new Choice(false, none, range(matcher, 2), true);
        }
        boolean fined = matcher.group(6) != null;
        return new Choice(false, range(matcher, 4), fined ? range(matcher, 7) : none,
                fined && matcher.group(6).equals("并"));
    }

    private static Range range(Matcher matcher, int group) {
        return new Range(Long.parseLong(matcher.group(group)), Long.parseLong(matcher.group(group + 1)));
    }

    /**
     * {@return whether a penalty is within one of the levels}
     *
     * @param mitigated whether the decision goes below the levels with a reason the law names: then only what is above
     *                  all of them is not allowed
     */
    public boolean allows(Penalty penalty, boolean mitigated) {
        return choices.stream().anyMatch(choice -> choice.allows(penalty))
                || mitigated && penalty.days() <= most(Choice::days) && penalty.fine() <= most(Choice::fine);
    }

    private long most(Function<Choice, Range> part) {
        return choices.stream().mapToLong(choice -> part.apply(choice).highest()).max().orElse(0);
    }

    /** {@return the levels in Chinese} */
    public String chinese() {
        return written.replaceAll("拘留1-(\\d+)", "拘留$1日以下").replaceAll("拘留(\\d+)-(\\d+)", "拘留$1日以上$2日以下")
                .replaceAll("罚款1-(\\d+)", "罚款$1元以下").replaceAll("罚款(\\d+)-(\\d+)", "罚款$1元以上$2元以下")
                .replace("可并", "，可以并处").replaceAll("(?<=日以下)并", "，并处");
    }

    /** {@return the levels in English} */
    public String english() {
        return choices.stream().map(Choice::english).collect(Collectors.joining("; or "));
    }
}
