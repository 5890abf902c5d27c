package org.assize.internal.plugins.checks.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assize.internal.plugins.checks.fact.WrittenDate.Reading;
import org.jspecify.annotations.Nullable;

/** Finds the people a document describes, in sentences (张三，男，…) and in the fields of a form (被询问人：张三 性别：男). */
final class PersonReader {

    private static final Pattern SENTENCE = Pattern.compile("(?<role>违法行为人|违法嫌疑人|犯罪嫌疑人|被处罚人|被告知人|被侵害人|被害人|"
            + "当事人|物品持有人|持有人|被询问人|被讯问人|被检查人|被搜查人|见证人|证人|报案人)(?:姓名)?:?(?<name>" + Names.NAME
            + ")[,，(](?:性别)?:?(?<sex>[男女])");
    private static final Pattern LISTED = Pattern.compile("^(?<name>" + Names.NAME + ")[,(](?<sex>[男女])");
    private static final Pattern ID = Pattern.compile("[0-9OoQlI]{17}[0-9XxOo×]|(?<![0-9])[0-9]{15}(?![0-9])");
    private static final int DESCRIPTION = 220;

    private final DocumentText in;
    private final List<Field> fields;
    private final List<WrittenDate> dates;

    PersonReader(DocumentText in, List<Field> fields, List<WrittenDate> dates) {
        this.in = in;
        this.fields = fields;
        this.dates = dates;
    }

    List<Person> read() {
        List<Start> starts = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(in.compact());
        while (sentence.find()) {
            Role role = Label.of(sentence.group("role")).map(Label::role).orElse(Role.PARTY);
            starts.add(new Start(new PersonName(sentence.group("name"), role,
                    in.passage(sentence.start("name"), sentence.end("name"))), sentence.group("sex")));
        }
        fields.stream().filter(f -> f.label().role().isPartyToCase() && !f.signed()).forEach(f -> ofField(f, starts));
        starts.sort((a, b) -> Integer.compare(a.name().passage().from(), b.name().passage().from()));
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1).name().passage().from() : in.length();
            people.add(describe(starts.get(i), next));
        }
        return people;
    }

    private record Start(PersonName name, String sex) {
    }

    private void ofField(Field field, List<Start> starts) {
        Matcher listed = LISTED.matcher(field.value().text());
        int from = field.value().from();
        Optional<Start> start = listed.find()
                ? Optional.of(new Start(new PersonName(listed.group("name"), field.label().role(),
                        in.passage(from, from + listed.end("name"))), listed.group("sex")))
                : Names.read(field.value(), field.label().role()).stream().findFirst().map(n -> new Start(n, ""));
        start.filter(s -> starts.stream().noneMatch(o -> o.name().passage().from() == s.name().passage().from()))
                .ifPresent(starts::add);
    }

    private Person describe(Start start, int next) {
        int from = start.name().passage().to();
        int to = Math.min(Math.min(next, from + DESCRIPTION), in.length());
        String sex = start.sex().isEmpty() ? sexWithin(from, to) : start.sex();
        WrittenDate born = born(from, to);
        return new Person(start.name(), sex, born == null ? null : born.day(),
                born == null ? null : in.passage(born.from(), born.to()), idNumber(from, to));
    }

    private String sexWithin(int from, int to) {
        return fields.stream().filter(f -> f.label() == Label.SEX && f.name().from() >= from && f.value().to() <= to)
                .map(f -> f.value().text()).filter(t -> t.startsWith("男") || t.startsWith("女")).findFirst()
                .map(t -> t.substring(0, 1)).orElse("");
    }

    private @Nullable WrittenDate born(int from, int to) {
        for (WrittenDate date : dates) {
            if (date.from() >= from && date.to() <= to && date.reading() == Reading.DAY) {
                boolean after = in.compact().text().startsWith("出生", date.to())
                        || in.compact().text().startsWith("生", date.to());
                String before = in.compact().text().substring(Math.max(0, date.from() - 7), date.from());
                if (after || before.contains("出生") || before.contains("生于")) {
                    return date;
                }
            }
        }
        return null;
    }

    private @Nullable Passage idNumber(int from, int to) {
        Matcher matcher = ID.matcher(in.compact()).region(from, to);
        return matcher.find() ? in.passage(matcher.start(), matcher.end()) : null;
    }
}
