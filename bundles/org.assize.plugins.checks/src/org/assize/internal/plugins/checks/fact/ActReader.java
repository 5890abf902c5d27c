package org.assize.internal.plugins.checks.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads the act that a record tells of, from the fields of its head and from what officers say of themselves. */
final class ActReader {

    private static final Pattern INTRODUCED = Pattern.compile("(?:我们是|我们系|我们叫|我是|我系)(?<unit>[^。?!:]{0,40}?)"
            + "(?:民警|侦查人员|侦查员|工作人员|人民警察|执法人员)(?<names>[^。?!,(〈《<\\[]{2,24})");

    private final DocumentFacts document;

    ActReader(DocumentFacts document) {
        this.document = document;
    }

    Optional<Act> read() {
        return ActType.recordedBy(document.type()).map(this::act);
    }

    private Act act(ActType type) {
        Times times = times();
        return new Act(type, document, times.start(), times.end(), times.where(),
                document.field(Label.ACT_PLACE).map(Field::value).filter(v -> !v.isBlank()).orElse(null),
                named(Label.OFFICERS), named(Label.RECORDER), introduced(),
                once(Stream.of(Label.QUESTIONED, Label.PARTY, Label.SUSPECT).flatMap(l -> named(l).stream())),
                named(Label.OBSERVER));
    }

    private record Times(@Nullable WrittenDate start, @Nullable WrittenDate end, @Nullable Passage where) {
    }

    private Times times() {
        Optional<Field> field = document.fields(Label.ACT_TIME).stream().filter(f -> dates(f).findAny().isPresent())
                .findFirst();
        if (field.isPresent()) {
            Passage value = field.get().value();
            WrittenDate start = dates(field.get()).findFirst().orElseThrow();
            return document.periods().stream().filter(p -> p.from() == start.from()).findFirst()
                    .map(p -> new Times(p.start(), p.end(), document.text().passage(field.get().name().from(), p.to())))
                    .orElseGet(() -> new Times(start, dates(field.get()).skip(1).findFirst().orElse(null),
                            field.get().name().through(value)));
        }
        Optional<Field> start = document.field(Label.ACT_START);
        Optional<Field> end = document.field(Label.ACT_END);
        return new Times(start.flatMap(f -> dates(f).findFirst()).orElse(null),
                end.flatMap(f -> dates(f).findFirst()).orElse(null), start.or(() -> end).map(Field::whole)
                        .orElse(null));
    }

    private Stream<WrittenDate> dates(Field field) {
        return document.dates().stream()
                .filter(d -> d.from() >= field.value().from() && d.from() < Math.max(field.value().to(),
                        field.value().from() + 1));
    }

    private List<PersonName> named(Label label) {
        return once(document.fields(label).stream().flatMap(f -> Names.read(f.value(), label.role()).stream()));
    }

    private List<PersonName> introduced() {
        Matcher matcher = INTRODUCED.matcher(document.text().compact());
        List<PersonName> names = new ArrayList<>();
        if (matcher.find()) {
            Passage passage = document.text().passage(matcher.start("names"), matcher.end("names"));
            names.addAll(Names.read(passage, Role.OFFICER));
        }
        return once(names.stream());
    }

    private static List<PersonName> once(Stream<PersonName> names) {
        Map<String, PersonName> byName = new LinkedHashMap<>();
        names.forEach(n -> byName.putIfAbsent(n.name(), n));
        return List.copyOf(byName.values());
    }
}
