/**
 */
package org.assize.model.checklist;

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
 * 评查标准. Checklists are documents: written by departments, contributed by plugins, versioned, and never changed once used.
 * <!-- end-model-doc -->
 * @see org.assize.model.checklist.ChecklistFactory
 * @model kind="package"
 * @generated
 */
public interface ChecklistPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "checklist";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:assize:model:checklist:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "checklist";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ChecklistPackage eINSTANCE = org.assize.model.checklist.impl.ChecklistPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.impl.TextImpl <em>Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.impl.TextImpl
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getText()
	 * @generated
	 */
	int TEXT = 0;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__LANG = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.impl.ChecklistImpl <em>Checklist</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.impl.ChecklistImpl
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getChecklist()
	 * @generated
	 */
	int CHECKLIST = 1;

	/**
	 * The feature id for the '<em><b>Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__URN = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Titles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__TITLES = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__KIND = 3;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__MODEL = 4;

	/**
	 * The feature id for the '<em><b>Na Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__NA_POLICY = 5;

	/**
	 * The feature id for the '<em><b>Bonus Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__BONUS_CAP = 6;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__BANDS = 7;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__SECTIONS = 8;

	/**
	 * The number of structural features of the '<em>Checklist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Checklist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.impl.GradeBandImpl <em>Grade Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.impl.GradeBandImpl
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getGradeBand()
	 * @generated
	 */
	int GRADE_BAND = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__ID = 0;

	/**
	 * The feature id for the '<em><b>Titles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__TITLES = 1;

	/**
	 * The feature id for the '<em><b>Lower Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND__LOWER_BOUND = 2;

	/**
	 * The number of structural features of the '<em>Grade Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Grade Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_BAND_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.impl.SectionImpl
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Titles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLES = 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ITEMS = 2;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.impl.ItemImpl
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Titles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TITLES = 1;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__GUIDANCE = 2;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__MARKS = 3;

	/**
	 * The feature id for the '<em><b>Veto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__VETO = 4;

	/**
	 * The feature id for the '<em><b>Bonus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__BONUS = 5;

	/**
	 * The feature id for the '<em><b>Judgement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__JUDGEMENT = 6;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__RULES = 7;

	/**
	 * The feature id for the '<em><b>Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__BASES = 8;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.impl.DeductionRuleImpl <em>Deduction Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.impl.DeductionRuleImpl
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getDeductionRule()
	 * @generated
	 */
	int DEDUCTION_RULE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION_RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Titles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION_RULE__TITLES = 1;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION_RULE__AMOUNT = 2;

	/**
	 * The feature id for the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION_RULE__CAP = 3;

	/**
	 * The number of structural features of the '<em>Deduction Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION_RULE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Deduction Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDUCTION_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.impl.LegalBasisImpl <em>Legal Basis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.impl.LegalBasisImpl
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getLegalBasis()
	 * @generated
	 */
	int LEGAL_BASIS = 6;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__LAW = 0;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__ARTICLE = 1;

	/**
	 * The feature id for the '<em><b>Titles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS__TITLES = 2;

	/**
	 * The number of structural features of the '<em>Legal Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Legal Basis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_BASIS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.NaPolicy <em>Na Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.NaPolicy
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getNaPolicy()
	 * @generated
	 */
	int NA_POLICY = 7;

	/**
	 * The meta object id for the '{@link org.assize.model.checklist.Judgement <em>Judgement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.checklist.Judgement
	 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getJudgement()
	 * @generated
	 */
	int JUDGEMENT = 8;


	/**
	 * Returns the meta object for class '{@link org.assize.model.checklist.Text <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text</em>'.
	 * @see org.assize.model.checklist.Text
	 * @generated
	 */
	EClass getText();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Text#getLang <em>Lang</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lang</em>'.
	 * @see org.assize.model.checklist.Text#getLang()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Lang();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Text#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.assize.model.checklist.Text#getValue()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Value();

	/**
	 * Returns the meta object for class '{@link org.assize.model.checklist.Checklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist</em>'.
	 * @see org.assize.model.checklist.Checklist
	 * @generated
	 */
	EClass getChecklist();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Checklist#getUrn <em>Urn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Urn</em>'.
	 * @see org.assize.model.checklist.Checklist#getUrn()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Urn();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Checklist#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.assize.model.checklist.Checklist#getVersion()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Checklist#getTitles <em>Titles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Titles</em>'.
	 * @see org.assize.model.checklist.Checklist#getTitles()
	 * @see #getChecklist()
	 * @generated
	 */
	EReference getChecklist_Titles();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Checklist#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.assize.model.checklist.Checklist#getKind()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Checklist#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see org.assize.model.checklist.Checklist#getModel()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Model();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Checklist#getNaPolicy <em>Na Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Na Policy</em>'.
	 * @see org.assize.model.checklist.Checklist#getNaPolicy()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_NaPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Checklist#getBonusCap <em>Bonus Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bonus Cap</em>'.
	 * @see org.assize.model.checklist.Checklist#getBonusCap()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_BonusCap();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Checklist#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.assize.model.checklist.Checklist#getBands()
	 * @see #getChecklist()
	 * @generated
	 */
	EReference getChecklist_Bands();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Checklist#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.assize.model.checklist.Checklist#getSections()
	 * @see #getChecklist()
	 * @generated
	 */
	EReference getChecklist_Sections();

	/**
	 * Returns the meta object for class '{@link org.assize.model.checklist.GradeBand <em>Grade Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade Band</em>'.
	 * @see org.assize.model.checklist.GradeBand
	 * @generated
	 */
	EClass getGradeBand();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.GradeBand#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.checklist.GradeBand#getId()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.GradeBand#getTitles <em>Titles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Titles</em>'.
	 * @see org.assize.model.checklist.GradeBand#getTitles()
	 * @see #getGradeBand()
	 * @generated
	 */
	EReference getGradeBand_Titles();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.GradeBand#getLowerBound <em>Lower Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Bound</em>'.
	 * @see org.assize.model.checklist.GradeBand#getLowerBound()
	 * @see #getGradeBand()
	 * @generated
	 */
	EAttribute getGradeBand_LowerBound();

	/**
	 * Returns the meta object for class '{@link org.assize.model.checklist.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.assize.model.checklist.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Section#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.checklist.Section#getId()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Section#getTitles <em>Titles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Titles</em>'.
	 * @see org.assize.model.checklist.Section#getTitles()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Titles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Section#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.assize.model.checklist.Section#getItems()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Items();

	/**
	 * Returns the meta object for class '{@link org.assize.model.checklist.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.assize.model.checklist.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Item#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.checklist.Item#getId()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Item#getTitles <em>Titles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Titles</em>'.
	 * @see org.assize.model.checklist.Item#getTitles()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Titles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Item#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guidance</em>'.
	 * @see org.assize.model.checklist.Item#getGuidance()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Item#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Marks</em>'.
	 * @see org.assize.model.checklist.Item#getMarks()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Marks();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Item#isVeto <em>Veto</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Veto</em>'.
	 * @see org.assize.model.checklist.Item#isVeto()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Veto();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Item#isBonus <em>Bonus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bonus</em>'.
	 * @see org.assize.model.checklist.Item#isBonus()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Bonus();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.Item#getJudgement <em>Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Judgement</em>'.
	 * @see org.assize.model.checklist.Item#getJudgement()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Judgement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Item#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.assize.model.checklist.Item#getRules()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.Item#getBases <em>Bases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bases</em>'.
	 * @see org.assize.model.checklist.Item#getBases()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Bases();

	/**
	 * Returns the meta object for class '{@link org.assize.model.checklist.DeductionRule <em>Deduction Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deduction Rule</em>'.
	 * @see org.assize.model.checklist.DeductionRule
	 * @generated
	 */
	EClass getDeductionRule();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.DeductionRule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.assize.model.checklist.DeductionRule#getId()
	 * @see #getDeductionRule()
	 * @generated
	 */
	EAttribute getDeductionRule_Id();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.DeductionRule#getTitles <em>Titles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Titles</em>'.
	 * @see org.assize.model.checklist.DeductionRule#getTitles()
	 * @see #getDeductionRule()
	 * @generated
	 */
	EReference getDeductionRule_Titles();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.DeductionRule#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.assize.model.checklist.DeductionRule#getAmount()
	 * @see #getDeductionRule()
	 * @generated
	 */
	EAttribute getDeductionRule_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.DeductionRule#getCap <em>Cap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cap</em>'.
	 * @see org.assize.model.checklist.DeductionRule#getCap()
	 * @see #getDeductionRule()
	 * @generated
	 */
	EAttribute getDeductionRule_Cap();

	/**
	 * Returns the meta object for class '{@link org.assize.model.checklist.LegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Legal Basis</em>'.
	 * @see org.assize.model.checklist.LegalBasis
	 * @generated
	 */
	EClass getLegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.LegalBasis#getLaw <em>Law</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Law</em>'.
	 * @see org.assize.model.checklist.LegalBasis#getLaw()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Law();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.checklist.LegalBasis#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.assize.model.checklist.LegalBasis#getArticle()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EAttribute getLegalBasis_Article();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.checklist.LegalBasis#getTitles <em>Titles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Titles</em>'.
	 * @see org.assize.model.checklist.LegalBasis#getTitles()
	 * @see #getLegalBasis()
	 * @generated
	 */
	EReference getLegalBasis_Titles();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.checklist.NaPolicy <em>Na Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Na Policy</em>'.
	 * @see org.assize.model.checklist.NaPolicy
	 * @generated
	 */
	EEnum getNaPolicy();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.checklist.Judgement <em>Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Judgement</em>'.
	 * @see org.assize.model.checklist.Judgement
	 * @generated
	 */
	EEnum getJudgement();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ChecklistFactory getChecklistFactory();

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
		 * The meta object literal for the '{@link org.assize.model.checklist.impl.TextImpl <em>Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.impl.TextImpl
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getText()
		 * @generated
		 */
		EClass TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em><b>Lang</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__LANG = eINSTANCE.getText_Lang();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__VALUE = eINSTANCE.getText_Value();

		/**
		 * The meta object literal for the '{@link org.assize.model.checklist.impl.ChecklistImpl <em>Checklist</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.impl.ChecklistImpl
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getChecklist()
		 * @generated
		 */
		EClass CHECKLIST = eINSTANCE.getChecklist();

		/**
		 * The meta object literal for the '<em><b>Urn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__URN = eINSTANCE.getChecklist_Urn();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__VERSION = eINSTANCE.getChecklist_Version();

		/**
		 * The meta object literal for the '<em><b>Titles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST__TITLES = eINSTANCE.getChecklist_Titles();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__KIND = eINSTANCE.getChecklist_Kind();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__MODEL = eINSTANCE.getChecklist_Model();

		/**
		 * The meta object literal for the '<em><b>Na Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__NA_POLICY = eINSTANCE.getChecklist_NaPolicy();

		/**
		 * The meta object literal for the '<em><b>Bonus Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__BONUS_CAP = eINSTANCE.getChecklist_BonusCap();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST__BANDS = eINSTANCE.getChecklist_Bands();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST__SECTIONS = eINSTANCE.getChecklist_Sections();

		/**
		 * The meta object literal for the '{@link org.assize.model.checklist.impl.GradeBandImpl <em>Grade Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.impl.GradeBandImpl
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getGradeBand()
		 * @generated
		 */
		EClass GRADE_BAND = eINSTANCE.getGradeBand();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__ID = eINSTANCE.getGradeBand_Id();

		/**
		 * The meta object literal for the '<em><b>Titles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GRADE_BAND__TITLES = eINSTANCE.getGradeBand_Titles();

		/**
		 * The meta object literal for the '<em><b>Lower Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE_BAND__LOWER_BOUND = eINSTANCE.getGradeBand_LowerBound();

		/**
		 * The meta object literal for the '{@link org.assize.model.checklist.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.impl.SectionImpl
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__ID = eINSTANCE.getSection_Id();

		/**
		 * The meta object literal for the '<em><b>Titles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__TITLES = eINSTANCE.getSection_Titles();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__ITEMS = eINSTANCE.getSection_Items();

		/**
		 * The meta object literal for the '{@link org.assize.model.checklist.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.impl.ItemImpl
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__ID = eINSTANCE.getItem_Id();

		/**
		 * The meta object literal for the '<em><b>Titles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__TITLES = eINSTANCE.getItem_Titles();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__GUIDANCE = eINSTANCE.getItem_Guidance();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__MARKS = eINSTANCE.getItem_Marks();

		/**
		 * The meta object literal for the '<em><b>Veto</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__VETO = eINSTANCE.getItem_Veto();

		/**
		 * The meta object literal for the '<em><b>Bonus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__BONUS = eINSTANCE.getItem_Bonus();

		/**
		 * The meta object literal for the '<em><b>Judgement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__JUDGEMENT = eINSTANCE.getItem_Judgement();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__RULES = eINSTANCE.getItem_Rules();

		/**
		 * The meta object literal for the '<em><b>Bases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__BASES = eINSTANCE.getItem_Bases();

		/**
		 * The meta object literal for the '{@link org.assize.model.checklist.impl.DeductionRuleImpl <em>Deduction Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.impl.DeductionRuleImpl
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getDeductionRule()
		 * @generated
		 */
		EClass DEDUCTION_RULE = eINSTANCE.getDeductionRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUCTION_RULE__ID = eINSTANCE.getDeductionRule_Id();

		/**
		 * The meta object literal for the '<em><b>Titles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEDUCTION_RULE__TITLES = eINSTANCE.getDeductionRule_Titles();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUCTION_RULE__AMOUNT = eINSTANCE.getDeductionRule_Amount();

		/**
		 * The meta object literal for the '<em><b>Cap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDUCTION_RULE__CAP = eINSTANCE.getDeductionRule_Cap();

		/**
		 * The meta object literal for the '{@link org.assize.model.checklist.impl.LegalBasisImpl <em>Legal Basis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.impl.LegalBasisImpl
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getLegalBasis()
		 * @generated
		 */
		EClass LEGAL_BASIS = eINSTANCE.getLegalBasis();

		/**
		 * The meta object literal for the '<em><b>Law</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__LAW = eINSTANCE.getLegalBasis_Law();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_BASIS__ARTICLE = eINSTANCE.getLegalBasis_Article();

		/**
		 * The meta object literal for the '<em><b>Titles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEGAL_BASIS__TITLES = eINSTANCE.getLegalBasis_Titles();

		/**
		 * The meta object literal for the '{@link org.assize.model.checklist.NaPolicy <em>Na Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.NaPolicy
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getNaPolicy()
		 * @generated
		 */
		EEnum NA_POLICY = eINSTANCE.getNaPolicy();

		/**
		 * The meta object literal for the '{@link org.assize.model.checklist.Judgement <em>Judgement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.checklist.Judgement
		 * @see org.assize.model.checklist.impl.ChecklistPackageImpl#getJudgement()
		 * @generated
		 */
		EEnum JUDGEMENT = eINSTANCE.getJudgement();

	}

} //ChecklistPackage
