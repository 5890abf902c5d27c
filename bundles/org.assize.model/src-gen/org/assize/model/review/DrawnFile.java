/**
 */
package org.assize.model.review;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Drawn File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drawn case file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.DrawnFile#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.review.DrawnFile#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.assize.model.review.DrawnFile#getRank <em>Rank</em>}</li>
 *   <li>{@link org.assize.model.review.DrawnFile#getKey <em>Key</em>}</li>
 *   <li>{@link org.assize.model.review.DrawnFile#isExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.assize.model.review.DrawnFile#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getDrawnFile()
 * @model
 * @generated
 */
public interface DrawnFile extends EObject {
	/**
	 * Returns the value of the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Case number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' attribute.
	 * @see #setCaseFile(String)
	 * @see org.assize.model.review.ReviewPackage#getDrawnFile_CaseFile()
	 * @model
	 * @generated
	 */
	String getCaseFile();

	/**
	 * Sets the value of the '{@link org.assize.model.review.DrawnFile#getCaseFile <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' attribute.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(String value);

	/**
	 * Returns the value of the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the stratum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stratum</em>' attribute.
	 * @see #setStratum(String)
	 * @see org.assize.model.review.ReviewPackage#getDrawnFile_Stratum()
	 * @model
	 * @generated
	 */
	String getStratum();

	/**
	 * Sets the value of the '{@link org.assize.model.review.DrawnFile#getStratum <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stratum</em>' attribute.
	 * @see #getStratum()
	 * @generated
	 */
	void setStratum(String value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank within the stratum, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(int)
	 * @see org.assize.model.review.ReviewPackage#getDrawnFile_Rank()
	 * @model
	 * @generated
	 */
	int getRank();

	/**
	 * Sets the value of the '{@link org.assize.model.review.DrawnFile#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(int value);

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank key: SHA-256 (hex) of seed, U+001F and case number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.assize.model.review.ReviewPackage#getDrawnFile_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.assize.model.review.DrawnFile#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Excluded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was taken out; the next rank replaces it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excluded</em>' attribute.
	 * @see #setExcluded(boolean)
	 * @see org.assize.model.review.ReviewPackage#getDrawnFile_Excluded()
	 * @model
	 * @generated
	 */
	boolean isExcluded();

	/**
	 * Sets the value of the '{@link org.assize.model.review.DrawnFile#isExcluded <em>Excluded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excluded</em>' attribute.
	 * @see #isExcluded()
	 * @generated
	 */
	void setExcluded(boolean value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was taken out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.assize.model.review.ReviewPackage#getDrawnFile_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.assize.model.review.DrawnFile#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // DrawnFile
