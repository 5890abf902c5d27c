/**
 */
package org.assize.model.review;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 评查结论. What the reviewer found on one item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.Answer#getItem <em>Item</em>}</li>
 *   <li>{@link org.assize.model.review.Answer#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.assize.model.review.Answer#getDeductions <em>Deductions</em>}</li>
 *   <li>{@link org.assize.model.review.Answer#getReason <em>Reason</em>}</li>
 *   <li>{@link org.assize.model.review.Answer#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.assize.model.review.Answer#getAbsence <em>Absence</em>}</li>
 *   <li>{@link org.assize.model.review.Answer#getAt <em>At</em>}</li>
 *   <li>{@link org.assize.model.review.Answer#getBy <em>By</em>}</li>
 *   <li>{@link org.assize.model.review.Answer#getProposal <em>Proposal</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends EObject {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.assize.model.review.ReviewPackage#getAnswer_Item()
	 * @model
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Answer#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.review.AnswerOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.assize.model.review.AnswerOutcome
	 * @see #setOutcome(AnswerOutcome)
	 * @see org.assize.model.review.ReviewPackage#getAnswer_Outcome()
	 * @model
	 * @generated
	 */
	AnswerOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Answer#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.assize.model.review.AnswerOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(AnswerOutcome value);

	/**
	 * Returns the value of the '<em><b>Deductions</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.Deduction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deductions (or merits of a bonus item).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deductions</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getAnswer_Deductions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Deduction> getDeductions();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the item does not apply, or why a veto item failed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.assize.model.review.ReviewPackage#getAnswer_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Answer#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.EvidenceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it shows, for veto items and for the answer as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getAnswer_Evidence()
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
	 * @see org.assize.model.review.ReviewPackage#getAnswer_Absence()
	 * @model containment="true"
	 * @generated
	 */
	AbsenceRecord getAbsence();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Answer#getAbsence <em>Absence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absence</em>' containment reference.
	 * @see #getAbsence()
	 * @generated
	 */
	void setAbsence(AbsenceRecord value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.assize.model.review.ReviewPackage#getAnswer_At()
	 * @model dataType="org.assize.model.casefile.DateTime"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Answer#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.assize.model.review.ReviewPackage#getAnswer_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Answer#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the machine proposal it came from; empty when the reviewer found it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposal</em>' attribute.
	 * @see #setProposal(String)
	 * @see org.assize.model.review.ReviewPackage#getAnswer_Proposal()
	 * @model
	 * @generated
	 */
	String getProposal();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Answer#getProposal <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposal</em>' attribute.
	 * @see #getProposal()
	 * @generated
	 */
	void setProposal(String value);

} // Answer
