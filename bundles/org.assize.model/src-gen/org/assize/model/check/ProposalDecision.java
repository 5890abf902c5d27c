/**
 */
package org.assize.model.check;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proposal Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 处理结果. What was decided about a proposal in one review; the last decision counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.check.ProposalDecision#getProposal <em>Proposal</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getReview <em>Review</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getCheck <em>Check</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getCheckVersion <em>Check Version</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getItem <em>Item</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getReason <em>Reason</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getBy <em>By</em>}</li>
 *   <li>{@link org.assize.model.check.ProposalDecision#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.assize.model.check.CheckPackage#getProposalDecision()
 * @model
 * @generated
 */
public interface ProposalDecision extends EObject {
	/**
	 * Returns the value of the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the proposal; the same for the same finding when the check runs again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposal</em>' attribute.
	 * @see #setProposal(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_Proposal()
	 * @model
	 * @generated
	 */
	String getProposal();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getProposal <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposal</em>' attribute.
	 * @see #getProposal()
	 * @generated
	 */
	void setProposal(String value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the review it was decided in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' attribute.
	 * @see #setReview(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_Review()
	 * @model
	 * @generated
	 */
	String getReview();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getReview <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' attribute.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(String value);

	/**
	 * Returns the value of the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Case number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' attribute.
	 * @see #setCaseFile(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_CaseFile()
	 * @model
	 * @generated
	 */
	String getCaseFile();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getCaseFile <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' attribute.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(String value);

	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the check that made the proposal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_Check()
	 * @model
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Check Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the check.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check Version</em>' attribute.
	 * @see #setCheckVersion(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_CheckVersion()
	 * @model
	 * @generated
	 */
	String getCheckVersion();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getCheckVersion <em>Check Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check Version</em>' attribute.
	 * @see #getCheckVersion()
	 * @generated
	 */
	void setCheckVersion(String value);

	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of what was found, for example one-officer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_Finding()
	 * @model
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checklist item it was proposed for, or accepted to; empty when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_Item()
	 * @model
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the check said, as the reviewer read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_Explanation()
	 * @model
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.check.ProposalOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.assize.model.check.ProposalOutcome
	 * @see #setOutcome(ProposalOutcome)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_Outcome()
	 * @model
	 * @generated
	 */
	ProposalOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.assize.model.check.ProposalOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(ProposalOutcome value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.assize.model.check.CheckPackage#getProposalDecision_At()
	 * @model dataType="org.assize.model.casefile.DateTime"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.assize.model.check.ProposalDecision#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

} // ProposalDecision
