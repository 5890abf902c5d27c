/**
 */
package org.assize.model.annotation;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Points to the answer of a review.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.annotation.AnswerLink#getReview <em>Review</em>}</li>
 *   <li>{@link org.assize.model.annotation.AnswerLink#getItem <em>Item</em>}</li>
 * </ul>
 *
 * @see org.assize.model.annotation.AnnotationPackage#getAnswerLink()
 * @model
 * @generated
 */
public interface AnswerLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' attribute.
	 * @see #setReview(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getAnswerLink_Review()
	 * @model
	 * @generated
	 */
	String getReview();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.AnswerLink#getReview <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' attribute.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the item of its checklist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getAnswerLink_Item()
	 * @model
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.AnswerLink#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

} // AnswerLink
