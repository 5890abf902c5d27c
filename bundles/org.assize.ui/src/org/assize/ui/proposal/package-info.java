/**
 * What checks propose for a review, as the sheet and the list of proposals both show it, and decisions about it that
 * can be undone. Nothing here sets an answer by itself: each decision is one that the reviewer made.
 */
@NullMarked
package org.assize.ui.proposal;

import org.jspecify.annotations.NullMarked;
