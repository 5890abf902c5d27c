/**
 * What documents say, for checks that compare it. {@link org.assize.internal.plugins.checks.fact.CaseFacts#of} reads a
 * case file once: which document is what ({@link org.assize.internal.plugins.checks.fact.DocumentType}), the fields of
 * its forms ({@link org.assize.internal.plugins.checks.fact.Field} by
 * {@link org.assize.internal.plugins.checks.fact.Label}), its dates and times in all their written forms, the people it
 * describes, who signed, and the {@link org.assize.internal.plugins.checks.fact.Act} that a record tells of.
 * <p>
 * Everything is found in the <em>compact text</em> of a document: without blanks and line ends, full-width forms
 * folded, so that what is spread, justified or broken over lines is found like anything else. A
 * {@link org.assize.internal.plugins.checks.fact.Passage} is a range of it and knows its place on the page and how sure
 * the reading is; {@link org.assize.internal.plugins.checks.fact.Gap} tells what stood between two signs. Patterns over
 * compact text use half-width signs: a colon is {@code :}, brackets are {@code ( )}, a comma is {@code ,}; only 。 and 、
 * stay as they are.
 * <p>
 * What is not found is absent, never guessed: a check says nothing about what nobody could read. Everything here is
 * immutable and for any thread.
 */
@NullMarked
package org.assize.internal.plugins.checks.fact;

import org.jspecify.annotations.NullMarked;
