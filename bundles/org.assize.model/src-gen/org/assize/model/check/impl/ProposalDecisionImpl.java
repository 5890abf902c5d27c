/**
 */
package org.assize.model.check.impl;

import java.time.Instant;

import org.assize.model.check.CheckPackage;
import org.assize.model.check.ProposalDecision;
import org.assize.model.check.ProposalOutcome;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Proposal Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getProposal <em>Proposal</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getReview <em>Review</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getCheck <em>Check</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getCheckVersion <em>Check Version</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.assize.model.check.impl.ProposalDecisionImpl#getAt <em>At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProposalDecisionImpl extends MinimalEObjectImpl.Container implements ProposalDecision {
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
	 * The default value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected String review = REVIEW_EDEFAULT;

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
	 * The default value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheck() <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheck()
	 * @generated
	 * @ordered
	 */
	protected String check = CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckVersion() <em>Check Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECK_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCheckVersion() <em>Check Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckVersion()
	 * @generated
	 * @ordered
	 */
	protected String checkVersion = CHECK_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected String finding = FINDING_EDEFAULT;

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
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final ProposalOutcome OUTCOME_EDEFAULT = ProposalOutcome.ACCEPTED;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected ProposalOutcome outcome = OUTCOME_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProposalDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CheckPackage.Literals.PROPOSAL_DECISION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__PROPOSAL, oldProposal, proposal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(String newReview) {
		String oldReview = review;
		review = newReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__REVIEW, oldReview, review));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__CASE_FILE, oldCaseFile, caseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheck() {
		return check;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheck(String newCheck) {
		String oldCheck = check;
		check = newCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__CHECK, oldCheck, check));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCheckVersion() {
		return checkVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckVersion(String newCheckVersion) {
		String oldCheckVersion = checkVersion;
		checkVersion = newCheckVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__CHECK_VERSION, oldCheckVersion, checkVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(String newFinding) {
		String oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__FINDING, oldFinding, finding));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProposalOutcome getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(ProposalOutcome newOutcome) {
		ProposalOutcome oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__OUTCOME, oldOutcome, outcome));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__REASON, oldReason, reason));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CheckPackage.PROPOSAL_DECISION__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CheckPackage.PROPOSAL_DECISION__PROPOSAL:
				return getProposal();
			case CheckPackage.PROPOSAL_DECISION__REVIEW:
				return getReview();
			case CheckPackage.PROPOSAL_DECISION__CASE_FILE:
				return getCaseFile();
			case CheckPackage.PROPOSAL_DECISION__CHECK:
				return getCheck();
			case CheckPackage.PROPOSAL_DECISION__CHECK_VERSION:
				return getCheckVersion();
			case CheckPackage.PROPOSAL_DECISION__FINDING:
				return getFinding();
			case CheckPackage.PROPOSAL_DECISION__ITEM:
				return getItem();
			case CheckPackage.PROPOSAL_DECISION__EXPLANATION:
				return getExplanation();
			case CheckPackage.PROPOSAL_DECISION__OUTCOME:
				return getOutcome();
			case CheckPackage.PROPOSAL_DECISION__REASON:
				return getReason();
			case CheckPackage.PROPOSAL_DECISION__BY:
				return getBy();
			case CheckPackage.PROPOSAL_DECISION__AT:
				return getAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CheckPackage.PROPOSAL_DECISION__PROPOSAL:
				setProposal((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__REVIEW:
				setReview((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__CASE_FILE:
				setCaseFile((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__CHECK:
				setCheck((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__CHECK_VERSION:
				setCheckVersion((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__FINDING:
				setFinding((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__ITEM:
				setItem((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__OUTCOME:
				setOutcome((ProposalOutcome)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__REASON:
				setReason((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__BY:
				setBy((String)newValue);
				return;
			case CheckPackage.PROPOSAL_DECISION__AT:
				setAt((Instant)newValue);
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
			case CheckPackage.PROPOSAL_DECISION__PROPOSAL:
				setProposal(PROPOSAL_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__REVIEW:
				setReview(REVIEW_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__CASE_FILE:
				setCaseFile(CASE_FILE_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__CHECK:
				setCheck(CHECK_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__CHECK_VERSION:
				setCheckVersion(CHECK_VERSION_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__FINDING:
				setFinding(FINDING_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__BY:
				setBy(BY_EDEFAULT);
				return;
			case CheckPackage.PROPOSAL_DECISION__AT:
				setAt(AT_EDEFAULT);
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
			case CheckPackage.PROPOSAL_DECISION__PROPOSAL:
				return PROPOSAL_EDEFAULT == null ? proposal != null : !PROPOSAL_EDEFAULT.equals(proposal);
			case CheckPackage.PROPOSAL_DECISION__REVIEW:
				return REVIEW_EDEFAULT == null ? review != null : !REVIEW_EDEFAULT.equals(review);
			case CheckPackage.PROPOSAL_DECISION__CASE_FILE:
				return CASE_FILE_EDEFAULT == null ? caseFile != null : !CASE_FILE_EDEFAULT.equals(caseFile);
			case CheckPackage.PROPOSAL_DECISION__CHECK:
				return CHECK_EDEFAULT == null ? check != null : !CHECK_EDEFAULT.equals(check);
			case CheckPackage.PROPOSAL_DECISION__CHECK_VERSION:
				return CHECK_VERSION_EDEFAULT == null ? checkVersion != null : !CHECK_VERSION_EDEFAULT.equals(checkVersion);
			case CheckPackage.PROPOSAL_DECISION__FINDING:
				return FINDING_EDEFAULT == null ? finding != null : !FINDING_EDEFAULT.equals(finding);
			case CheckPackage.PROPOSAL_DECISION__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case CheckPackage.PROPOSAL_DECISION__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case CheckPackage.PROPOSAL_DECISION__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case CheckPackage.PROPOSAL_DECISION__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CheckPackage.PROPOSAL_DECISION__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case CheckPackage.PROPOSAL_DECISION__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
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
		result.append(" (proposal: ");
		result.append(proposal);
		result.append(", review: ");
		result.append(review);
		result.append(", caseFile: ");
		result.append(caseFile);
		result.append(", check: ");
		result.append(check);
		result.append(", checkVersion: ");
		result.append(checkVersion);
		result.append(", finding: ");
		result.append(finding);
		result.append(", item: ");
		result.append(item);
		result.append(", explanation: ");
		result.append(explanation);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", reason: ");
		result.append(reason);
		result.append(", by: ");
		result.append(by);
		result.append(", at: ");
		result.append(at);
		result.append(')');
		return result.toString();
	}

} //ProposalDecisionImpl
