/**
 */
package org.assize.model.review;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * 评查. Rounds, the reviews in them, the answers with their evidence, and what was chosen and published. State is projected from the journal.
 * <!-- end-model-doc -->
 * @see org.assize.model.review.ReviewFactory
 * @model kind="package"
 * @generated
 */
public interface ReviewPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "review";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:assize:model:review:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "review";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ReviewPackage eINSTANCE = org.assize.model.review.impl.ReviewPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.ReviewBookImpl <em>Book</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.ReviewBookImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getReviewBook()
	 * @generated
	 */
	int REVIEW_BOOK = 0;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_BOOK__ROUNDS = 0;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_BOOK__REVIEWS = 1;

	/**
	 * The number of structural features of the '<em>Book</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_BOOK_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Book</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_BOOK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.RoundImpl <em>Round</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.RoundImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getRound()
	 * @generated
	 */
	int ROUND = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__TITLE = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__STATE = 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__FROM = 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__TO = 4;

	/**
	 * The feature id for the '<em><b>Checklists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__CHECKLISTS = 5;

	/**
	 * The feature id for the '<em><b>Strata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__STRATA = 6;

	/**
	 * The feature id for the '<em><b>Frame</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__FRAME = 7;

	/**
	 * The feature id for the '<em><b>Frame Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__FRAME_HASH = 8;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__SEED = 9;

	/**
	 * The feature id for the '<em><b>Draw Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__DRAW_HASH = 10;

	/**
	 * The feature id for the '<em><b>Drawn</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__DRAWN = 11;

	/**
	 * The feature id for the '<em><b>Selections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__SELECTIONS = 12;

	/**
	 * The feature id for the '<em><b>Bulletins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__BULLETINS = 13;

	/**
	 * The feature id for the '<em><b>Void Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__VOID_REASON = 14;

	/**
	 * The number of structural features of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND_FEATURE_COUNT = 15;

	/**
	 * The number of operations of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.ChecklistUseImpl <em>Checklist Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.ChecklistUseImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getChecklistUse()
	 * @generated
	 */
	int CHECKLIST_USE = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_USE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_USE__URN = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_USE__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_USE__SHA256 = 3;

	/**
	 * The number of structural features of the '<em>Checklist Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_USE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Checklist Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_USE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.StratumImpl <em>Stratum</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.StratumImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getStratum()
	 * @generated
	 */
	int STRATUM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__KIND = 2;

	/**
	 * The feature id for the '<em><b>Complexity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__COMPLEXITY = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__UNIT = 4;

	/**
	 * The feature id for the '<em><b>Quota</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM__QUOTA = 5;

	/**
	 * The number of structural features of the '<em>Stratum</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Stratum</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATUM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.FrameEntryImpl <em>Frame Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.FrameEntryImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getFrameEntry()
	 * @generated
	 */
	int FRAME_ENTRY = 4;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_ENTRY__CASE_FILE = 0;

	/**
	 * The feature id for the '<em><b>Metadata Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_ENTRY__METADATA_HASH = 1;

	/**
	 * The feature id for the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_ENTRY__STRATUM = 2;

	/**
	 * The number of structural features of the '<em>Frame Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_ENTRY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Frame Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.DrawnFileImpl <em>Drawn File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.DrawnFileImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getDrawnFile()
	 * @generated
	 */
	int DRAWN_FILE = 5;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_FILE__CASE_FILE = 0;

	/**
	 * The feature id for the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_FILE__STRATUM = 1;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_FILE__RANK = 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_FILE__KEY = 3;

	/**
	 * The feature id for the '<em><b>Excluded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_FILE__EXCLUDED = 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_FILE__REASON = 5;

	/**
	 * The number of structural features of the '<em>Drawn File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_FILE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Drawn File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRAWN_FILE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.ReviewImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = 0;

	/**
	 * The feature id for the '<em><b>Round</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ROUND = 1;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CASE_FILE = 2;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REVIEWER = 3;

	/**
	 * The feature id for the '<em><b>Checklist Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CHECKLIST_URN = 4;

	/**
	 * The feature id for the '<em><b>Checklist Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CHECKLIST_VERSION = 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__STATE = 6;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ANSWERS = 7;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__RESULT = 8;

	/**
	 * The feature id for the '<em><b>Sealed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__SEALED_AT = 9;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NOTE = 10;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.AnswerImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 7;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ITEM = 0;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__OUTCOME = 1;

	/**
	 * The feature id for the '<em><b>Deductions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__DEDUCTIONS = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__REASON = 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__EVIDENCE = 4;

	/**
	 * The feature id for the '<em><b>Absence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ABSENCE = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__AT = 6;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__BY = 7;

	/**
	 * The feature id for the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__PROPOSAL = 8;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.DeductionImpl <em>Deduction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.DeductionImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getDeduction()
	 * @generated
	 */
	int DEDUCTION = 8;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION__RULE = 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION__COUNT = 1;

	/**
	 * The feature id for the '<em><b>Waived</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION__WAIVED = 2;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION__REMARK = 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION__EVIDENCE = 4;

	/**
	 * The feature id for the '<em><b>Absence</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION__ABSENCE = 5;

	/**
	 * The number of structural features of the '<em>Deduction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Deduction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.EvidenceRefImpl <em>Evidence Ref</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.EvidenceRefImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getEvidenceRef()
	 * @generated
	 */
	int EVIDENCE_REF = 9;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF__DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF__ANCHOR = 2;

	/**
	 * The number of structural features of the '<em>Evidence Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Evidence Ref</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_REF_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.AbsenceRecordImpl <em>Absence Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.AbsenceRecordImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getAbsenceRecord()
	 * @generated
	 */
	int ABSENCE_RECORD = 10;

	/**
	 * The feature id for the '<em><b>Searched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_RECORD__SEARCHED = 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_RECORD__SCOPE = 1;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_RECORD__PAGES = 2;

	/**
	 * The feature id for the '<em><b>Pages Without Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_RECORD__PAGES_WITHOUT_TEXT = 3;

	/**
	 * The feature id for the '<em><b>Pages Uncertain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_RECORD__PAGES_UNCERTAIN = 4;

	/**
	 * The feature id for the '<em><b>Queries</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_RECORD__QUERIES = 5;

	/**
	 * The number of structural features of the '<em>Absence Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_RECORD_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Absence Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ABSENCE_RECORD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.ReviewResultImpl <em>Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.ReviewResultImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getReviewResult()
	 * @generated
	 */
	int REVIEW_RESULT = 11;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT__SCORE = 0;

	/**
	 * The feature id for the '<em><b>Score Before Veto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT__SCORE_BEFORE_VETO = 1;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT__GRADE = 2;

	/**
	 * The feature id for the '<em><b>Grade Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT__GRADE_TITLE = 3;

	/**
	 * The feature id for the '<em><b>Vetoed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT__VETOED = 4;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT__MODEL = 5;

	/**
	 * The feature id for the '<em><b>Inputs Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT__INPUTS_HASH = 6;

	/**
	 * The number of structural features of the '<em>Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_RESULT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.SelectionImpl <em>Selection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.SelectionImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getSelection()
	 * @generated
	 */
	int SELECTION = 12;

	/**
	 * The feature id for the '<em><b>Stratum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__STRATUM = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__KIND = 1;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__CASE_FILE = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__REASON = 3;

	/**
	 * The feature id for the '<em><b>Tied</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__TIED = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__BY = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__AT = 6;

	/**
	 * The number of structural features of the '<em>Selection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Selection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.impl.BulletinImpl <em>Bulletin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.impl.BulletinImpl
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getBulletin()
	 * @generated
	 */
	int BULLETIN = 13;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BULLETIN__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BULLETIN__FILE = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BULLETIN__SHA256 = 2;

	/**
	 * The feature id for the '<em><b>Journal Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BULLETIN__JOURNAL_HEAD = 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BULLETIN__AT = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BULLETIN__BY = 5;

	/**
	 * The number of structural features of the '<em>Bulletin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BULLETIN_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Bulletin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BULLETIN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.review.RoundState <em>Round State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.RoundState
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getRoundState()
	 * @generated
	 */
	int ROUND_STATE = 14;

	/**
	 * The meta object id for the '{@link org.assize.model.review.ReviewState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.ReviewState
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getReviewState()
	 * @generated
	 */
	int REVIEW_STATE = 15;

	/**
	 * The meta object id for the '{@link org.assize.model.review.AnswerOutcome <em>Answer Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.AnswerOutcome
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getAnswerOutcome()
	 * @generated
	 */
	int ANSWER_OUTCOME = 16;

	/**
	 * The meta object id for the '{@link org.assize.model.review.SelectionKind <em>Selection Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.review.SelectionKind
	 * @see org.assize.model.review.impl.ReviewPackageImpl#getSelectionKind()
	 * @generated
	 */
	int SELECTION_KIND = 17;


	/**
	 * Returns the meta object for class '{@link org.assize.model.review.ReviewBook <em>Book</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Book</em>'.
	 * @see org.assize.model.review.ReviewBook
	 * @generated
	 */
	EClass getReviewBook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.ReviewBook#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rounds</em>'.
	 * @see org.assize.model.review.ReviewBook#getRounds()
	 * @see #getReviewBook()
	 * @generated
	 */
	EReference getReviewBook_Rounds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.ReviewBook#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.assize.model.review.ReviewBook#getReviews()
	 * @see #getReviewBook()
	 * @generated
	 */
	EReference getReviewBook_Reviews();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.Round <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Round</em>'.
	 * @see org.assize.model.review.Round
	 * @generated
	 */
	EClass getRound();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.review.Round#getId()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assize.model.review.Round#getTitle()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.assize.model.review.Round#getState()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_State();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.assize.model.review.Round#getFrom()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_From();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.assize.model.review.Round#getTo()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Round#getChecklists <em>Checklists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checklists</em>'.
	 * @see org.assize.model.review.Round#getChecklists()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Checklists();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Round#getStrata <em>Strata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Strata</em>'.
	 * @see org.assize.model.review.Round#getStrata()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Strata();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Round#getFrame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frame</em>'.
	 * @see org.assize.model.review.Round#getFrame()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Frame();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getFrameHash <em>Frame Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame Hash</em>'.
	 * @see org.assize.model.review.Round#getFrameHash()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_FrameHash();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.assize.model.review.Round#getSeed()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getDrawHash <em>Draw Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Draw Hash</em>'.
	 * @see org.assize.model.review.Round#getDrawHash()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_DrawHash();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Round#getDrawn <em>Drawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drawn</em>'.
	 * @see org.assize.model.review.Round#getDrawn()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Drawn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Round#getSelections <em>Selections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Selections</em>'.
	 * @see org.assize.model.review.Round#getSelections()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Selections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Round#getBulletins <em>Bulletins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bulletins</em>'.
	 * @see org.assize.model.review.Round#getBulletins()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Bulletins();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Round#getVoidReason <em>Void Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Void Reason</em>'.
	 * @see org.assize.model.review.Round#getVoidReason()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_VoidReason();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.ChecklistUse <em>Checklist Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Use</em>'.
	 * @see org.assize.model.review.ChecklistUse
	 * @generated
	 */
	EClass getChecklistUse();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ChecklistUse#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assize.model.review.ChecklistUse#getKind()
	 * @see #getChecklistUse()
	 * @generated
	 */
	EAttribute getChecklistUse_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ChecklistUse#getUrn <em>Urn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Urn</em>'.
	 * @see org.assize.model.review.ChecklistUse#getUrn()
	 * @see #getChecklistUse()
	 * @generated
	 */
	EAttribute getChecklistUse_Urn();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ChecklistUse#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.assize.model.review.ChecklistUse#getVersion()
	 * @see #getChecklistUse()
	 * @generated
	 */
	EAttribute getChecklistUse_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ChecklistUse#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.assize.model.review.ChecklistUse#getSha256()
	 * @see #getChecklistUse()
	 * @generated
	 */
	EAttribute getChecklistUse_Sha256();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.Stratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stratum</em>'.
	 * @see org.assize.model.review.Stratum
	 * @generated
	 */
	EClass getStratum();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Stratum#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.review.Stratum#getId()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Stratum#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assize.model.review.Stratum#getTitle()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Stratum#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assize.model.review.Stratum#getKind()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Stratum#getComplexity <em>Complexity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Complexity</em>'.
	 * @see org.assize.model.review.Stratum#getComplexity()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Complexity();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Stratum#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.assize.model.review.Stratum#getUnit()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Stratum#getQuota <em>Quota</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quota</em>'.
	 * @see org.assize.model.review.Stratum#getQuota()
	 * @see #getStratum()
	 * @generated
	 */
	EAttribute getStratum_Quota();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.FrameEntry <em>Frame Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frame Entry</em>'.
	 * @see org.assize.model.review.FrameEntry
	 * @generated
	 */
	EClass getFrameEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.FrameEntry#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case File</em>'.
	 * @see org.assize.model.review.FrameEntry#getCaseFile()
	 * @see #getFrameEntry()
	 * @generated
	 */
	EAttribute getFrameEntry_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.FrameEntry#getMetadataHash <em>Metadata Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metadata Hash</em>'.
	 * @see org.assize.model.review.FrameEntry#getMetadataHash()
	 * @see #getFrameEntry()
	 * @generated
	 */
	EAttribute getFrameEntry_MetadataHash();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.FrameEntry#getStratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stratum</em>'.
	 * @see org.assize.model.review.FrameEntry#getStratum()
	 * @see #getFrameEntry()
	 * @generated
	 */
	EAttribute getFrameEntry_Stratum();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.DrawnFile <em>Drawn File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Drawn File</em>'.
	 * @see org.assize.model.review.DrawnFile
	 * @generated
	 */
	EClass getDrawnFile();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.DrawnFile#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case File</em>'.
	 * @see org.assize.model.review.DrawnFile#getCaseFile()
	 * @see #getDrawnFile()
	 * @generated
	 */
	EAttribute getDrawnFile_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.DrawnFile#getStratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stratum</em>'.
	 * @see org.assize.model.review.DrawnFile#getStratum()
	 * @see #getDrawnFile()
	 * @generated
	 */
	EAttribute getDrawnFile_Stratum();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.DrawnFile#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.assize.model.review.DrawnFile#getRank()
	 * @see #getDrawnFile()
	 * @generated
	 */
	EAttribute getDrawnFile_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.DrawnFile#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.assize.model.review.DrawnFile#getKey()
	 * @see #getDrawnFile()
	 * @generated
	 */
	EAttribute getDrawnFile_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.DrawnFile#isExcluded <em>Excluded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Excluded</em>'.
	 * @see org.assize.model.review.DrawnFile#isExcluded()
	 * @see #getDrawnFile()
	 * @generated
	 */
	EAttribute getDrawnFile_Excluded();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.DrawnFile#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.assize.model.review.DrawnFile#getReason()
	 * @see #getDrawnFile()
	 * @generated
	 */
	EAttribute getDrawnFile_Reason();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.assize.model.review.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.review.Review#getId()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getRound <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round</em>'.
	 * @see org.assize.model.review.Review#getRound()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Round();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case File</em>'.
	 * @see org.assize.model.review.Review#getCaseFile()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewer</em>'.
	 * @see org.assize.model.review.Review#getReviewer()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getChecklistUrn <em>Checklist Urn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checklist Urn</em>'.
	 * @see org.assize.model.review.Review#getChecklistUrn()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ChecklistUrn();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getChecklistVersion <em>Checklist Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checklist Version</em>'.
	 * @see org.assize.model.review.Review#getChecklistVersion()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ChecklistVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.assize.model.review.Review#getState()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Review#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.assize.model.review.Review#getAnswers()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Answers();

	/**
	 * Returns the meta object for the containment reference '{@link org.assize.model.review.Review#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Result</em>'.
	 * @see org.assize.model.review.Review#getResult()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getSealedAt <em>Sealed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sealed At</em>'.
	 * @see org.assize.model.review.Review#getSealedAt()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_SealedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Review#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.assize.model.review.Review#getNote()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Note();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.assize.model.review.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Answer#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.assize.model.review.Answer#getItem()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Answer#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.assize.model.review.Answer#getOutcome()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Outcome();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Answer#getDeductions <em>Deductions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deductions</em>'.
	 * @see org.assize.model.review.Answer#getDeductions()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Deductions();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Answer#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.assize.model.review.Answer#getReason()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Reason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Answer#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.assize.model.review.Answer#getEvidence()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Evidence();

	/**
	 * Returns the meta object for the containment reference '{@link org.assize.model.review.Answer#getAbsence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Absence</em>'.
	 * @see org.assize.model.review.Answer#getAbsence()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Absence();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Answer#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.assize.model.review.Answer#getAt()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_At();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Answer#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.assize.model.review.Answer#getBy()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_By();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Answer#getProposal <em>Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposal</em>'.
	 * @see org.assize.model.review.Answer#getProposal()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Proposal();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.Deduction <em>Deduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deduction</em>'.
	 * @see org.assize.model.review.Deduction
	 * @generated
	 */
	EClass getDeduction();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Deduction#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.assize.model.review.Deduction#getRule()
	 * @see #getDeduction()
	 * @generated
	 */
	EAttribute getDeduction_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Deduction#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.assize.model.review.Deduction#getCount()
	 * @see #getDeduction()
	 * @generated
	 */
	EAttribute getDeduction_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Deduction#isWaived <em>Waived</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Waived</em>'.
	 * @see org.assize.model.review.Deduction#isWaived()
	 * @see #getDeduction()
	 * @generated
	 */
	EAttribute getDeduction_Waived();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Deduction#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.assize.model.review.Deduction#getRemark()
	 * @see #getDeduction()
	 * @generated
	 */
	EAttribute getDeduction_Remark();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.review.Deduction#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.assize.model.review.Deduction#getEvidence()
	 * @see #getDeduction()
	 * @generated
	 */
	EReference getDeduction_Evidence();

	/**
	 * Returns the meta object for the containment reference '{@link org.assize.model.review.Deduction#getAbsence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Absence</em>'.
	 * @see org.assize.model.review.Deduction#getAbsence()
	 * @see #getDeduction()
	 * @generated
	 */
	EReference getDeduction_Absence();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.EvidenceRef <em>Evidence Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Ref</em>'.
	 * @see org.assize.model.review.EvidenceRef
	 * @generated
	 */
	EClass getEvidenceRef();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.EvidenceRef#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.assize.model.review.EvidenceRef#getDocument()
	 * @see #getEvidenceRef()
	 * @generated
	 */
	EAttribute getEvidenceRef_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.EvidenceRef#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.assize.model.review.EvidenceRef#getTitle()
	 * @see #getEvidenceRef()
	 * @generated
	 */
	EAttribute getEvidenceRef_Title();

	/**
	 * Returns the meta object for the containment reference '{@link org.assize.model.review.EvidenceRef#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Anchor</em>'.
	 * @see org.assize.model.review.EvidenceRef#getAnchor()
	 * @see #getEvidenceRef()
	 * @generated
	 */
	EReference getEvidenceRef_Anchor();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.AbsenceRecord <em>Absence Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Absence Record</em>'.
	 * @see org.assize.model.review.AbsenceRecord
	 * @generated
	 */
	EClass getAbsenceRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.AbsenceRecord#getSearched <em>Searched</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Searched</em>'.
	 * @see org.assize.model.review.AbsenceRecord#getSearched()
	 * @see #getAbsenceRecord()
	 * @generated
	 */
	EAttribute getAbsenceRecord_Searched();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.AbsenceRecord#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.assize.model.review.AbsenceRecord#getScope()
	 * @see #getAbsenceRecord()
	 * @generated
	 */
	EAttribute getAbsenceRecord_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.AbsenceRecord#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.assize.model.review.AbsenceRecord#getPages()
	 * @see #getAbsenceRecord()
	 * @generated
	 */
	EAttribute getAbsenceRecord_Pages();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.AbsenceRecord#getPagesWithoutText <em>Pages Without Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages Without Text</em>'.
	 * @see org.assize.model.review.AbsenceRecord#getPagesWithoutText()
	 * @see #getAbsenceRecord()
	 * @generated
	 */
	EAttribute getAbsenceRecord_PagesWithoutText();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.AbsenceRecord#getPagesUncertain <em>Pages Uncertain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages Uncertain</em>'.
	 * @see org.assize.model.review.AbsenceRecord#getPagesUncertain()
	 * @see #getAbsenceRecord()
	 * @generated
	 */
	EAttribute getAbsenceRecord_PagesUncertain();

	/**
	 * Returns the meta object for the attribute list '{@link org.assize.model.review.AbsenceRecord#getQueries <em>Queries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Queries</em>'.
	 * @see org.assize.model.review.AbsenceRecord#getQueries()
	 * @see #getAbsenceRecord()
	 * @generated
	 */
	EAttribute getAbsenceRecord_Queries();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.ReviewResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Result</em>'.
	 * @see org.assize.model.review.ReviewResult
	 * @generated
	 */
	EClass getReviewResult();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ReviewResult#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.assize.model.review.ReviewResult#getScore()
	 * @see #getReviewResult()
	 * @generated
	 */
	EAttribute getReviewResult_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ReviewResult#getScoreBeforeVeto <em>Score Before Veto</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score Before Veto</em>'.
	 * @see org.assize.model.review.ReviewResult#getScoreBeforeVeto()
	 * @see #getReviewResult()
	 * @generated
	 */
	EAttribute getReviewResult_ScoreBeforeVeto();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ReviewResult#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.assize.model.review.ReviewResult#getGrade()
	 * @see #getReviewResult()
	 * @generated
	 */
	EAttribute getReviewResult_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ReviewResult#getGradeTitle <em>Grade Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade Title</em>'.
	 * @see org.assize.model.review.ReviewResult#getGradeTitle()
	 * @see #getReviewResult()
	 * @generated
	 */
	EAttribute getReviewResult_GradeTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ReviewResult#isVetoed <em>Vetoed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vetoed</em>'.
	 * @see org.assize.model.review.ReviewResult#isVetoed()
	 * @see #getReviewResult()
	 * @generated
	 */
	EAttribute getReviewResult_Vetoed();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ReviewResult#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.assize.model.review.ReviewResult#getModel()
	 * @see #getReviewResult()
	 * @generated
	 */
	EAttribute getReviewResult_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.ReviewResult#getInputsHash <em>Inputs Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inputs Hash</em>'.
	 * @see org.assize.model.review.ReviewResult#getInputsHash()
	 * @see #getReviewResult()
	 * @generated
	 */
	EAttribute getReviewResult_InputsHash();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.Selection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selection</em>'.
	 * @see org.assize.model.review.Selection
	 * @generated
	 */
	EClass getSelection();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Selection#getStratum <em>Stratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stratum</em>'.
	 * @see org.assize.model.review.Selection#getStratum()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Stratum();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Selection#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assize.model.review.Selection#getKind()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Selection#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case File</em>'.
	 * @see org.assize.model.review.Selection#getCaseFile()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Selection#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.assize.model.review.Selection#getReason()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Reason();

	/**
	 * Returns the meta object for the attribute list '{@link org.assize.model.review.Selection#getTied <em>Tied</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tied</em>'.
	 * @see org.assize.model.review.Selection#getTied()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Tied();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Selection#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.assize.model.review.Selection#getBy()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_By();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Selection#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.assize.model.review.Selection#getAt()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_At();

	/**
	 * Returns the meta object for class '{@link org.assize.model.review.Bulletin <em>Bulletin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bulletin</em>'.
	 * @see org.assize.model.review.Bulletin
	 * @generated
	 */
	EClass getBulletin();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Bulletin#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.assize.model.review.Bulletin#getNumber()
	 * @see #getBulletin()
	 * @generated
	 */
	EAttribute getBulletin_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Bulletin#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.assize.model.review.Bulletin#getFile()
	 * @see #getBulletin()
	 * @generated
	 */
	EAttribute getBulletin_File();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Bulletin#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.assize.model.review.Bulletin#getSha256()
	 * @see #getBulletin()
	 * @generated
	 */
	EAttribute getBulletin_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Bulletin#getJournalHead <em>Journal Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Journal Head</em>'.
	 * @see org.assize.model.review.Bulletin#getJournalHead()
	 * @see #getBulletin()
	 * @generated
	 */
	EAttribute getBulletin_JournalHead();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Bulletin#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.assize.model.review.Bulletin#getAt()
	 * @see #getBulletin()
	 * @generated
	 */
	EAttribute getBulletin_At();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.review.Bulletin#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.assize.model.review.Bulletin#getBy()
	 * @see #getBulletin()
	 * @generated
	 */
	EAttribute getBulletin_By();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.review.RoundState <em>Round State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Round State</em>'.
	 * @see org.assize.model.review.RoundState
	 * @generated
	 */
	EEnum getRoundState();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.review.ReviewState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.assize.model.review.ReviewState
	 * @generated
	 */
	EEnum getReviewState();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.review.AnswerOutcome <em>Answer Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer Outcome</em>'.
	 * @see org.assize.model.review.AnswerOutcome
	 * @generated
	 */
	EEnum getAnswerOutcome();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.review.SelectionKind <em>Selection Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Selection Kind</em>'.
	 * @see org.assize.model.review.SelectionKind
	 * @generated
	 */
	EEnum getSelectionKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ReviewFactory getReviewFactory();

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
		 * The meta object literal for the '{@link org.assize.model.review.impl.ReviewBookImpl <em>Book</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.ReviewBookImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getReviewBook()
		 * @generated
		 */
		EClass REVIEW_BOOK = eINSTANCE.getReviewBook();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_BOOK__ROUNDS = eINSTANCE.getReviewBook_Rounds();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW_BOOK__REVIEWS = eINSTANCE.getReviewBook_Reviews();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.RoundImpl <em>Round</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.RoundImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getRound()
		 * @generated
		 */
		EClass ROUND = eINSTANCE.getRound();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__ID = eINSTANCE.getRound_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__TITLE = eINSTANCE.getRound_Title();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__STATE = eINSTANCE.getRound_State();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__FROM = eINSTANCE.getRound_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__TO = eINSTANCE.getRound_To();

		/**
		 * The meta object literal for the '<em><b>Checklists</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__CHECKLISTS = eINSTANCE.getRound_Checklists();

		/**
		 * The meta object literal for the '<em><b>Strata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__STRATA = eINSTANCE.getRound_Strata();

		/**
		 * The meta object literal for the '<em><b>Frame</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__FRAME = eINSTANCE.getRound_Frame();

		/**
		 * The meta object literal for the '<em><b>Frame Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__FRAME_HASH = eINSTANCE.getRound_FrameHash();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__SEED = eINSTANCE.getRound_Seed();

		/**
		 * The meta object literal for the '<em><b>Draw Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__DRAW_HASH = eINSTANCE.getRound_DrawHash();

		/**
		 * The meta object literal for the '<em><b>Drawn</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__DRAWN = eINSTANCE.getRound_Drawn();

		/**
		 * The meta object literal for the '<em><b>Selections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__SELECTIONS = eINSTANCE.getRound_Selections();

		/**
		 * The meta object literal for the '<em><b>Bulletins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__BULLETINS = eINSTANCE.getRound_Bulletins();

		/**
		 * The meta object literal for the '<em><b>Void Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__VOID_REASON = eINSTANCE.getRound_VoidReason();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.ChecklistUseImpl <em>Checklist Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.ChecklistUseImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getChecklistUse()
		 * @generated
		 */
		EClass CHECKLIST_USE = eINSTANCE.getChecklistUse();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_USE__KIND = eINSTANCE.getChecklistUse_Kind();

		/**
		 * The meta object literal for the '<em><b>Urn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_USE__URN = eINSTANCE.getChecklistUse_Urn();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_USE__VERSION = eINSTANCE.getChecklistUse_Version();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_USE__SHA256 = eINSTANCE.getChecklistUse_Sha256();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.StratumImpl <em>Stratum</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.StratumImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getStratum()
		 * @generated
		 */
		EClass STRATUM = eINSTANCE.getStratum();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__ID = eINSTANCE.getStratum_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__TITLE = eINSTANCE.getStratum_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__KIND = eINSTANCE.getStratum_Kind();

		/**
		 * The meta object literal for the '<em><b>Complexity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__COMPLEXITY = eINSTANCE.getStratum_Complexity();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__UNIT = eINSTANCE.getStratum_Unit();

		/**
		 * The meta object literal for the '<em><b>Quota</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATUM__QUOTA = eINSTANCE.getStratum_Quota();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.FrameEntryImpl <em>Frame Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.FrameEntryImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getFrameEntry()
		 * @generated
		 */
		EClass FRAME_ENTRY = eINSTANCE.getFrameEntry();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME_ENTRY__CASE_FILE = eINSTANCE.getFrameEntry_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Metadata Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME_ENTRY__METADATA_HASH = eINSTANCE.getFrameEntry_MetadataHash();

		/**
		 * The meta object literal for the '<em><b>Stratum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME_ENTRY__STRATUM = eINSTANCE.getFrameEntry_Stratum();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.DrawnFileImpl <em>Drawn File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.DrawnFileImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getDrawnFile()
		 * @generated
		 */
		EClass DRAWN_FILE = eINSTANCE.getDrawnFile();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_FILE__CASE_FILE = eINSTANCE.getDrawnFile_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Stratum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_FILE__STRATUM = eINSTANCE.getDrawnFile_Stratum();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_FILE__RANK = eINSTANCE.getDrawnFile_Rank();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_FILE__KEY = eINSTANCE.getDrawnFile_Key();

		/**
		 * The meta object literal for the '<em><b>Excluded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_FILE__EXCLUDED = eINSTANCE.getDrawnFile_Excluded();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRAWN_FILE__REASON = eINSTANCE.getDrawnFile_Reason();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.ReviewImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__ID = eINSTANCE.getReview_Id();

		/**
		 * The meta object literal for the '<em><b>Round</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__ROUND = eINSTANCE.getReview_Round();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CASE_FILE = eINSTANCE.getReview_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__REVIEWER = eINSTANCE.getReview_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Checklist Urn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CHECKLIST_URN = eINSTANCE.getReview_ChecklistUrn();

		/**
		 * The meta object literal for the '<em><b>Checklist Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CHECKLIST_VERSION = eINSTANCE.getReview_ChecklistVersion();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__STATE = eINSTANCE.getReview_State();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__ANSWERS = eINSTANCE.getReview_Answers();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__RESULT = eINSTANCE.getReview_Result();

		/**
		 * The meta object literal for the '<em><b>Sealed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__SEALED_AT = eINSTANCE.getReview_SealedAt();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__NOTE = eINSTANCE.getReview_Note();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.AnswerImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__ITEM = eINSTANCE.getAnswer_Item();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__OUTCOME = eINSTANCE.getAnswer_Outcome();

		/**
		 * The meta object literal for the '<em><b>Deductions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__DEDUCTIONS = eINSTANCE.getAnswer_Deductions();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__REASON = eINSTANCE.getAnswer_Reason();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__EVIDENCE = eINSTANCE.getAnswer_Evidence();

		/**
		 * The meta object literal for the '<em><b>Absence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__ABSENCE = eINSTANCE.getAnswer_Absence();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__AT = eINSTANCE.getAnswer_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__BY = eINSTANCE.getAnswer_By();

		/**
		 * The meta object literal for the '<em><b>Proposal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__PROPOSAL = eINSTANCE.getAnswer_Proposal();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.DeductionImpl <em>Deduction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.DeductionImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getDeduction()
		 * @generated
		 */
		EClass DEDUCTION = eINSTANCE.getDeduction();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUCTION__RULE = eINSTANCE.getDeduction_Rule();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUCTION__COUNT = eINSTANCE.getDeduction_Count();

		/**
		 * The meta object literal for the '<em><b>Waived</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUCTION__WAIVED = eINSTANCE.getDeduction_Waived();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUCTION__REMARK = eINSTANCE.getDeduction_Remark();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEDUCTION__EVIDENCE = eINSTANCE.getDeduction_Evidence();

		/**
		 * The meta object literal for the '<em><b>Absence</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEDUCTION__ABSENCE = eINSTANCE.getDeduction_Absence();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.EvidenceRefImpl <em>Evidence Ref</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.EvidenceRefImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getEvidenceRef()
		 * @generated
		 */
		EClass EVIDENCE_REF = eINSTANCE.getEvidenceRef();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REF__DOCUMENT = eINSTANCE.getEvidenceRef_Document();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_REF__TITLE = eINSTANCE.getEvidenceRef_Title();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_REF__ANCHOR = eINSTANCE.getEvidenceRef_Anchor();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.AbsenceRecordImpl <em>Absence Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.AbsenceRecordImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getAbsenceRecord()
		 * @generated
		 */
		EClass ABSENCE_RECORD = eINSTANCE.getAbsenceRecord();

		/**
		 * The meta object literal for the '<em><b>Searched</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE_RECORD__SEARCHED = eINSTANCE.getAbsenceRecord_Searched();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE_RECORD__SCOPE = eINSTANCE.getAbsenceRecord_Scope();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE_RECORD__PAGES = eINSTANCE.getAbsenceRecord_Pages();

		/**
		 * The meta object literal for the '<em><b>Pages Without Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE_RECORD__PAGES_WITHOUT_TEXT = eINSTANCE.getAbsenceRecord_PagesWithoutText();

		/**
		 * The meta object literal for the '<em><b>Pages Uncertain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE_RECORD__PAGES_UNCERTAIN = eINSTANCE.getAbsenceRecord_PagesUncertain();

		/**
		 * The meta object literal for the '<em><b>Queries</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ABSENCE_RECORD__QUERIES = eINSTANCE.getAbsenceRecord_Queries();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.ReviewResultImpl <em>Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.ReviewResultImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getReviewResult()
		 * @generated
		 */
		EClass REVIEW_RESULT = eINSTANCE.getReviewResult();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RESULT__SCORE = eINSTANCE.getReviewResult_Score();

		/**
		 * The meta object literal for the '<em><b>Score Before Veto</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RESULT__SCORE_BEFORE_VETO = eINSTANCE.getReviewResult_ScoreBeforeVeto();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RESULT__GRADE = eINSTANCE.getReviewResult_Grade();

		/**
		 * The meta object literal for the '<em><b>Grade Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RESULT__GRADE_TITLE = eINSTANCE.getReviewResult_GradeTitle();

		/**
		 * The meta object literal for the '<em><b>Vetoed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RESULT__VETOED = eINSTANCE.getReviewResult_Vetoed();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RESULT__MODEL = eINSTANCE.getReviewResult_Model();

		/**
		 * The meta object literal for the '<em><b>Inputs Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW_RESULT__INPUTS_HASH = eINSTANCE.getReviewResult_InputsHash();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.SelectionImpl <em>Selection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.SelectionImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getSelection()
		 * @generated
		 */
		EClass SELECTION = eINSTANCE.getSelection();

		/**
		 * The meta object literal for the '<em><b>Stratum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__STRATUM = eINSTANCE.getSelection_Stratum();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__KIND = eINSTANCE.getSelection_Kind();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__CASE_FILE = eINSTANCE.getSelection_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__REASON = eINSTANCE.getSelection_Reason();

		/**
		 * The meta object literal for the '<em><b>Tied</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__TIED = eINSTANCE.getSelection_Tied();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__BY = eINSTANCE.getSelection_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__AT = eINSTANCE.getSelection_At();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.impl.BulletinImpl <em>Bulletin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.impl.BulletinImpl
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getBulletin()
		 * @generated
		 */
		EClass BULLETIN = eINSTANCE.getBulletin();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BULLETIN__NUMBER = eINSTANCE.getBulletin_Number();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BULLETIN__FILE = eINSTANCE.getBulletin_File();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BULLETIN__SHA256 = eINSTANCE.getBulletin_Sha256();

		/**
		 * The meta object literal for the '<em><b>Journal Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BULLETIN__JOURNAL_HEAD = eINSTANCE.getBulletin_JournalHead();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BULLETIN__AT = eINSTANCE.getBulletin_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BULLETIN__BY = eINSTANCE.getBulletin_By();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.RoundState <em>Round State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.RoundState
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getRoundState()
		 * @generated
		 */
		EEnum ROUND_STATE = eINSTANCE.getRoundState();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.ReviewState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.ReviewState
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getReviewState()
		 * @generated
		 */
		EEnum REVIEW_STATE = eINSTANCE.getReviewState();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.AnswerOutcome <em>Answer Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.AnswerOutcome
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getAnswerOutcome()
		 * @generated
		 */
		EEnum ANSWER_OUTCOME = eINSTANCE.getAnswerOutcome();

		/**
		 * The meta object literal for the '{@link org.assize.model.review.SelectionKind <em>Selection Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.review.SelectionKind
		 * @see org.assize.model.review.impl.ReviewPackageImpl#getSelectionKind()
		 * @generated
		 */
		EEnum SELECTION_KIND = eINSTANCE.getSelectionKind();

	}

} //ReviewPackage
