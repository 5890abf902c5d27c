package org.assize.check;

import java.util.Locale;

/**
 * A text in the two languages of the workbench.
 *
 * @param zh Chinese
 * @param en English
 */
public record Wording(String zh, String en) {

    /** {@return the text for a language} English for every language but Chinese. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
