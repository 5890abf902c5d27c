/**
 */
package org.assize.model.review.impl;

import org.assize.model.review.FrameEntry;
import org.assize.model.review.ReviewPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frame Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.impl.FrameEntryImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.review.impl.FrameEntryImpl#getMetadataHash <em>Metadata Hash</em>}</li>
 *   <li>{@link org.assize.model.review.impl.FrameEntryImpl#getStratum <em>Stratum</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrameEntryImpl extends MinimalEObjectImpl.Container implements FrameEntry {
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
	 * The default value of the '{@link #getMetadataHash() <em>Metadata Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadataHash()
	 * @generated
	 * @ordered
	 */
	protected static final String METADATA_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetadataHash() <em>Metadata Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadataHash()
	 * @generated
	 * @ordered
	 */
	protected String metadataHash = METADATA_HASH_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrameEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.FRAME_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FRAME_ENTRY__CASE_FILE, oldCaseFile, caseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetadataHash() {
		return metadataHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetadataHash(String newMetadataHash) {
		String oldMetadataHash = metadataHash;
		metadataHash = newMetadataHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FRAME_ENTRY__METADATA_HASH, oldMetadataHash, metadataHash));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.FRAME_ENTRY__STRATUM, oldStratum, stratum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.FRAME_ENTRY__CASE_FILE:
				return getCaseFile();
			case ReviewPackage.FRAME_ENTRY__METADATA_HASH:
				return getMetadataHash();
			case ReviewPackage.FRAME_ENTRY__STRATUM:
				return getStratum();
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
			case ReviewPackage.FRAME_ENTRY__CASE_FILE:
				setCaseFile((String)newValue);
				return;
			case ReviewPackage.FRAME_ENTRY__METADATA_HASH:
				setMetadataHash((String)newValue);
				return;
			case ReviewPackage.FRAME_ENTRY__STRATUM:
				setStratum((String)newValue);
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
			case ReviewPackage.FRAME_ENTRY__CASE_FILE:
				setCaseFile(CASE_FILE_EDEFAULT);
				return;
			case ReviewPackage.FRAME_ENTRY__METADATA_HASH:
				setMetadataHash(METADATA_HASH_EDEFAULT);
				return;
			case ReviewPackage.FRAME_ENTRY__STRATUM:
				setStratum(STRATUM_EDEFAULT);
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
			case ReviewPackage.FRAME_ENTRY__CASE_FILE:
				return CASE_FILE_EDEFAULT == null ? caseFile != null : !CASE_FILE_EDEFAULT.equals(caseFile);
			case ReviewPackage.FRAME_ENTRY__METADATA_HASH:
				return METADATA_HASH_EDEFAULT == null ? metadataHash != null : !METADATA_HASH_EDEFAULT.equals(metadataHash);
			case ReviewPackage.FRAME_ENTRY__STRATUM:
				return STRATUM_EDEFAULT == null ? stratum != null : !STRATUM_EDEFAULT.equals(stratum);
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
		result.append(", metadataHash: ");
		result.append(metadataHash);
		result.append(", stratum: ");
		result.append(stratum);
		result.append(')');
		return result.toString();
	}

} //FrameEntryImpl
