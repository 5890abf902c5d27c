package org.assize.search;

/**
 * A way to go on with a query.
 *
 * @param text  what to put in
 * @param from  first character of the query that it replaces
 * @param to    after the last
 * @param label what to show, such as the field with what it means
 */
public record Completion(String text, int from, int to, String label) {
}
