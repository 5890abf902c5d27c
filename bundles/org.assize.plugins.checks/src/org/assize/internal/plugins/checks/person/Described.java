package org.assize.internal.plugins.checks.person;

import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.Person;

/**
 * Somebody as one document describes them, under the name the other documents use.
 *
 * @param name     that name
 * @param person   what the document says
 * @param document the document
 */
record Described(String name, Person person, DocumentFacts document) {
}
