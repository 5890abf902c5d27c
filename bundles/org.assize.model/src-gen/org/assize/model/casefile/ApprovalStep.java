/**
 */
package org.assize.model.casefile;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 审批环节. One step of the approval chain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.casefile.ApprovalStep#getLevel <em>Level</em>}</li>
 *   <li>{@link org.assize.model.casefile.ApprovalStep#getOfficer <em>Officer</em>}</li>
 *   <li>{@link org.assize.model.casefile.ApprovalStep#getDate <em>Date</em>}</li>
 *   <li>{@link org.assize.model.casefile.ApprovalStep#getOpinion <em>Opinion</em>}</li>
 * </ul>
 *
 * @see org.assize.model.casefile.CasefilePackage#getApprovalStep()
 * @model
 * @generated
 */
public interface ApprovalStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.casefile.ApprovalLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of the chain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.assize.model.casefile.ApprovalLevel
	 * @see #setLevel(ApprovalLevel)
	 * @see org.assize.model.casefile.CasefilePackage#getApprovalStep_Level()
	 * @model
	 * @generated
	 */
	ApprovalLevel getLevel();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.ApprovalStep#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.assize.model.casefile.ApprovalLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ApprovalLevel value);

	/**
	 * Returns the value of the '<em><b>Officer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the officer who signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Officer</em>' attribute.
	 * @see #setOfficer(String)
	 * @see org.assize.model.casefile.CasefilePackage#getApprovalStep_Officer()
	 * @model
	 * @generated
	 */
	String getOfficer();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.ApprovalStep#getOfficer <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Officer</em>' attribute.
	 * @see #getOfficer()
	 * @generated
	 */
	void setOfficer(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the signature; absent when the step was not signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.assize.model.casefile.CasefilePackage#getApprovalStep_Date()
	 * @model dataType="org.assize.model.casefile.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.ApprovalStep#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opinion as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opinion</em>' attribute.
	 * @see #setOpinion(String)
	 * @see org.assize.model.casefile.CasefilePackage#getApprovalStep_Opinion()
	 * @model
	 * @generated
	 */
	String getOpinion();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.ApprovalStep#getOpinion <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opinion</em>' attribute.
	 * @see #getOpinion()
	 * @generated
	 */
	void setOpinion(String value);

} // ApprovalStep
