/**
 */
package org.assize.model.review.impl;

import java.util.Collection;

import org.assize.model.review.AbsenceRecord;
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
 * An implementation of the model object '<em><b>Deduction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.impl.DeductionImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DeductionImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DeductionImpl#isWaived <em>Waived</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DeductionImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DeductionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DeductionImpl#getAbsence <em>Absence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeductionImpl extends MinimalEObjectImpl.Container implements Deduction {
	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #isWaived() <em>Waived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWaived()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WAIVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWaived() <em>Waived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWaived()
	 * @generated
	 * @ordered
	 */
	protected boolean waived = WAIVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeductionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.DEDUCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DEDUCTION__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DEDUCTION__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWaived() {
		return waived;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaived(boolean newWaived) {
		boolean oldWaived = waived;
		waived = newWaived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DEDUCTION__WAIVED, oldWaived, waived));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DEDUCTION__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceRef> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceRef>(EvidenceRef.class, this, ReviewPackage.DEDUCTION__EVIDENCE);
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.DEDUCTION__ABSENCE, oldAbsence, newAbsence);
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
				msgs = ((InternalEObject)absence).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.DEDUCTION__ABSENCE, null, msgs);
			if (newAbsence != null)
				msgs = ((InternalEObject)newAbsence).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.DEDUCTION__ABSENCE, null, msgs);
			msgs = basicSetAbsence(newAbsence, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DEDUCTION__ABSENCE, newAbsence, newAbsence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.DEDUCTION__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case ReviewPackage.DEDUCTION__ABSENCE:
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
			case ReviewPackage.DEDUCTION__RULE:
				return getRule();
			case ReviewPackage.DEDUCTION__COUNT:
				return getCount();
			case ReviewPackage.DEDUCTION__WAIVED:
				return isWaived();
			case ReviewPackage.DEDUCTION__REMARK:
				return getRemark();
			case ReviewPackage.DEDUCTION__EVIDENCE:
				return getEvidence();
			case ReviewPackage.DEDUCTION__ABSENCE:
				return getAbsence();
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
			case ReviewPackage.DEDUCTION__RULE:
				setRule((String)newValue);
				return;
			case ReviewPackage.DEDUCTION__COUNT:
				setCount((Integer)newValue);
				return;
			case ReviewPackage.DEDUCTION__WAIVED:
				setWaived((Boolean)newValue);
				return;
			case ReviewPackage.DEDUCTION__REMARK:
				setRemark((String)newValue);
				return;
			case ReviewPackage.DEDUCTION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceRef>)newValue);
				return;
			case ReviewPackage.DEDUCTION__ABSENCE:
				setAbsence((AbsenceRecord)newValue);
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
			case ReviewPackage.DEDUCTION__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case ReviewPackage.DEDUCTION__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case ReviewPackage.DEDUCTION__WAIVED:
				setWaived(WAIVED_EDEFAULT);
				return;
			case ReviewPackage.DEDUCTION__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case ReviewPackage.DEDUCTION__EVIDENCE:
				getEvidence().clear();
				return;
			case ReviewPackage.DEDUCTION__ABSENCE:
				setAbsence((AbsenceRecord)null);
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
			case ReviewPackage.DEDUCTION__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case ReviewPackage.DEDUCTION__COUNT:
				return count != COUNT_EDEFAULT;
			case ReviewPackage.DEDUCTION__WAIVED:
				return waived != WAIVED_EDEFAULT;
			case ReviewPackage.DEDUCTION__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case ReviewPackage.DEDUCTION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ReviewPackage.DEDUCTION__ABSENCE:
				return absence != null;
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
		result.append(" (rule: ");
		result.append(rule);
		result.append(", count: ");
		result.append(count);
		result.append(", waived: ");
		result.append(waived);
		result.append(", remark: ");
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //DeductionImpl
