/**
 * Automatic checks. A check reads a case file, its metadata and the text and layout of its documents, and proposes what
 * a reviewer may want to deduct, with the place that shows it or with what was looked for in vain. It never sets an
 * answer: a person accepts, changes or rejects each proposal, and that is on record. Checks are written by anybody and
 * run in a process of their own with limits of time and memory; what they say is believed only as far as it fits the
 * case file they were given.
 */
@NullMarked
package org.assize.check;

import org.jspecify.annotations.NullMarked;
