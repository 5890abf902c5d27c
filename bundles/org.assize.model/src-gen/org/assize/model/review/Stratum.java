/**
 */
package org.assize.model.review;

import org.assize.model.casefile.CaseKind;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stratum</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 分层. Case files that are compared with each other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.Stratum#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.review.Stratum#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assize.model.review.Stratum#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assize.model.review.Stratum#getComplexity <em>Complexity</em>}</li>
 *   <li>{@link org.assize.model.review.Stratum#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.assize.model.review.Stratum#getQuota <em>Quota</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getStratum()
 * @model
 * @generated
 */
public interface Stratum extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id within the round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.assize.model.review.ReviewPackage#getStratum_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Stratum#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.assize.model.review.ReviewPackage#getStratum_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Stratum#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.casefile.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the case files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.casefile.CaseKind
	 * @see #setKind(CaseKind)
	 * @see org.assize.model.review.ReviewPackage#getStratum_Kind()
	 * @model
	 * @generated
	 */
	CaseKind getKind();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Stratum#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.casefile.CaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Complexity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Complexity class; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complexity</em>' attribute.
	 * @see #setComplexity(String)
	 * @see org.assize.model.review.ReviewPackage#getStratum_Complexity()
	 * @model
	 * @generated
	 */
	String getComplexity();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Stratum#getComplexity <em>Complexity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complexity</em>' attribute.
	 * @see #getComplexity()
	 * @generated
	 */
	void setComplexity(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the unit; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.assize.model.review.ReviewPackage#getStratum_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Stratum#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Quota</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many case files are to be drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quota</em>' attribute.
	 * @see #setQuota(int)
	 * @see org.assize.model.review.ReviewPackage#getStratum_Quota()
	 * @model
	 * @generated
	 */
	int getQuota();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Stratum#getQuota <em>Quota</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quota</em>' attribute.
	 * @see #getQuota()
	 * @generated
	 */
	void setQuota(int value);

} // Stratum
