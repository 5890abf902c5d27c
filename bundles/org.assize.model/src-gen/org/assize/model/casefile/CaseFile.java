/**
 */
package org.assize.model.casefile;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 案卷. The file of one case: its metadata and its documents. One case, one file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.casefile.CaseFile#getNumber <em>Number</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getCause <em>Cause</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getHandler <em>Handler</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getCoHandlers <em>Co Handlers</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getDecided <em>Decided</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getClosed <em>Closed</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getComplexity <em>Complexity</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getResult <em>Result</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getFolder <em>Folder</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#isManaged <em>Managed</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getMetadataHash <em>Metadata Hash</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.assize.model.casefile.CaseFile#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see org.assize.model.casefile.CasefilePackage#getCaseFile()
 * @model
 * @generated
 */
public interface CaseFile extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Case number (案号). The identity of the case file within the library.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Number()
	 * @model id="true"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title on the cover.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.casefile.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Procedure of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.casefile.CaseKind
	 * @see #setKind(CaseKind)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Kind()
	 * @model
	 * @generated
	 */
	CaseKind getKind();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.casefile.CaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cause of the case (案由).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Cause()
	 * @model
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handling unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Unit()
	 * @model
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Handler</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 承办人: the officer responsible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handler</em>' reference.
	 * @see #setHandler(Officer)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Handler()
	 * @model
	 * @generated
	 */
	Officer getHandler();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getHandler <em>Handler</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handler</em>' reference.
	 * @see #getHandler()
	 * @generated
	 */
	void setHandler(Officer value);

	/**
	 * Returns the value of the '<em><b>Co Handlers</b></em>' reference list.
	 * The list contents are of type {@link org.assize.model.casefile.Officer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 协办人: the officers who assisted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Co Handlers</em>' reference list.
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_CoHandlers()
	 * @model
	 * @generated
	 */
	EList<Officer> getCoHandlers();

	/**
	 * Returns the value of the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the case was accepted (受案).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted</em>' attribute.
	 * @see #setAccepted(LocalDate)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Accepted()
	 * @model dataType="org.assize.model.casefile.Date"
	 * @generated
	 */
	LocalDate getAccepted();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted</em>' attribute.
	 * @see #getAccepted()
	 * @generated
	 */
	void setAccepted(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided</em>' attribute.
	 * @see #setDecided(LocalDate)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Decided()
	 * @model dataType="org.assize.model.casefile.Date"
	 * @generated
	 */
	LocalDate getDecided();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getDecided <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided</em>' attribute.
	 * @see #getDecided()
	 * @generated
	 */
	void setDecided(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the case was closed. The month of the round counts from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(LocalDate)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Closed()
	 * @model dataType="org.assize.model.casefile.Date"
	 * @generated
	 */
	LocalDate getClosed();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Complexity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Complexity class used for strata, as the upstream system names it; empty where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complexity</em>' attribute.
	 * @see #setComplexity(String)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Complexity()
	 * @model
	 * @generated
	 */
	String getComplexity();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getComplexity <em>Complexity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complexity</em>' attribute.
	 * @see #getComplexity()
	 * @generated
	 */
	void setComplexity(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome as the upstream system exports it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Result()
	 * @model
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder of the case file: relative to originals/ when copied into the library, an absolute URI when registered in place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folder</em>' attribute.
	 * @see #setFolder(String)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Folder()
	 * @model
	 * @generated
	 */
	String getFolder();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder</em>' attribute.
	 * @see #getFolder()
	 * @generated
	 */
	void setFolder(String value);

	/**
	 * Returns the value of the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the originals were copied into the library (true) or registered in place (false).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Managed</em>' attribute.
	 * @see #setManaged(boolean)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Managed()
	 * @model
	 * @generated
	 */
	boolean isManaged();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#isManaged <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Managed</em>' attribute.
	 * @see #isManaged()
	 * @generated
	 */
	void setManaged(boolean value);

	/**
	 * Returns the value of the '<em><b>Metadata Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hex) of the canonical metadata with the hashes of the documents. Frozen into the frame of a round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metadata Hash</em>' attribute.
	 * @see #setMetadataHash(String)
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_MetadataHash()
	 * @model
	 * @generated
	 */
	String getMetadataHash();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.CaseFile#getMetadataHash <em>Metadata Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata Hash</em>' attribute.
	 * @see #getMetadataHash()
	 * @generated
	 */
	void setMetadataHash(String value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.casefile.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents in reading order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Documents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.casefile.ApprovalStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps of the approval chain as exported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	EList<ApprovalStep> getApprovals();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.casefile.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metadata of the upstream system that has no feature of its own; kept as found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.assize.model.casefile.CasefilePackage#getCaseFile_Properties()
	 * @model containment="true"
	 * @generated
	 */
	EList<Property> getProperties();

} // CaseFile
