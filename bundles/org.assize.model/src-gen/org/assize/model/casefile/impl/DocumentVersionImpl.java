/**
 */
package org.assize.model.casefile.impl;

import java.time.Instant;

import org.assize.model.casefile.CasefilePackage;
import org.assize.model.casefile.DocumentVersion;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#isKept <em>Kept</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#getReplacedAt <em>Replaced At</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.DocumentVersionImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentVersionImpl extends MinimalEObjectImpl.Container implements DocumentVersion {
	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #isKept() <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKept()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEPT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKept() <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKept()
	 * @generated
	 * @ordered
	 */
	protected boolean kept = KEPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplacedAt() <em>Replaced At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant REPLACED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplacedAt() <em>Replaced At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant replacedAt = REPLACED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplacedBy() <em>Replaced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLACED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplacedBy() <em>Replaced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedBy()
	 * @generated
	 * @ordered
	 */
	protected String replacedBy = REPLACED_BY_EDEFAULT;

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
	protected DocumentVersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.DOCUMENT_VERSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKept() {
		return kept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKept(boolean newKept) {
		boolean oldKept = kept;
		kept = newKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__KEPT, oldKept, kept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getReplacedAt() {
		return replacedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacedAt(Instant newReplacedAt) {
		Instant oldReplacedAt = replacedAt;
		replacedAt = newReplacedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__REPLACED_AT, oldReplacedAt, replacedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReplacedBy() {
		return replacedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacedBy(String newReplacedBy) {
		String oldReplacedBy = replacedBy;
		replacedBy = newReplacedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__REPLACED_BY, oldReplacedBy, replacedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.DOCUMENT_VERSION__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasefilePackage.DOCUMENT_VERSION__SHA256:
				return getSha256();
			case CasefilePackage.DOCUMENT_VERSION__SIZE:
				return getSize();
			case CasefilePackage.DOCUMENT_VERSION__MODIFIED:
				return getModified();
			case CasefilePackage.DOCUMENT_VERSION__MEDIA_TYPE:
				return getMediaType();
			case CasefilePackage.DOCUMENT_VERSION__FILE:
				return getFile();
			case CasefilePackage.DOCUMENT_VERSION__KEPT:
				return isKept();
			case CasefilePackage.DOCUMENT_VERSION__REPLACED_AT:
				return getReplacedAt();
			case CasefilePackage.DOCUMENT_VERSION__REPLACED_BY:
				return getReplacedBy();
			case CasefilePackage.DOCUMENT_VERSION__REASON:
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
			case CasefilePackage.DOCUMENT_VERSION__SHA256:
				setSha256((String)newValue);
				return;
			case CasefilePackage.DOCUMENT_VERSION__SIZE:
				setSize((Long)newValue);
				return;
			case CasefilePackage.DOCUMENT_VERSION__MODIFIED:
				setModified((Instant)newValue);
				return;
			case CasefilePackage.DOCUMENT_VERSION__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case CasefilePackage.DOCUMENT_VERSION__FILE:
				setFile((String)newValue);
				return;
			case CasefilePackage.DOCUMENT_VERSION__KEPT:
				setKept((Boolean)newValue);
				return;
			case CasefilePackage.DOCUMENT_VERSION__REPLACED_AT:
				setReplacedAt((Instant)newValue);
				return;
			case CasefilePackage.DOCUMENT_VERSION__REPLACED_BY:
				setReplacedBy((String)newValue);
				return;
			case CasefilePackage.DOCUMENT_VERSION__REASON:
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
			case CasefilePackage.DOCUMENT_VERSION__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case CasefilePackage.DOCUMENT_VERSION__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case CasefilePackage.DOCUMENT_VERSION__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case CasefilePackage.DOCUMENT_VERSION__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case CasefilePackage.DOCUMENT_VERSION__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case CasefilePackage.DOCUMENT_VERSION__KEPT:
				setKept(KEPT_EDEFAULT);
				return;
			case CasefilePackage.DOCUMENT_VERSION__REPLACED_AT:
				setReplacedAt(REPLACED_AT_EDEFAULT);
				return;
			case CasefilePackage.DOCUMENT_VERSION__REPLACED_BY:
				setReplacedBy(REPLACED_BY_EDEFAULT);
				return;
			case CasefilePackage.DOCUMENT_VERSION__REASON:
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
			case CasefilePackage.DOCUMENT_VERSION__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case CasefilePackage.DOCUMENT_VERSION__SIZE:
				return size != SIZE_EDEFAULT;
			case CasefilePackage.DOCUMENT_VERSION__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case CasefilePackage.DOCUMENT_VERSION__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case CasefilePackage.DOCUMENT_VERSION__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case CasefilePackage.DOCUMENT_VERSION__KEPT:
				return kept != KEPT_EDEFAULT;
			case CasefilePackage.DOCUMENT_VERSION__REPLACED_AT:
				return REPLACED_AT_EDEFAULT == null ? replacedAt != null : !REPLACED_AT_EDEFAULT.equals(replacedAt);
			case CasefilePackage.DOCUMENT_VERSION__REPLACED_BY:
				return REPLACED_BY_EDEFAULT == null ? replacedBy != null : !REPLACED_BY_EDEFAULT.equals(replacedBy);
			case CasefilePackage.DOCUMENT_VERSION__REASON:
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
		result.append(" (sha256: ");
		result.append(sha256);
		result.append(", size: ");
		result.append(size);
		result.append(", modified: ");
		result.append(modified);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", file: ");
		result.append(file);
		result.append(", kept: ");
		result.append(kept);
		result.append(", replacedAt: ");
		result.append(replacedAt);
		result.append(", replacedBy: ");
		result.append(replacedBy);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //DocumentVersionImpl
