/**
 * The journal: an append-only, hash-chained and signed log in plain files, and the check that nobody touched it.
 * Every person on every device writes a chain of their own; a records directory holds any number of chains and can be
 * merged with another by copying files. The package knows nothing of what the entries mean. It shows that an entry was
 * changed, removed, moved or slipped in, and whose key signed it; it cannot show that the last entries of a chain
 * <em>and</em> the checkpoint beside them were replaced by older ones together, nor that a whole chain was removed or
 * rewritten with another key. Heads printed in bulletins and a roster of keys are what answers that.
 */
@NullMarked
package org.assize.journal;

import org.jspecify.annotations.NullMarked;
