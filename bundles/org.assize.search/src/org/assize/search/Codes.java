package org.assize.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Constants as records and command lines write them: lower case with hyphens, {@code DOCUMENT_TYPE} as
 * {@code document-type}. What is recorded stays readable as long as no constant is renamed.
 */
public final class Codes {

    private Codes() {
    }

    /** {@return the code of a constant} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the constant with a code, in any case; empty if there is none} */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Stream.of(type.getEnumConstants()).filter(c -> of(c).equalsIgnoreCase(code)).findFirst();
    }
}
