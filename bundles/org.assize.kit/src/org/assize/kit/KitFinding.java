package org.assize.kit;

/**
 * Something to know about a plugin.
 *
 * @param bundle  symbolic name of the bundle it is about
 * @param about   the file, package, class or extension
 * @param message one sentence in the language of the user
 */
public record KitFinding(Severity severity, String bundle, String about, String message) {

    /** How bad it is. */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** It works here and now, and may not elsewhere or later. */
        WARNING,
        /** It does not work. */
        ERROR
    }
}
