package org.assize.internal.plugins.checks.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds the places to sign in a document. */
final class SignatureReader {

    private static final Pattern TRAILING = Pattern.compile("(?<name>" + Names.NAME
            + ")\\((?:签名|签字|捺指印|签章)[^)]{0,8}\\)(?!:)");
    private static final int NEAR = 12;

    private final DocumentText in;
    private final List<Field> fields;
    private final List<WrittenDate> dates;

    SignatureReader(DocumentText in, List<Field> fields, List<WrittenDate> dates) {
        this.in = in;
        this.fields = fields;
        this.dates = dates;
    }

    List<Signature> read() {
        List<Signature> signatures = new ArrayList<>();
        for (Field field : fields) {
            if (field.signed()) {
                List<PersonName> names = Names.read(field.value(), field.label().role());
                signatures.add(new Signature(field.label().role(), names, field.value().isBlank(),
                        dateAfter(names.isEmpty() ? field.value().from() : names.getLast().passage().to()),
                        field.whole()));
            }
        }
        Matcher trailing = TRAILING.matcher(in.compact());
        while (trailing.find()) {
            if (in.compact().gap(trailing.start()) != Gap.NONE && Label.of(trailing.group("name")).isEmpty()) {
                PersonName name = new PersonName(trailing.group("name"), Role.NONE,
                        in.passage(trailing.start("name"), trailing.end("name")));
                signatures.add(new Signature(Role.NONE, List.of(name), false, dateAfter(trailing.end()),
                        in.passage(trailing.start(), trailing.end())));
            }
        }
        return signatures;
    }

    private @Nullable WrittenDate dateAfter(int index) {
        return dates.stream().filter(d -> d.from() >= index && d.from() - index <= NEAR).findFirst().orElse(null);
    }
}
