/**
 * How the journal is kept in files. {@code JournalOpening} opens, {@code ChainWriter} appends through {@code ChainEnd},
 * {@code ChainCheck} and {@code ChainOrder} find damage; everything that changes the disk goes through {@code FileOps}
 * on the one {@code WriterThread}.
 */
@NullMarked
package org.assize.internal.journal;

import org.jspecify.annotations.NullMarked;
