package org.assize.internal.ui.casefile.explorer;

import org.assize.model.review.ReviewState;
import org.assize.model.review.SelectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case file in a round.
 *
 * @param round id of the round
 * @param state state of its review; null while it is drawn but not assigned
 * @param result score and grade once sealed, otherwise empty
 * @param selection whether it was chosen
 */
record RoundMark(String round, @Nullable ReviewState state, String result, @Nullable SelectionKind selection) {
}
