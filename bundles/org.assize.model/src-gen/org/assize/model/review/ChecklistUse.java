/**
 */
package org.assize.model.review;

import org.assize.model.casefile.CaseKind;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The checklist a round uses for a kind of case files.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.ChecklistUse#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assize.model.review.ChecklistUse#getUrn <em>Urn</em>}</li>
 *   <li>{@link org.assize.model.review.ChecklistUse#getVersion <em>Version</em>}</li>
 *   <li>{@link org.assize.model.review.ChecklistUse#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getChecklistUse()
 * @model
 * @generated
 */
public interface ChecklistUse extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.casefile.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of case files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.casefile.CaseKind
	 * @see #setKind(CaseKind)
	 * @see org.assize.model.review.ReviewPackage#getChecklistUse_Kind()
	 * @model
	 * @generated
	 */
	CaseKind getKind();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ChecklistUse#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.casefile.CaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the checklist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Urn</em>' attribute.
	 * @see #setUrn(String)
	 * @see org.assize.model.review.ReviewPackage#getChecklistUse_Urn()
	 * @model
	 * @generated
	 */
	String getUrn();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ChecklistUse#getUrn <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Urn</em>' attribute.
	 * @see #getUrn()
	 * @generated
	 */
	void setUrn(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.assize.model.review.ReviewPackage#getChecklistUse_Version()
	 * @model
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ChecklistUse#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hex) of the checklist document, so that a changed one is noticed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.assize.model.review.ReviewPackage#getChecklistUse_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ChecklistUse#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

} // ChecklistUse
