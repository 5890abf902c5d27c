/**
 */
package org.assize.model.review.impl;

import org.assize.model.review.DrawnFile;
import org.assize.model.review.ReviewPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Drawn File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.impl.DrawnFileImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DrawnFileImpl#getStratum <em>Stratum</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DrawnFileImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DrawnFileImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DrawnFileImpl#isExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.assize.model.review.impl.DrawnFileImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DrawnFileImpl extends MinimalEObjectImpl.Container implements DrawnFile {
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
	 * The default value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected static final String STRATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStratum() <em>Stratum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStratum()
	 * @generated
	 * @ordered
	 */
	protected String stratum = STRATUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final int RANK_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected int rank = RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #isExcluded() <em>Excluded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExcluded()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXCLUDED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExcluded() <em>Excluded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExcluded()
	 * @generated
	 * @ordered
	 */
	protected boolean excluded = EXCLUDED_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DrawnFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.DRAWN_FILE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DRAWN_FILE__CASE_FILE, oldCaseFile, caseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStratum() {
		return stratum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStratum(String newStratum) {
		String oldStratum = stratum;
		stratum = newStratum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DRAWN_FILE__STRATUM, oldStratum, stratum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRank() {
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(int newRank) {
		int oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DRAWN_FILE__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DRAWN_FILE__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExcluded() {
		return excluded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcluded(boolean newExcluded) {
		boolean oldExcluded = excluded;
		excluded = newExcluded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DRAWN_FILE__EXCLUDED, oldExcluded, excluded));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.DRAWN_FILE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.DRAWN_FILE__CASE_FILE:
				return getCaseFile();
			case ReviewPackage.DRAWN_FILE__STRATUM:
				return getStratum();
			case ReviewPackage.DRAWN_FILE__RANK:
				return getRank();
			case ReviewPackage.DRAWN_FILE__KEY:
				return getKey();
			case ReviewPackage.DRAWN_FILE__EXCLUDED:
				return isExcluded();
			case ReviewPackage.DRAWN_FILE__REASON:
				return getReason();
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
			case ReviewPackage.DRAWN_FILE__CASE_FILE:
				setCaseFile((String)newValue);
				return;
			case ReviewPackage.DRAWN_FILE__STRATUM:
				setStratum((String)newValue);
				return;
			case ReviewPackage.DRAWN_FILE__RANK:
				setRank((Integer)newValue);
				return;
			case ReviewPackage.DRAWN_FILE__KEY:
				setKey((String)newValue);
				return;
			case ReviewPackage.DRAWN_FILE__EXCLUDED:
				setExcluded((Boolean)newValue);
				return;
			case ReviewPackage.DRAWN_FILE__REASON:
				setReason((String)newValue);
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
			case ReviewPackage.DRAWN_FILE__CASE_FILE:
				setCaseFile(CASE_FILE_EDEFAULT);
				return;
			case ReviewPackage.DRAWN_FILE__STRATUM:
				setStratum(STRATUM_EDEFAULT);
				return;
			case ReviewPackage.DRAWN_FILE__RANK:
				setRank(RANK_EDEFAULT);
				return;
			case ReviewPackage.DRAWN_FILE__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ReviewPackage.DRAWN_FILE__EXCLUDED:
				setExcluded(EXCLUDED_EDEFAULT);
				return;
			case ReviewPackage.DRAWN_FILE__REASON:
				setReason(REASON_EDEFAULT);
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
			case ReviewPackage.DRAWN_FILE__CASE_FILE:
				return CASE_FILE_EDEFAULT == null ? caseFile != null : !CASE_FILE_EDEFAULT.equals(caseFile);
			case ReviewPackage.DRAWN_FILE__STRATUM:
				return STRATUM_EDEFAULT == null ? stratum != null : !STRATUM_EDEFAULT.equals(stratum);
			case ReviewPackage.DRAWN_FILE__RANK:
				return rank != RANK_EDEFAULT;
			case ReviewPackage.DRAWN_FILE__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ReviewPackage.DRAWN_FILE__EXCLUDED:
				return excluded != EXCLUDED_EDEFAULT;
			case ReviewPackage.DRAWN_FILE__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (caseFile: ");
		result.append(caseFile);
		result.append(", stratum: ");
		result.append(stratum);
		result.append(", rank: ");
		result.append(rank);
		result.append(", key: ");
		result.append(key);
		result.append(", excluded: ");
		result.append(excluded);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //DrawnFileImpl
