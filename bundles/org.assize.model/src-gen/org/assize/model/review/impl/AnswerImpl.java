/**
 */
package org.assize.model.review.impl;

import java.time.Instant;

import java.util.Collection;

import org.assize.model.review.AbsenceRecord;
import org.assize.model.review.Answer;
import org.assize.model.review.AnswerOutcome;
import org.assize.model.review.Deduction;
import org.assize.model.review.EvidenceRef;
import org.assize.model.review.ReviewPackage;

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
 * An implementation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getDeductions <em>Deductions</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getAbsence <em>Absence</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AnswerImpl#getProposal <em>Proposal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnswerImpl extends MinimalEObjectImpl.Container implements Answer {
	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected String item = ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final AnswerOutcome OUTCOME_EDEFAULT = AnswerOutcome.PASSED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected AnswerOutcome outcome = OUTCOME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDeductions() <em>Deductions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeductions()
	 * @generated
	 * @ordered
	 */
	protected EList<Deduction> deductions;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceRef> evidence;

	/**
	 * The cached value of the '{@link #getAbsence() <em>Absence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsence()
	 * @generated
	 * @ordered
	 */
	protected AbsenceRecord absence;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposal() <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposal()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposal() <em>Proposal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposal()
	 * @generated
	 * @ordered
	 */
	protected String proposal = PROPOSAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnswerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.ANSWER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(String newItem) {
		String oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANSWER__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(AnswerOutcome newOutcome) {
		AnswerOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANSWER__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deduction> getDeductions() {
		if (deductions == null) {
			deductions = new EObjectContainmentEList<Deduction>(Deduction.class, this, ReviewPackage.ANSWER__DEDUCTIONS);
		}
		return deductions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANSWER__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRef> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceRef>(EvidenceRef.class, this, ReviewPackage.ANSWER__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AbsenceRecord getAbsence() {
		return absence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAbsence(AbsenceRecord newAbsence, NotificationChain msgs) {
		AbsenceRecord oldAbsence = absence;
		absence = newAbsence;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.ANSWER__ABSENCE, oldAbsence, newAbsence);
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
	public void setAbsence(AbsenceRecord newAbsence) {
		if (newAbsence != absence) {
			NotificationChain msgs = null;
			if (absence != null)
				msgs = ((InternalEObject)absence).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANSWER__ABSENCE, null, msgs);
			if (newAbsence != null)
				msgs = ((InternalEObject)newAbsence).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.ANSWER__ABSENCE, null, msgs);
			msgs = basicSetAbsence(newAbsence, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANSWER__ABSENCE, newAbsence, newAbsence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANSWER__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANSWER__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposal() {
		return proposal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposal(String newProposal) {
		String oldProposal = proposal;
		proposal = newProposal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ANSWER__PROPOSAL, oldProposal, proposal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.ANSWER__DEDUCTIONS:
				return ((InternalEList<?>)getDeductions()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ANSWER__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ANSWER__ABSENCE:
				return basicSetAbsence(null, msgs);
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
			case ReviewPackage.ANSWER__ITEM:
				return getItem();
			case ReviewPackage.ANSWER__OUTCOME:
				return getOutcome();
			case ReviewPackage.ANSWER__DEDUCTIONS:
				return getDeductions();
			case ReviewPackage.ANSWER__REASON:
				return getReason();
			case ReviewPackage.ANSWER__EVIDENCE:
				return getEvidence();
			case ReviewPackage.ANSWER__ABSENCE:
				return getAbsence();
			case ReviewPackage.ANSWER__AT:
				return getAt();
			case ReviewPackage.ANSWER__BY:
				return getBy();
			case ReviewPackage.ANSWER__PROPOSAL:
				return getProposal();
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
			case ReviewPackage.ANSWER__ITEM:
				setItem((String)newValue);
				return;
			case ReviewPackage.ANSWER__OUTCOME:
				setOutcome((AnswerOutcome)newValue);
				return;
			case ReviewPackage.ANSWER__DEDUCTIONS:
				getDeductions().clear();
				getDeductions().addAll((Collection<? extends Deduction>)newValue);
				return;
			case ReviewPackage.ANSWER__REASON:
				setReason((String)newValue);
				return;
			case ReviewPackage.ANSWER__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceRef>)newValue);
				return;
			case ReviewPackage.ANSWER__ABSENCE:
				setAbsence((AbsenceRecord)newValue);
				return;
			case ReviewPackage.ANSWER__AT:
				setAt((Instant)newValue);
				return;
			case ReviewPackage.ANSWER__BY:
				setBy((String)newValue);
				return;
			case ReviewPackage.ANSWER__PROPOSAL:
				setProposal((String)newValue);
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
			case ReviewPackage.ANSWER__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case ReviewPackage.ANSWER__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case ReviewPackage.ANSWER__DEDUCTIONS:
				getDeductions().clear();
				return;
			case ReviewPackage.ANSWER__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ReviewPackage.ANSWER__EVIDENCE:
				getEvidence().clear();
				return;
			case ReviewPackage.ANSWER__ABSENCE:
				setAbsence((AbsenceRecord)null);
				return;
			case ReviewPackage.ANSWER__AT:
				setAt(AT_EDEFAULT);
				return;
			case ReviewPackage.ANSWER__BY:
				setBy(BY_EDEFAULT);
				return;
			case ReviewPackage.ANSWER__PROPOSAL:
				setProposal(PROPOSAL_EDEFAULT);
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
			case ReviewPackage.ANSWER__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case ReviewPackage.ANSWER__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case ReviewPackage.ANSWER__DEDUCTIONS:
				return deductions != null && !deductions.isEmpty();
			case ReviewPackage.ANSWER__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ReviewPackage.ANSWER__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ReviewPackage.ANSWER__ABSENCE:
				return absence != null;
			case ReviewPackage.ANSWER__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case ReviewPackage.ANSWER__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ReviewPackage.ANSWER__PROPOSAL:
				return PROPOSAL_EDEFAULT == null ? proposal != null : !PROPOSAL_EDEFAULT.equals(proposal);
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
		result.append(" (item: ");
		result.append(item);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", reason: ");
		result.append(reason);
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", proposal: ");
		result.append(proposal);
		result.append(')');
		return result.toString();
	}

} //AnswerImpl
