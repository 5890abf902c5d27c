/**
 */
package org.assize.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Book</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of the projection of rounds and reviews.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.ReviewBook#getRounds <em>Rounds</em>}</li>
 *   <li>{@link org.assize.model.review.ReviewBook#getReviews <em>Reviews</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getReviewBook()
 * @model
 * @generated
 */
public interface ReviewBook extends EObject {
	/**
	 * Returns the value of the '<em><b>Rounds</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.Round}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rounds in the order they were planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rounds</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getReviewBook_Rounds()
	 * @model containment="true"
	 * @generated
	 */
	EList<Round> getRounds();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviews in the order they were assigned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getReviewBook_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<Review> getReviews();

} // ReviewBook
