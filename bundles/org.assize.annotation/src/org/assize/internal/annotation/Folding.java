package org.assize.internal.annotation;

import java.text.Normalizer;
import java.util.Locale;

/** Texts in the form in which they are compared: without difference of width, composition or case. */
public final class Folding {

    private Folding() {
    }

    /** {@return the text in the form in which it is compared} */
    public static String fold(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return composed.toLowerCase(Locale.ROOT);
    }
}
