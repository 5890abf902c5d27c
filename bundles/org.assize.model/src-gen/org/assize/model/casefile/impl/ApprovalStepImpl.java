/**
 */
package org.assize.model.casefile.impl;

import java.time.LocalDate;

import org.assize.model.casefile.ApprovalLevel;
import org.assize.model.casefile.ApprovalStep;
import org.assize.model.casefile.CasefilePackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Approval Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.casefile.impl.ApprovalStepImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.ApprovalStepImpl#getOfficer <em>Officer</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.ApprovalStepImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.ApprovalStepImpl#getOpinion <em>Opinion</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApprovalStepImpl extends MinimalEObjectImpl.Container implements ApprovalStep {
	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final ApprovalLevel LEVEL_EDEFAULT = ApprovalLevel.HANDLER;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected ApprovalLevel level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfficer() <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficer()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfficer() <em>Officer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficer()
	 * @generated
	 * @ordered
	 */
	protected String officer = OFFICER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected static final String OPINION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected String opinion = OPINION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApprovalStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.APPROVAL_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApprovalLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(ApprovalLevel newLevel) {
		ApprovalLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.APPROVAL_STEP__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOfficer() {
		return officer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficer(String newOfficer) {
		String oldOfficer = officer;
		officer = newOfficer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.APPROVAL_STEP__OFFICER, oldOfficer, officer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.APPROVAL_STEP__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpinion() {
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpinion(String newOpinion) {
		String oldOpinion = opinion;
		opinion = newOpinion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.APPROVAL_STEP__OPINION, oldOpinion, opinion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.APPROVAL_STEP__LEVEL:
				return getLevel();
			case CasefilePackage.APPROVAL_STEP__OFFICER:
				return getOfficer();
			case CasefilePackage.APPROVAL_STEP__DATE:
				return getDate();
			case CasefilePackage.APPROVAL_STEP__OPINION:
				return getOpinion();
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
			case CasefilePackage.APPROVAL_STEP__LEVEL:
				setLevel((ApprovalLevel)newValue);
				return;
			case CasefilePackage.APPROVAL_STEP__OFFICER:
				setOfficer((String)newValue);
				return;
			case CasefilePackage.APPROVAL_STEP__DATE:
				setDate((LocalDate)newValue);
				return;
			case CasefilePackage.APPROVAL_STEP__OPINION:
				setOpinion((String)newValue);
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
			case CasefilePackage.APPROVAL_STEP__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case CasefilePackage.APPROVAL_STEP__OFFICER:
				setOfficer(OFFICER_EDEFAULT);
				return;
			case CasefilePackage.APPROVAL_STEP__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case CasefilePackage.APPROVAL_STEP__OPINION:
				setOpinion(OPINION_EDEFAULT);
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
			case CasefilePackage.APPROVAL_STEP__LEVEL:
				return level != LEVEL_EDEFAULT;
			case CasefilePackage.APPROVAL_STEP__OFFICER:
				return OFFICER_EDEFAULT == null ? officer != null : !OFFICER_EDEFAULT.equals(officer);
			case CasefilePackage.APPROVAL_STEP__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case CasefilePackage.APPROVAL_STEP__OPINION:
				return OPINION_EDEFAULT == null ? opinion != null : !OPINION_EDEFAULT.equals(opinion);
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
		result.append(" (level: ");
		result.append(level);
		result.append(", officer: ");
		result.append(officer);
		result.append(", date: ");
		result.append(date);
		result.append(", opinion: ");
		result.append(opinion);
		result.append(')');
		return result.toString();
	}

} //ApprovalStepImpl
