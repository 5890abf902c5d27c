/**
 */
package org.assize.model.annotation;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Look</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a page was when a place on it was recorded, so that the place can be found again on a newer scan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.annotation.PageLook#getBox <em>Box</em>}</li>
 *   <li>{@link org.assize.model.annotation.PageLook#getRotation <em>Rotation</em>}</li>
 *   <li>{@link org.assize.model.annotation.PageLook#getCrop <em>Crop</em>}</li>
 * </ul>
 *
 * @see org.assize.model.annotation.AnnotationPackage#getPageLook()
 * @model
 * @generated
 */
public interface PageLook extends EObject {
	/**
	 * Returns the value of the '<em><b>Box</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of the page that is shown, in user space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Box</em>' containment reference.
	 * @see #setBox(Box)
	 * @see org.assize.model.annotation.AnnotationPackage#getPageLook_Box()
	 * @model containment="true"
	 * @generated
	 */
	Box getBox();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.PageLook#getBox <em>Box</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Box</em>' containment reference.
	 * @see #getBox()
	 * @generated
	 */
	void setBox(Box value);

	/**
	 * Returns the value of the '<em><b>Rotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clockwise turn for display: 0, 90, 180 or 270.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rotation</em>' attribute.
	 * @see #setRotation(int)
	 * @see org.assize.model.annotation.AnnotationPackage#getPageLook_Rotation()
	 * @model
	 * @generated
	 */
	int getRotation();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.PageLook#getRotation <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rotation</em>' attribute.
	 * @see #getRotation()
	 * @generated
	 */
	void setRotation(int value);

	/**
	 * Returns the value of the '<em><b>Crop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fingerprint of the picture of the place; see org.assize.annotation for its form. Empty when none was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crop</em>' attribute.
	 * @see #setCrop(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getPageLook_Crop()
	 * @model
	 * @generated
	 */
	String getCrop();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.PageLook#getCrop <em>Crop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Crop</em>' attribute.
	 * @see #getCrop()
	 * @generated
	 */
	void setCrop(String value);

} // PageLook
