/**
 */
package org.assize.model.annotation;

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
 * Where something stands in a document: anchors that survive because they are bound to content, and the marks people put there. Marks live beside the originals, never in them.
 * <!-- end-model-doc -->
 * @see org.assize.model.annotation.AnnotationFactory
 * @model kind="package"
 * @generated
 */
public interface AnnotationPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "annotation";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:assize:model:annotation:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "annotation";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AnnotationPackage eINSTANCE = org.assize.model.annotation.impl.AnnotationPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.impl.AnchorImpl
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 0;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SHA256 = 0;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PAGE = 1;

	/**
	 * The feature id for the '<em><b>Boxes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__BOXES = 2;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__QUOTE = 3;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PREFIX = 4;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SUFFIX = 5;

	/**
	 * The feature id for the '<em><b>Look</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__LOOK = 6;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.impl.BoxImpl <em>Box</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.impl.BoxImpl
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getBox()
	 * @generated
	 */
	int BOX = 1;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__X = 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__Y = 1;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__WIDTH = 2;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX__HEIGHT = 3;

	/**
	 * The number of structural features of the '<em>Box</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Box</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOX_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.impl.PageLookImpl <em>Page Look</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.impl.PageLookImpl
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getPageLook()
	 * @generated
	 */
	int PAGE_LOOK = 2;

	/**
	 * The feature id for the '<em><b>Box</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_LOOK__BOX = 0;

	/**
	 * The feature id for the '<em><b>Rotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_LOOK__ROTATION = 1;

	/**
	 * The feature id for the '<em><b>Crop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_LOOK__CROP = 2;

	/**
	 * The number of structural features of the '<em>Page Look</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_LOOK_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Page Look</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_LOOK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.impl.MarkImpl <em>Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.impl.MarkImpl
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getMark()
	 * @generated
	 */
	int MARK = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__KIND = 1;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__CASE_FILE = 2;

	/**
	 * The feature id for the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__DOCUMENT = 3;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__ANCHOR = 4;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__AUTHOR = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__AT = 6;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__COLOUR = 7;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__TEXT = 8;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__TAGS = 9;

	/**
	 * The feature id for the '<em><b>Paths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__PATHS = 10;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__WIDTH = 11;

	/**
	 * The feature id for the '<em><b>Stamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__STAMP = 12;

	/**
	 * The feature id for the '<em><b>Changed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__CHANGED_AT = 13;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__STATUS = 14;

	/**
	 * The feature id for the '<em><b>Removed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__REMOVED = 15;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__REPLIES = 16;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__LINKS = 17;

	/**
	 * The number of structural features of the '<em>Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FEATURE_COUNT = 18;

	/**
	 * The number of operations of the '<em>Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.impl.MarkPathImpl <em>Mark Path</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.impl.MarkPathImpl
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getMarkPath()
	 * @generated
	 */
	int MARK_PATH = 4;

	/**
	 * The feature id for the '<em><b>Coordinates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_PATH__COORDINATES = 0;

	/**
	 * The number of structural features of the '<em>Mark Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_PATH_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Mark Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_PATH_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.impl.ReplyImpl <em>Reply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.impl.ReplyImpl
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getReply()
	 * @generated
	 */
	int REPLY = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__ID = 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__AUTHOR = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__AT = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.impl.AnswerLinkImpl <em>Answer Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.impl.AnswerLinkImpl
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getAnswerLink()
	 * @generated
	 */
	int ANSWER_LINK = 6;

	/**
	 * The feature id for the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_LINK__REVIEW = 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_LINK__ITEM = 1;

	/**
	 * The number of structural features of the '<em>Answer Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_LINK_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Answer Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_LINK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.MarkKind <em>Mark Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.MarkKind
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getMarkKind()
	 * @generated
	 */
	int MARK_KIND = 7;

	/**
	 * The meta object id for the '{@link org.assize.model.annotation.MarkStatus <em>Mark Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.annotation.MarkStatus
	 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getMarkStatus()
	 * @generated
	 */
	int MARK_STATUS = 8;


	/**
	 * Returns the meta object for class '{@link org.assize.model.annotation.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.assize.model.annotation.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Anchor#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.assize.model.annotation.Anchor#getSha256()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Anchor#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.assize.model.annotation.Anchor#getPage()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Page();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.annotation.Anchor#getBoxes <em>Boxes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boxes</em>'.
	 * @see org.assize.model.annotation.Anchor#getBoxes()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_Boxes();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Anchor#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.assize.model.annotation.Anchor#getQuote()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Anchor#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.assize.model.annotation.Anchor#getPrefix()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Anchor#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.assize.model.annotation.Anchor#getSuffix()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Suffix();

	/**
	 * Returns the meta object for the containment reference '{@link org.assize.model.annotation.Anchor#getLook <em>Look</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Look</em>'.
	 * @see org.assize.model.annotation.Anchor#getLook()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_Look();

	/**
	 * Returns the meta object for class '{@link org.assize.model.annotation.Box <em>Box</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Box</em>'.
	 * @see org.assize.model.annotation.Box
	 * @generated
	 */
	EClass getBox();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Box#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.assize.model.annotation.Box#getX()
	 * @see #getBox()
	 * @generated
	 */
	EAttribute getBox_X();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Box#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.assize.model.annotation.Box#getY()
	 * @see #getBox()
	 * @generated
	 */
	EAttribute getBox_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Box#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.assize.model.annotation.Box#getWidth()
	 * @see #getBox()
	 * @generated
	 */
	EAttribute getBox_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Box#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.assize.model.annotation.Box#getHeight()
	 * @see #getBox()
	 * @generated
	 */
	EAttribute getBox_Height();

	/**
	 * Returns the meta object for class '{@link org.assize.model.annotation.PageLook <em>Page Look</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Look</em>'.
	 * @see org.assize.model.annotation.PageLook
	 * @generated
	 */
	EClass getPageLook();

	/**
	 * Returns the meta object for the containment reference '{@link org.assize.model.annotation.PageLook#getBox <em>Box</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Box</em>'.
	 * @see org.assize.model.annotation.PageLook#getBox()
	 * @see #getPageLook()
	 * @generated
	 */
	EReference getPageLook_Box();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.PageLook#getRotation <em>Rotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rotation</em>'.
	 * @see org.assize.model.annotation.PageLook#getRotation()
	 * @see #getPageLook()
	 * @generated
	 */
	EAttribute getPageLook_Rotation();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.PageLook#getCrop <em>Crop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crop</em>'.
	 * @see org.assize.model.annotation.PageLook#getCrop()
	 * @see #getPageLook()
	 * @generated
	 */
	EAttribute getPageLook_Crop();

	/**
	 * Returns the meta object for class '{@link org.assize.model.annotation.Mark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mark</em>'.
	 * @see org.assize.model.annotation.Mark
	 * @generated
	 */
	EClass getMark();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.annotation.Mark#getId()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assize.model.annotation.Mark#getKind()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case File</em>'.
	 * @see org.assize.model.annotation.Mark#getCaseFile()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document</em>'.
	 * @see org.assize.model.annotation.Mark#getDocument()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Document();

	/**
	 * Returns the meta object for the containment reference '{@link org.assize.model.annotation.Mark#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Anchor</em>'.
	 * @see org.assize.model.annotation.Mark#getAnchor()
	 * @see #getMark()
	 * @generated
	 */
	EReference getMark_Anchor();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.assize.model.annotation.Mark#getAuthor()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.assize.model.annotation.Mark#getAt()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_At();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.assize.model.annotation.Mark#getColour()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.assize.model.annotation.Mark#getText()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Text();

	/**
	 * Returns the meta object for the attribute list '{@link org.assize.model.annotation.Mark#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.assize.model.annotation.Mark#getTags()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.annotation.Mark#getPaths <em>Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paths</em>'.
	 * @see org.assize.model.annotation.Mark#getPaths()
	 * @see #getMark()
	 * @generated
	 */
	EReference getMark_Paths();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.assize.model.annotation.Mark#getWidth()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getStamp <em>Stamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stamp</em>'.
	 * @see org.assize.model.annotation.Mark#getStamp()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Stamp();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getChangedAt <em>Changed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed At</em>'.
	 * @see org.assize.model.annotation.Mark#getChangedAt()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_ChangedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.assize.model.annotation.Mark#getStatus()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Mark#isRemoved <em>Removed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Removed</em>'.
	 * @see org.assize.model.annotation.Mark#isRemoved()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Removed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.annotation.Mark#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.assize.model.annotation.Mark#getReplies()
	 * @see #getMark()
	 * @generated
	 */
	EReference getMark_Replies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.annotation.Mark#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.assize.model.annotation.Mark#getLinks()
	 * @see #getMark()
	 * @generated
	 */
	EReference getMark_Links();

	/**
	 * Returns the meta object for class '{@link org.assize.model.annotation.MarkPath <em>Mark Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mark Path</em>'.
	 * @see org.assize.model.annotation.MarkPath
	 * @generated
	 */
	EClass getMarkPath();

	/**
	 * Returns the meta object for the attribute list '{@link org.assize.model.annotation.MarkPath#getCoordinates <em>Coordinates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Coordinates</em>'.
	 * @see org.assize.model.annotation.MarkPath#getCoordinates()
	 * @see #getMarkPath()
	 * @generated
	 */
	EAttribute getMarkPath_Coordinates();

	/**
	 * Returns the meta object for class '{@link org.assize.model.annotation.Reply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reply</em>'.
	 * @see org.assize.model.annotation.Reply
	 * @generated
	 */
	EClass getReply();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Reply#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.annotation.Reply#getId()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Reply#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.assize.model.annotation.Reply#getAuthor()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Reply#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.assize.model.annotation.Reply#getAt()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_At();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.Reply#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.assize.model.annotation.Reply#getText()
	 * @see #getReply()
	 * @generated
	 */
	EAttribute getReply_Text();

	/**
	 * Returns the meta object for class '{@link org.assize.model.annotation.AnswerLink <em>Answer Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Link</em>'.
	 * @see org.assize.model.annotation.AnswerLink
	 * @generated
	 */
	EClass getAnswerLink();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.AnswerLink#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review</em>'.
	 * @see org.assize.model.annotation.AnswerLink#getReview()
	 * @see #getAnswerLink()
	 * @generated
	 */
	EAttribute getAnswerLink_Review();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.annotation.AnswerLink#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.assize.model.annotation.AnswerLink#getItem()
	 * @see #getAnswerLink()
	 * @generated
	 */
	EAttribute getAnswerLink_Item();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.annotation.MarkKind <em>Mark Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mark Kind</em>'.
	 * @see org.assize.model.annotation.MarkKind
	 * @generated
	 */
	EEnum getMarkKind();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.annotation.MarkStatus <em>Mark Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mark Status</em>'.
	 * @see org.assize.model.annotation.MarkStatus
	 * @generated
	 */
	EEnum getMarkStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AnnotationFactory getAnnotationFactory();

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
		 * The meta object literal for the '{@link org.assize.model.annotation.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.impl.AnchorImpl
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__SHA256 = eINSTANCE.getAnchor_Sha256();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__PAGE = eINSTANCE.getAnchor_Page();

		/**
		 * The meta object literal for the '<em><b>Boxes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__BOXES = eINSTANCE.getAnchor_Boxes();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__QUOTE = eINSTANCE.getAnchor_Quote();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__PREFIX = eINSTANCE.getAnchor_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__SUFFIX = eINSTANCE.getAnchor_Suffix();

		/**
		 * The meta object literal for the '<em><b>Look</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__LOOK = eINSTANCE.getAnchor_Look();

		/**
		 * The meta object literal for the '{@link org.assize.model.annotation.impl.BoxImpl <em>Box</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.impl.BoxImpl
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getBox()
		 * @generated
		 */
		EClass BOX = eINSTANCE.getBox();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOX__X = eINSTANCE.getBox_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOX__Y = eINSTANCE.getBox_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOX__WIDTH = eINSTANCE.getBox_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOX__HEIGHT = eINSTANCE.getBox_Height();

		/**
		 * The meta object literal for the '{@link org.assize.model.annotation.impl.PageLookImpl <em>Page Look</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.impl.PageLookImpl
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getPageLook()
		 * @generated
		 */
		EClass PAGE_LOOK = eINSTANCE.getPageLook();

		/**
		 * The meta object literal for the '<em><b>Box</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAGE_LOOK__BOX = eINSTANCE.getPageLook_Box();

		/**
		 * The meta object literal for the '<em><b>Rotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_LOOK__ROTATION = eINSTANCE.getPageLook_Rotation();

		/**
		 * The meta object literal for the '<em><b>Crop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_LOOK__CROP = eINSTANCE.getPageLook_Crop();

		/**
		 * The meta object literal for the '{@link org.assize.model.annotation.impl.MarkImpl <em>Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.impl.MarkImpl
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getMark()
		 * @generated
		 */
		EClass MARK = eINSTANCE.getMark();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__ID = eINSTANCE.getMark_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__KIND = eINSTANCE.getMark_Kind();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__CASE_FILE = eINSTANCE.getMark_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__DOCUMENT = eINSTANCE.getMark_Document();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK__ANCHOR = eINSTANCE.getMark_Anchor();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__AUTHOR = eINSTANCE.getMark_Author();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__AT = eINSTANCE.getMark_At();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__COLOUR = eINSTANCE.getMark_Colour();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__TEXT = eINSTANCE.getMark_Text();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__TAGS = eINSTANCE.getMark_Tags();

		/**
		 * The meta object literal for the '<em><b>Paths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK__PATHS = eINSTANCE.getMark_Paths();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__WIDTH = eINSTANCE.getMark_Width();

		/**
		 * The meta object literal for the '<em><b>Stamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__STAMP = eINSTANCE.getMark_Stamp();

		/**
		 * The meta object literal for the '<em><b>Changed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__CHANGED_AT = eINSTANCE.getMark_ChangedAt();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__STATUS = eINSTANCE.getMark_Status();

		/**
		 * The meta object literal for the '<em><b>Removed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__REMOVED = eINSTANCE.getMark_Removed();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK__REPLIES = eINSTANCE.getMark_Replies();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARK__LINKS = eINSTANCE.getMark_Links();

		/**
		 * The meta object literal for the '{@link org.assize.model.annotation.impl.MarkPathImpl <em>Mark Path</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.impl.MarkPathImpl
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getMarkPath()
		 * @generated
		 */
		EClass MARK_PATH = eINSTANCE.getMarkPath();

		/**
		 * The meta object literal for the '<em><b>Coordinates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK_PATH__COORDINATES = eINSTANCE.getMarkPath_Coordinates();

		/**
		 * The meta object literal for the '{@link org.assize.model.annotation.impl.ReplyImpl <em>Reply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.impl.ReplyImpl
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getReply()
		 * @generated
		 */
		EClass REPLY = eINSTANCE.getReply();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__ID = eINSTANCE.getReply_Id();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__AUTHOR = eINSTANCE.getReply_Author();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__AT = eINSTANCE.getReply_At();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLY__TEXT = eINSTANCE.getReply_Text();

		/**
		 * The meta object literal for the '{@link org.assize.model.annotation.impl.AnswerLinkImpl <em>Answer Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.impl.AnswerLinkImpl
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getAnswerLink()
		 * @generated
		 */
		EClass ANSWER_LINK = eINSTANCE.getAnswerLink();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_LINK__REVIEW = eINSTANCE.getAnswerLink_Review();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_LINK__ITEM = eINSTANCE.getAnswerLink_Item();

		/**
		 * The meta object literal for the '{@link org.assize.model.annotation.MarkKind <em>Mark Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.MarkKind
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getMarkKind()
		 * @generated
		 */
		EEnum MARK_KIND = eINSTANCE.getMarkKind();

		/**
		 * The meta object literal for the '{@link org.assize.model.annotation.MarkStatus <em>Mark Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.annotation.MarkStatus
		 * @see org.assize.model.annotation.impl.AnnotationPackageImpl#getMarkStatus()
		 * @generated
		 */
		EEnum MARK_STATUS = eINSTANCE.getMarkStatus();

	}

} //AnnotationPackage
