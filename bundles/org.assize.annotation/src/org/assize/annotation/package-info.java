/**
 * Marks in documents: who made them, what they say, what became of them. A mark is recorded in the journal beside the
 * original and never in it. Every change is a {@link org.assize.annotation.MarkEdit}; applying one gives the edit that
 * takes it back.
 */
@NullMarked
package org.assize.annotation;

import org.jspecify.annotations.NullMarked;
