/**
 * The month: planning a round, drawing case files that anybody can draw again, reviewing them against a checklist,
 * ranking them, and deciding the best and the worst. {@link org.assize.review.RankDraw}, {@link
 * org.assize.review.SampleSize}, {@link org.assize.review.Ranking} are pure functions; {@link
 * org.assize.review.RoundService} and {@link org.assize.review.ReviewService} check who may do what, record it, and
 * hold no state of their own.
 */
@NullMarked
package org.assize.review;

import org.jspecify.annotations.NullMarked;
