/**
 */
package org.assize.model.review.impl;

import java.time.Instant;

import java.util.Collection;

import org.assize.model.review.Answer;
import org.assize.model.review.Review;
import org.assize.model.review.ReviewPackage;
import org.assize.model.review.ReviewResult;
import org.assize.model.review.ReviewState;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getRound <em>Round</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getChecklistUrn <em>Checklist Urn</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getChecklistVersion <em>Checklist Version</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getState <em>State</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getSealedAt <em>Sealed At</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends MinimalEObjectImpl.Container implements Review {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected static final String ROUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRound() <em>Round</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRound()
	 * @generated
	 * @ordered
	 */
	protected String round = ROUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaseFile() <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseFile()
	 * @generated
	 * @ordered
	 */
	protected static final String CASE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaseFile() <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseFile()
	 * @generated
	 * @ordered
	 */
	protected String caseFile = CASE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected String reviewer = REVIEWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getChecklistUrn() <em>Checklist Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklistUrn()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKLIST_URN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecklistUrn() <em>Checklist Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklistUrn()
	 * @generated
	 * @ordered
	 */
	protected String checklistUrn = CHECKLIST_URN_EDEFAULT;

	/**
	 * The default value of the '{@link #getChecklistVersion() <em>Checklist Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklistVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int CHECKLIST_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getChecklistVersion() <em>Checklist Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklistVersion()
	 * @generated
	 * @ordered
	 */
	protected int checklistVersion = CHECKLIST_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState STATE_EDEFAULT = ReviewState.ASSIGNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReviewState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected ReviewResult result;

	/**
	 * The default value of the '{@link #getSealedAt() <em>Sealed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SEALED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSealedAt() <em>Sealed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSealedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant sealedAt = SEALED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRound() {
		return round;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRound(String newRound) {
		String oldRound = round;
		round = newRound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__ROUND, oldRound, round));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaseFile() {
		return caseFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseFile(String newCaseFile) {
		String oldCaseFile = caseFile;
		caseFile = newCaseFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__CASE_FILE, oldCaseFile, caseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewer() {
		return reviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(String newReviewer) {
		String oldReviewer = reviewer;
		reviewer = newReviewer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__REVIEWER, oldReviewer, reviewer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChecklistUrn() {
		return checklistUrn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecklistUrn(String newChecklistUrn) {
		String oldChecklistUrn = checklistUrn;
		checklistUrn = newChecklistUrn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__CHECKLIST_URN, oldChecklistUrn, checklistUrn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChecklistVersion() {
		return checklistVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecklistVersion(int newChecklistVersion) {
		int oldChecklistVersion = checklistVersion;
		checklistVersion = newChecklistVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__CHECKLIST_VERSION, oldChecklistVersion, checklistVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReviewState newState) {
		ReviewState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, ReviewPackage.REVIEW__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewResult getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResult(ReviewResult newResult, NotificationChain msgs) {
		ReviewResult oldResult = result;
		result = newResult;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__RESULT, oldResult, newResult);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(ReviewResult newResult) {
		if (newResult != result) {
			NotificationChain msgs = null;
			if (result != null)
				msgs = ((InternalEObject)result).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.REVIEW__RESULT, null, msgs);
			if (newResult != null)
				msgs = ((InternalEObject)newResult).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.REVIEW__RESULT, null, msgs);
			msgs = basicSetResult(newResult, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__RESULT, newResult, newResult));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSealedAt() {
		return sealedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSealedAt(Instant newSealedAt) {
		Instant oldSealedAt = sealedAt;
		sealedAt = newSealedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__SEALED_AT, oldSealedAt, sealedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.REVIEW__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case ReviewPackage.REVIEW__RESULT:
				return basicSetResult(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.REVIEW__ID:
				return getId();
			case ReviewPackage.REVIEW__ROUND:
				return getRound();
			case ReviewPackage.REVIEW__CASE_FILE:
				return getCaseFile();
			case ReviewPackage.REVIEW__REVIEWER:
				return getReviewer();
			case ReviewPackage.REVIEW__CHECKLIST_URN:
				return getChecklistUrn();
			case ReviewPackage.REVIEW__CHECKLIST_VERSION:
				return getChecklistVersion();
			case ReviewPackage.REVIEW__STATE:
				return getState();
			case ReviewPackage.REVIEW__ANSWERS:
				return getAnswers();
			case ReviewPackage.REVIEW__RESULT:
				return getResult();
			case ReviewPackage.REVIEW__SEALED_AT:
				return getSealedAt();
			case ReviewPackage.REVIEW__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.REVIEW__ID:
				setId((String)newValue);
				return;
			case ReviewPackage.REVIEW__ROUND:
				setRound((String)newValue);
				return;
			case ReviewPackage.REVIEW__CASE_FILE:
				setCaseFile((String)newValue);
				return;
			case ReviewPackage.REVIEW__REVIEWER:
				setReviewer((String)newValue);
				return;
			case ReviewPackage.REVIEW__CHECKLIST_URN:
				setChecklistUrn((String)newValue);
				return;
			case ReviewPackage.REVIEW__CHECKLIST_VERSION:
				setChecklistVersion((Integer)newValue);
				return;
			case ReviewPackage.REVIEW__STATE:
				setState((ReviewState)newValue);
				return;
			case ReviewPackage.REVIEW__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
				return;
			case ReviewPackage.REVIEW__RESULT:
				setResult((ReviewResult)newValue);
				return;
			case ReviewPackage.REVIEW__SEALED_AT:
				setSealedAt((Instant)newValue);
				return;
			case ReviewPackage.REVIEW__NOTE:
				setNote((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.REVIEW__ID:
				setId(ID_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__ROUND:
				setRound(ROUND_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__CASE_FILE:
				setCaseFile(CASE_FILE_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__REVIEWER:
				setReviewer(REVIEWER_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__CHECKLIST_URN:
				setChecklistUrn(CHECKLIST_URN_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__CHECKLIST_VERSION:
				setChecklistVersion(CHECKLIST_VERSION_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__ANSWERS:
				getAnswers().clear();
				return;
			case ReviewPackage.REVIEW__RESULT:
				setResult((ReviewResult)null);
				return;
			case ReviewPackage.REVIEW__SEALED_AT:
				setSealedAt(SEALED_AT_EDEFAULT);
				return;
			case ReviewPackage.REVIEW__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.REVIEW__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ReviewPackage.REVIEW__ROUND:
				return ROUND_EDEFAULT == null ? round != null : !ROUND_EDEFAULT.equals(round);
			case ReviewPackage.REVIEW__CASE_FILE:
				return CASE_FILE_EDEFAULT == null ? caseFile != null : !CASE_FILE_EDEFAULT.equals(caseFile);
			case ReviewPackage.REVIEW__REVIEWER:
				return REVIEWER_EDEFAULT == null ? reviewer != null : !REVIEWER_EDEFAULT.equals(reviewer);
			case ReviewPackage.REVIEW__CHECKLIST_URN:
				return CHECKLIST_URN_EDEFAULT == null ? checklistUrn != null : !CHECKLIST_URN_EDEFAULT.equals(checklistUrn);
			case ReviewPackage.REVIEW__CHECKLIST_VERSION:
				return checklistVersion != CHECKLIST_VERSION_EDEFAULT;
			case ReviewPackage.REVIEW__STATE:
				return state != STATE_EDEFAULT;
			case ReviewPackage.REVIEW__ANSWERS:
				return answers != null && !answers.isEmpty();
			case ReviewPackage.REVIEW__RESULT:
				return result != null;
			case ReviewPackage.REVIEW__SEALED_AT:
				return SEALED_AT_EDEFAULT == null ? sealedAt != null : !SEALED_AT_EDEFAULT.equals(sealedAt);
			case ReviewPackage.REVIEW__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", round: ");
		result.append(round);
		result.append(", caseFile: ");
		result.append(caseFile);
		result.append(", reviewer: ");
		result.append(reviewer);
		result.append(", checklistUrn: ");
		result.append(checklistUrn);
		result.append(", checklistVersion: ");
		result.append(checklistVersion);
		result.append(", state: ");
		result.append(state);
		result.append(", sealedAt: ");
		result.append(sealedAt);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl
