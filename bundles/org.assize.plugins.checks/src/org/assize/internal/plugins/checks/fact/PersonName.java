package org.assize.internal.plugins.checks.fact;

/**
 * The name of somebody where it stands.
 *
 * @param name    the name without blanks
 * @param role    what the document calls them
 * @param passage where
 */
public record PersonName(String name, Role role, Passage passage) {
}
