/**
 */
package org.assize.model.review;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 案卷评查. The review of one case file by one reviewer in one round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.Review#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getRound <em>Round</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getChecklistUrn <em>Checklist Urn</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getChecklistVersion <em>Checklist Version</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getState <em>State</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getResult <em>Result</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getSealedAt <em>Sealed At</em>}</li>
 *   <li>{@link org.assize.model.review.Review#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getReview()
 * @model
 * @generated
 */
public interface Review extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity: round, case number and reviewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.assize.model.review.ReviewPackage#getReview_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round</em>' attribute.
	 * @see #setRound(String)
	 * @see org.assize.model.review.ReviewPackage#getReview_Round()
	 * @model
	 * @generated
	 */
	String getRound();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getRound <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round</em>' attribute.
	 * @see #getRound()
	 * @generated
	 */
	void setRound(String value);

	/**
	 * Returns the value of the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Case number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' attribute.
	 * @see #setCaseFile(String)
	 * @see org.assize.model.review.ReviewPackage#getReview_CaseFile()
	 * @model
	 * @generated
	 */
	String getCaseFile();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getCaseFile <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' attribute.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(String value);

	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewer</em>' attribute.
	 * @see #setReviewer(String)
	 * @see org.assize.model.review.ReviewPackage#getReview_Reviewer()
	 * @model
	 * @generated
	 */
	String getReviewer();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getReviewer <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' attribute.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(String value);

	/**
	 * Returns the value of the '<em><b>Checklist Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the checklist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist Urn</em>' attribute.
	 * @see #setChecklistUrn(String)
	 * @see org.assize.model.review.ReviewPackage#getReview_ChecklistUrn()
	 * @model
	 * @generated
	 */
	String getChecklistUrn();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getChecklistUrn <em>Checklist Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checklist Urn</em>' attribute.
	 * @see #getChecklistUrn()
	 * @generated
	 */
	void setChecklistUrn(String value);

	/**
	 * Returns the value of the '<em><b>Checklist Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the checklist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist Version</em>' attribute.
	 * @see #setChecklistVersion(int)
	 * @see org.assize.model.review.ReviewPackage#getReview_ChecklistVersion()
	 * @model
	 * @generated
	 */
	int getChecklistVersion();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getChecklistVersion <em>Checklist Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checklist Version</em>' attribute.
	 * @see #getChecklistVersion()
	 * @generated
	 */
	void setChecklistVersion(int value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.review.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.assize.model.review.ReviewState
	 * @see #setState(ReviewState)
	 * @see org.assize.model.review.ReviewPackage#getReview_State()
	 * @model
	 * @generated
	 */
	ReviewState getState();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.assize.model.review.ReviewState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReviewState value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers, one for each answered item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getReview_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Result, fixed when sealed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' containment reference.
	 * @see #setResult(ReviewResult)
	 * @see org.assize.model.review.ReviewPackage#getReview_Result()
	 * @model containment="true"
	 * @generated
	 */
	ReviewResult getResult();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getResult <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' containment reference.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(ReviewResult value);

	/**
	 * Returns the value of the '<em><b>Sealed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was sealed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sealed At</em>' attribute.
	 * @see #setSealedAt(Instant)
	 * @see org.assize.model.review.ReviewPackage#getReview_SealedAt()
	 * @model dataType="org.assize.model.casefile.DateTime"
	 * @generated
	 */
	Instant getSealedAt();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getSealedAt <em>Sealed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sealed At</em>' attribute.
	 * @see #getSealedAt()
	 * @generated
	 */
	void setSealedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overall remark of the reviewer, printed with the reasons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.assize.model.review.ReviewPackage#getReview_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Review#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Review
