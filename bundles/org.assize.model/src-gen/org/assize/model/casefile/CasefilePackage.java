/**
 */
package org.assize.model.casefile;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a department keeps: case files, their documents, the units and officers who handled them, and the approval steps. State is projected from the journal; nothing here is edited directly.
 * <!-- end-model-doc -->
 * @see org.assize.model.casefile.CasefileFactory
 * @model kind="package"
 * @generated
 */
public interface CasefilePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "casefile";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:assize:model:casefile:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "casefile";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CasefilePackage eINSTANCE = org.assize.model.casefile.impl.CasefilePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.impl.LibraryImpl <em>Library</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.impl.LibraryImpl
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getLibrary()
	 * @generated
	 */
	int LIBRARY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__NAME = 1;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__UNITS = 2;

	/**
	 * The feature id for the '<em><b>Officers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__OFFICERS = 3;

	/**
	 * The feature id for the '<em><b>Case Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY__CASE_FILES = 4;

	/**
	 * The number of structural features of the '<em>Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Library</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBRARY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.impl.UnitImpl
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 1;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__CODE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__NAME = 1;

	/**
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.impl.OfficerImpl <em>Officer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.impl.OfficerImpl
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getOfficer()
	 * @generated
	 */
	int OFFICER = 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICER__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICER__NAME = 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICER__UNIT = 2;

	/**
	 * The feature id for the '<em><b>Qualification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICER__QUALIFICATION = 3;

	/**
	 * The number of structural features of the '<em>Officer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICER_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Officer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.impl.CaseFileImpl <em>Case File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.impl.CaseFileImpl
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getCaseFile()
	 * @generated
	 */
	int CASE_FILE = 3;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__KIND = 2;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__CAUSE = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Handler</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__HANDLER = 5;

	/**
	 * The feature id for the '<em><b>Co Handlers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__CO_HANDLERS = 6;

	/**
	 * The feature id for the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__ACCEPTED = 7;

	/**
	 * The feature id for the '<em><b>Decided</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__DECIDED = 8;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__CLOSED = 9;

	/**
	 * The feature id for the '<em><b>Complexity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__COMPLEXITY = 10;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__RESULT = 11;

	/**
	 * The feature id for the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__FOLDER = 12;

	/**
	 * The feature id for the '<em><b>Managed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__MANAGED = 13;

	/**
	 * The feature id for the '<em><b>Metadata Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__METADATA_HASH = 14;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__DOCUMENTS = 15;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__APPROVALS = 16;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE__PROPERTIES = 17;

	/**
	 * The number of structural features of the '<em>Case File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE_FEATURE_COUNT = 18;

	/**
	 * The number of operations of the '<em>Case File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.impl.DocumentImpl
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 4;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PATH = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SHA256 = 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SIZE = 4;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__MODIFIED = 5;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__MEDIA_TYPE = 6;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__DATE = 7;

	/**
	 * The feature id for the '<em><b>Ordinal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ORDINAL = 8;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FILE = 9;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__VERSIONS = 10;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.impl.DocumentVersionImpl <em>Document Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.impl.DocumentVersionImpl
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDocumentVersion()
	 * @generated
	 */
	int DOCUMENT_VERSION = 5;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__SHA256 = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__MODIFIED = 2;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__MEDIA_TYPE = 3;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__FILE = 4;

	/**
	 * The feature id for the '<em><b>Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__KEPT = 5;

	/**
	 * The feature id for the '<em><b>Replaced At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__REPLACED_AT = 6;

	/**
	 * The feature id for the '<em><b>Replaced By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__REPLACED_BY = 7;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__REASON = 8;

	/**
	 * The number of structural features of the '<em>Document Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Document Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.impl.ApprovalStepImpl <em>Approval Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.impl.ApprovalStepImpl
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getApprovalStep()
	 * @generated
	 */
	int APPROVAL_STEP = 6;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__LEVEL = 0;

	/**
	 * The feature id for the '<em><b>Officer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__OFFICER = 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__DATE = 2;

	/**
	 * The feature id for the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP__OPINION = 3;

	/**
	 * The number of structural features of the '<em>Approval Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Approval Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_STEP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.impl.PropertyImpl
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.CaseKind <em>Case Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.CaseKind
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getCaseKind()
	 * @generated
	 */
	int CASE_KIND = 8;

	/**
	 * The meta object id for the '{@link org.assize.model.casefile.ApprovalLevel <em>Approval Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.casefile.ApprovalLevel
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getApprovalLevel()
	 * @generated
	 */
	int APPROVAL_LEVEL = 9;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDate()
	 * @generated
	 */
	int DATE = 10;

	/**
	 * The meta object id for the '<em>Decimal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDecimal()
	 * @generated
	 */
	int DECIMAL = 11;

	/**
	 * The meta object id for the '<em>Date Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDateTime()
	 * @generated
	 */
	int DATE_TIME = 12;


	/**
	 * Returns the meta object for class '{@link org.assize.model.casefile.Library <em>Library</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Library</em>'.
	 * @see org.assize.model.casefile.Library
	 * @generated
	 */
	EClass getLibrary();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Library#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.casefile.Library#getId()
	 * @see #getLibrary()
	 * @generated
	 */
	EAttribute getLibrary_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Library#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assize.model.casefile.Library#getName()
	 * @see #getLibrary()
	 * @generated
	 */
	EAttribute getLibrary_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.casefile.Library#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.assize.model.casefile.Library#getUnits()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.casefile.Library#getOfficers <em>Officers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Officers</em>'.
	 * @see org.assize.model.casefile.Library#getOfficers()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_Officers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.casefile.Library#getCaseFiles <em>Case Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Case Files</em>'.
	 * @see org.assize.model.casefile.Library#getCaseFiles()
	 * @see #getLibrary()
	 * @generated
	 */
	EReference getLibrary_CaseFiles();

	/**
	 * Returns the meta object for class '{@link org.assize.model.casefile.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit</em>'.
	 * @see org.assize.model.casefile.Unit
	 * @generated
	 */
	EClass getUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Unit#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.assize.model.casefile.Unit#getCode()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Unit#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assize.model.casefile.Unit#getName()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Name();

	/**
	 * Returns the meta object for class '{@link org.assize.model.casefile.Officer <em>Officer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Officer</em>'.
	 * @see org.assize.model.casefile.Officer
	 * @generated
	 */
	EClass getOfficer();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Officer#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.assize.model.casefile.Officer#getNumber()
	 * @see #getOfficer()
	 * @generated
	 */
	EAttribute getOfficer_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Officer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assize.model.casefile.Officer#getName()
	 * @see #getOfficer()
	 * @generated
	 */
	EAttribute getOfficer_Name();

	/**
	 * Returns the meta object for the reference '{@link org.assize.model.casefile.Officer#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.assize.model.casefile.Officer#getUnit()
	 * @see #getOfficer()
	 * @generated
	 */
	EReference getOfficer_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Officer#getQualification <em>Qualification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualification</em>'.
	 * @see org.assize.model.casefile.Officer#getQualification()
	 * @see #getOfficer()
	 * @generated
	 */
	EAttribute getOfficer_Qualification();

	/**
	 * Returns the meta object for class '{@link org.assize.model.casefile.CaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case File</em>'.
	 * @see org.assize.model.casefile.CaseFile
	 * @generated
	 */
	EClass getCaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.assize.model.casefile.CaseFile#getNumber()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assize.model.casefile.CaseFile#getTitle()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assize.model.casefile.CaseFile#getKind()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.assize.model.casefile.CaseFile#getCause()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Cause();

	/**
	 * Returns the meta object for the reference '{@link org.assize.model.casefile.CaseFile#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.assize.model.casefile.CaseFile#getUnit()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Unit();

	/**
	 * Returns the meta object for the reference '{@link org.assize.model.casefile.CaseFile#getHandler <em>Handler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Handler</em>'.
	 * @see org.assize.model.casefile.CaseFile#getHandler()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Handler();

	/**
	 * Returns the meta object for the reference list '{@link org.assize.model.casefile.CaseFile#getCoHandlers <em>Co Handlers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Co Handlers</em>'.
	 * @see org.assize.model.casefile.CaseFile#getCoHandlers()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_CoHandlers();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getAccepted <em>Accepted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted</em>'.
	 * @see org.assize.model.casefile.CaseFile#getAccepted()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Accepted();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getDecided <em>Decided</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided</em>'.
	 * @see org.assize.model.casefile.CaseFile#getDecided()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Decided();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.assize.model.casefile.CaseFile#getClosed()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Closed();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getComplexity <em>Complexity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complexity</em>'.
	 * @see org.assize.model.casefile.CaseFile#getComplexity()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Complexity();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.assize.model.casefile.CaseFile#getResult()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getFolder <em>Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder</em>'.
	 * @see org.assize.model.casefile.CaseFile#getFolder()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Folder();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#isManaged <em>Managed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Managed</em>'.
	 * @see org.assize.model.casefile.CaseFile#isManaged()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_Managed();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.CaseFile#getMetadataHash <em>Metadata Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metadata Hash</em>'.
	 * @see org.assize.model.casefile.CaseFile#getMetadataHash()
	 * @see #getCaseFile()
	 * @generated
	 */
	EAttribute getCaseFile_MetadataHash();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.casefile.CaseFile#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.assize.model.casefile.CaseFile#getDocuments()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.casefile.CaseFile#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.assize.model.casefile.CaseFile#getApprovals()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Approvals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.casefile.CaseFile#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.assize.model.casefile.CaseFile#getProperties()
	 * @see #getCaseFile()
	 * @generated
	 */
	EReference getCaseFile_Properties();

	/**
	 * Returns the meta object for class '{@link org.assize.model.casefile.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.assize.model.casefile.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.assize.model.casefile.Document#getPath()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assize.model.casefile.Document#getTitle()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.assize.model.casefile.Document#getType()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.assize.model.casefile.Document#getSha256()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.assize.model.casefile.Document#getSize()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.assize.model.casefile.Document#getModified()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.assize.model.casefile.Document#getMediaType()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.assize.model.casefile.Document#getDate()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getOrdinal <em>Ordinal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordinal</em>'.
	 * @see org.assize.model.casefile.Document#getOrdinal()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Ordinal();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Document#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.assize.model.casefile.Document#getFile()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_File();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.casefile.Document#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.assize.model.casefile.Document#getVersions()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Versions();

	/**
	 * Returns the meta object for class '{@link org.assize.model.casefile.DocumentVersion <em>Document Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Version</em>'.
	 * @see org.assize.model.casefile.DocumentVersion
	 * @generated
	 */
	EClass getDocumentVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#getSha256()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#getSize()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#getModified()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#getMediaType()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#getFile()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_File();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#isKept <em>Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#isKept()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Kept();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#getReplacedAt <em>Replaced At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaced At</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#getReplacedAt()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_ReplacedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#getReplacedBy <em>Replaced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaced By</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#getReplacedBy()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_ReplacedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.DocumentVersion#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.assize.model.casefile.DocumentVersion#getReason()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Reason();

	/**
	 * Returns the meta object for class '{@link org.assize.model.casefile.ApprovalStep <em>Approval Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval Step</em>'.
	 * @see org.assize.model.casefile.ApprovalStep
	 * @generated
	 */
	EClass getApprovalStep();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.ApprovalStep#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.assize.model.casefile.ApprovalStep#getLevel()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.ApprovalStep#getOfficer <em>Officer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Officer</em>'.
	 * @see org.assize.model.casefile.ApprovalStep#getOfficer()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_Officer();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.ApprovalStep#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.assize.model.casefile.ApprovalStep#getDate()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.ApprovalStep#getOpinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opinion</em>'.
	 * @see org.assize.model.casefile.ApprovalStep#getOpinion()
	 * @see #getApprovalStep()
	 * @generated
	 */
	EAttribute getApprovalStep_Opinion();

	/**
	 * Returns the meta object for class '{@link org.assize.model.casefile.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.assize.model.casefile.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Property#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assize.model.casefile.Property#getName()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.casefile.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.assize.model.casefile.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.casefile.CaseKind <em>Case Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case Kind</em>'.
	 * @see org.assize.model.casefile.CaseKind
	 * @generated
	 */
	EEnum getCaseKind();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.casefile.ApprovalLevel <em>Approval Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Approval Level</em>'.
	 * @see org.assize.model.casefile.ApprovalLevel
	 * @generated
	 */
	EEnum getApprovalLevel();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day without time zone, ISO 8601 (2026-11-21).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Decimal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An exact decimal number: marks, amounts and scores are never binary floating point.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Decimal</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	EDataType getDecimal();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Date Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An instant in UTC, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date Time</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getDateTime();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CasefileFactory getCasefileFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.impl.LibraryImpl <em>Library</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.impl.LibraryImpl
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getLibrary()
		 * @generated
		 */
		EClass LIBRARY = eINSTANCE.getLibrary();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIBRARY__ID = eINSTANCE.getLibrary_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIBRARY__NAME = eINSTANCE.getLibrary_Name();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__UNITS = eINSTANCE.getLibrary_Units();

		/**
		 * The meta object literal for the '<em><b>Officers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__OFFICERS = eINSTANCE.getLibrary_Officers();

		/**
		 * The meta object literal for the '<em><b>Case Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIBRARY__CASE_FILES = eINSTANCE.getLibrary_CaseFiles();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.impl.UnitImpl <em>Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.impl.UnitImpl
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getUnit()
		 * @generated
		 */
		EClass UNIT = eINSTANCE.getUnit();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__CODE = eINSTANCE.getUnit_Code();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__NAME = eINSTANCE.getUnit_Name();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.impl.OfficerImpl <em>Officer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.impl.OfficerImpl
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getOfficer()
		 * @generated
		 */
		EClass OFFICER = eINSTANCE.getOfficer();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFICER__NUMBER = eINSTANCE.getOfficer_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFICER__NAME = eINSTANCE.getOfficer_Name();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFICER__UNIT = eINSTANCE.getOfficer_Unit();

		/**
		 * The meta object literal for the '<em><b>Qualification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFICER__QUALIFICATION = eINSTANCE.getOfficer_Qualification();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.impl.CaseFileImpl <em>Case File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.impl.CaseFileImpl
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getCaseFile()
		 * @generated
		 */
		EClass CASE_FILE = eINSTANCE.getCaseFile();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__NUMBER = eINSTANCE.getCaseFile_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__TITLE = eINSTANCE.getCaseFile_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__KIND = eINSTANCE.getCaseFile_Kind();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__CAUSE = eINSTANCE.getCaseFile_Cause();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__UNIT = eINSTANCE.getCaseFile_Unit();

		/**
		 * The meta object literal for the '<em><b>Handler</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__HANDLER = eINSTANCE.getCaseFile_Handler();

		/**
		 * The meta object literal for the '<em><b>Co Handlers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__CO_HANDLERS = eINSTANCE.getCaseFile_CoHandlers();

		/**
		 * The meta object literal for the '<em><b>Accepted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__ACCEPTED = eINSTANCE.getCaseFile_Accepted();

		/**
		 * The meta object literal for the '<em><b>Decided</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__DECIDED = eINSTANCE.getCaseFile_Decided();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__CLOSED = eINSTANCE.getCaseFile_Closed();

		/**
		 * The meta object literal for the '<em><b>Complexity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__COMPLEXITY = eINSTANCE.getCaseFile_Complexity();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__RESULT = eINSTANCE.getCaseFile_Result();

		/**
		 * The meta object literal for the '<em><b>Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__FOLDER = eINSTANCE.getCaseFile_Folder();

		/**
		 * The meta object literal for the '<em><b>Managed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__MANAGED = eINSTANCE.getCaseFile_Managed();

		/**
		 * The meta object literal for the '<em><b>Metadata Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_FILE__METADATA_HASH = eINSTANCE.getCaseFile_MetadataHash();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__DOCUMENTS = eINSTANCE.getCaseFile_Documents();

		/**
		 * The meta object literal for the '<em><b>Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__APPROVALS = eINSTANCE.getCaseFile_Approvals();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_FILE__PROPERTIES = eINSTANCE.getCaseFile_Properties();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.impl.DocumentImpl
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__PATH = eINSTANCE.getDocument_Path();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TITLE = eINSTANCE.getDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__TYPE = eINSTANCE.getDocument_Type();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__SHA256 = eINSTANCE.getDocument_Sha256();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__SIZE = eINSTANCE.getDocument_Size();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__MODIFIED = eINSTANCE.getDocument_Modified();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__MEDIA_TYPE = eINSTANCE.getDocument_MediaType();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__DATE = eINSTANCE.getDocument_Date();

		/**
		 * The meta object literal for the '<em><b>Ordinal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ORDINAL = eINSTANCE.getDocument_Ordinal();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FILE = eINSTANCE.getDocument_File();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__VERSIONS = eINSTANCE.getDocument_Versions();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.impl.DocumentVersionImpl <em>Document Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.impl.DocumentVersionImpl
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDocumentVersion()
		 * @generated
		 */
		EClass DOCUMENT_VERSION = eINSTANCE.getDocumentVersion();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__SHA256 = eINSTANCE.getDocumentVersion_Sha256();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__SIZE = eINSTANCE.getDocumentVersion_Size();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__MODIFIED = eINSTANCE.getDocumentVersion_Modified();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__MEDIA_TYPE = eINSTANCE.getDocumentVersion_MediaType();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__FILE = eINSTANCE.getDocumentVersion_File();

		/**
		 * The meta object literal for the '<em><b>Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__KEPT = eINSTANCE.getDocumentVersion_Kept();

		/**
		 * The meta object literal for the '<em><b>Replaced At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__REPLACED_AT = eINSTANCE.getDocumentVersion_ReplacedAt();

		/**
		 * The meta object literal for the '<em><b>Replaced By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__REPLACED_BY = eINSTANCE.getDocumentVersion_ReplacedBy();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__REASON = eINSTANCE.getDocumentVersion_Reason();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.impl.ApprovalStepImpl <em>Approval Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.impl.ApprovalStepImpl
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getApprovalStep()
		 * @generated
		 */
		EClass APPROVAL_STEP = eINSTANCE.getApprovalStep();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_STEP__LEVEL = eINSTANCE.getApprovalStep_Level();

		/**
		 * The meta object literal for the '<em><b>Officer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_STEP__OFFICER = eINSTANCE.getApprovalStep_Officer();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_STEP__DATE = eINSTANCE.getApprovalStep_Date();

		/**
		 * The meta object literal for the '<em><b>Opinion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL_STEP__OPINION = eINSTANCE.getApprovalStep_Opinion();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.impl.PropertyImpl
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__NAME = eINSTANCE.getProperty_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.CaseKind <em>Case Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.CaseKind
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getCaseKind()
		 * @generated
		 */
		EEnum CASE_KIND = eINSTANCE.getCaseKind();

		/**
		 * The meta object literal for the '{@link org.assize.model.casefile.ApprovalLevel <em>Approval Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.casefile.ApprovalLevel
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getApprovalLevel()
		 * @generated
		 */
		EEnum APPROVAL_LEVEL = eINSTANCE.getApprovalLevel();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Decimal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDecimal()
		 * @generated
		 */
		EDataType DECIMAL = eINSTANCE.getDecimal();

		/**
		 * The meta object literal for the '<em>Date Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.assize.model.casefile.impl.CasefilePackageImpl#getDateTime()
		 * @generated
		 */
		EDataType DATE_TIME = eINSTANCE.getDateTime();

	}

} //CasefilePackage
