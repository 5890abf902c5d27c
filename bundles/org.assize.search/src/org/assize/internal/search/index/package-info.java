/**
 * The index on disk: what is stored for a page and for a document, how an update finds out what is to be done, reads
 * the documents and writes, and who sees which state. One Lucene document stands for each page and one, the marker, for
 * each document of the library; both are written together, so that a reader sees all of a document or nothing. What
 * the library says about case files is not in the index but looked up in a table of it. Nothing in here runs file
 * operations on a thread that a caller could interrupt.
 */
@NullMarked
package org.assize.internal.search.index;

import org.jspecify.annotations.NullMarked;
