/**
 */
package org.assize.model.review;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frame Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A case file that could be drawn.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.FrameEntry#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.review.FrameEntry#getMetadataHash <em>Metadata Hash</em>}</li>
 *   <li>{@link org.assize.model.review.FrameEntry#getStratum <em>Stratum</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getFrameEntry()
 * @model
 * @generated
 */
public interface FrameEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Case number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' attribute.
	 * @see #setCaseFile(String)
	 * @see org.assize.model.review.ReviewPackage#getFrameEntry_CaseFile()
	 * @model
	 * @generated
	 */
	String getCaseFile();

	/**
	 * Sets the value of the '{@link org.assize.model.review.FrameEntry#getCaseFile <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' attribute.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(String value);

	/**
	 * Returns the value of the '<em><b>Metadata Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hash of the case file when the frame was frozen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metadata Hash</em>' attribute.
	 * @see #setMetadataHash(String)
	 * @see org.assize.model.review.ReviewPackage#getFrameEntry_MetadataHash()
	 * @model
	 * @generated
	 */
	String getMetadataHash();

	/**
	 * Sets the value of the '{@link org.assize.model.review.FrameEntry#getMetadataHash <em>Metadata Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata Hash</em>' attribute.
	 * @see #getMetadataHash()
	 * @generated
	 */
	void setMetadataHash(String value);

	/**
	 * Returns the value of the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the stratum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stratum</em>' attribute.
	 * @see #setStratum(String)
	 * @see org.assize.model.review.ReviewPackage#getFrameEntry_Stratum()
	 * @model
	 * @generated
	 */
	String getStratum();

	/**
	 * Sets the value of the '{@link org.assize.model.review.FrameEntry#getStratum <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stratum</em>' attribute.
	 * @see #getStratum()
	 * @generated
	 */
	void setStratum(String value);

} // FrameEntry
