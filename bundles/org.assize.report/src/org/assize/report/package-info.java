/**
 * Documents for people: the bulletin of a round and the sheet of a review, as PDF in Chinese. They are composed from
 * the records alone, so the same records give the same bytes; what a bulletin says can be recomputed years later.
 */
@NullMarked
package org.assize.report;

import org.jspecify.annotations.NullMarked;
