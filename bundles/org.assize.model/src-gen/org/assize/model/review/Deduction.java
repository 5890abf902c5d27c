/**
 */
package org.assize.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deduction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One application of a deduction rule.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.Deduction#getRule <em>Rule</em>}</li>
 *   <li>{@link org.assize.model.review.Deduction#getCount <em>Count</em>}</li>
 *   <li>{@link org.assize.model.review.Deduction#isWaived <em>Waived</em>}</li>
 *   <li>{@link org.assize.model.review.Deduction#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.assize.model.review.Deduction#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.assize.model.review.Deduction#getAbsence <em>Absence</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getDeduction()
 * @model
 * @generated
 */
public interface Deduction extends EObject {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.assize.model.review.ReviewPackage#getDeduction_Rule()
	 * @model
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Deduction#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of occurrences, at least 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.assize.model.review.ReviewPackage#getDeduction_Count()
	 * @model
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Deduction#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Waived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No-deduct ground: kept on record, counted 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waived</em>' attribute.
	 * @see #setWaived(boolean)
	 * @see org.assize.model.review.ReviewPackage#getDeduction_Waived()
	 * @model
	 * @generated
	 */
	boolean isWaived();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Deduction#isWaived <em>Waived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Waived</em>' attribute.
	 * @see #isWaived()
	 * @generated
	 */
	void setWaived(boolean value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark (评语), printed as the reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.assize.model.review.ReviewPackage#getDeduction_Remark()
	 * @model
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Deduction#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getDeduction_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceRef> getEvidence();

	/**
	 * Returns the value of the '<em><b>Absence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was searched, when the flaw is that something is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absence</em>' containment reference.
	 * @see #setAbsence(AbsenceRecord)
	 * @see org.assize.model.review.ReviewPackage#getDeduction_Absence()
	 * @model containment="true"
	 * @generated
	 */
	AbsenceRecord getAbsence();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Deduction#getAbsence <em>Absence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absence</em>' containment reference.
	 * @see #getAbsence()
	 * @generated
	 */
	void setAbsence(AbsenceRecord value);

} // Deduction
