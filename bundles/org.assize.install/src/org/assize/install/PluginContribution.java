package org.assize.install;

/**
 * Something a plugin adds to the product.
 *
 * @param kind what it is
 * @param target the extension point, or the interface of the service, that it adds to
 * @param name the extension's identifier or the class of the service; may be empty
 */
public record PluginContribution(Kind kind, String target, String name) {

    /** How a contribution is found. */
    public enum Kind {
        /** An extension in a {@code plugin.xml}. */
        EXTENSION,
        /** A service declared for OSGi Declarative Services. */
        SERVICE
    }
}
