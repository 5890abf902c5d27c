package org.assize.internal.cli;

/** Gives commands the services they run on: the same as those of the workbench, started when first asked for. */
@FunctionalInterface
public interface Services {

    /**
     * The service of a type.
     *
     * @throws IllegalStateException when the installation has none
     */
    <T> T get(Class<T> type);
}
