/**
 */
package org.assize.model.casefile;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 旧版本. A version of a document that was replaced by a newer one, such as a better scan. Marks and evidence taken from it stay bound to it until a reviewer confirms their place in the present one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#getSize <em>Size</em>}</li>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#getModified <em>Modified</em>}</li>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#getFile <em>File</em>}</li>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#isKept <em>Kept</em>}</li>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#getReplacedAt <em>Replaced At</em>}</li>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.assize.model.casefile.DocumentVersion#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion()
 * @model
 * @generated
 */
public interface DocumentVersion extends EObject {
	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the bytes (hex).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_Size()
	 * @model
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Modification time of the file at intake.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_Modified()
	 * @model dataType="org.assize.model.casefile.DateTime"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media type found from the bytes and the name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the file lies, as for a document; empty when it is at the path of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the file was still there, unchanged, when it was replaced. If not, only its hash is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept</em>' attribute.
	 * @see #setKept(boolean)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_Kept()
	 * @model
	 * @generated
	 */
	boolean isKept();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#isKept <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kept</em>' attribute.
	 * @see #isKept()
	 * @generated
	 */
	void setKept(boolean value);

	/**
	 * Returns the value of the '<em><b>Replaced At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was replaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced At</em>' attribute.
	 * @see #setReplacedAt(Instant)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_ReplacedAt()
	 * @model dataType="org.assize.model.casefile.DateTime"
	 * @generated
	 */
	Instant getReplacedAt();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#getReplacedAt <em>Replaced At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced At</em>' attribute.
	 * @see #getReplacedAt()
	 * @generated
	 */
	void setReplacedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Replaced By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer who replaced it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced By</em>' attribute.
	 * @see #setReplacedBy(String)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_ReplacedBy()
	 * @model
	 * @generated
	 */
	String getReplacedBy();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#getReplacedBy <em>Replaced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced By</em>' attribute.
	 * @see #getReplacedBy()
	 * @generated
	 */
	void setReplacedBy(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was replaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.assize.model.casefile.CasefilePackage#getDocumentVersion_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.DocumentVersion#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // DocumentVersion
