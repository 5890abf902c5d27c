/**
 */
package org.assize.model.check.impl;

import org.assize.model.annotation.AnnotationPackage;

import org.assize.model.annotation.impl.AnnotationPackageImpl;

import org.assize.model.casefile.CasefilePackage;

import org.assize.model.casefile.impl.CasefilePackageImpl;

import org.assize.model.check.CheckFactory;
import org.assize.model.check.CheckPackage;
import org.assize.model.check.CheckSuspension;
import org.assize.model.check.ProposalDecision;
import org.assize.model.check.ProposalOutcome;

import org.assize.model.checklist.ChecklistPackage;

import org.assize.model.checklist.impl.ChecklistPackageImpl;

import org.assize.model.review.ReviewPackage;

import org.assize.model.review.impl.ReviewPackageImpl;

import org.assize.model.search.SearchPackage;

import org.assize.model.search.impl.SearchPackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CheckPackageImpl extends EPackageImpl implements CheckPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass proposalDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkSuspensionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum proposalOutcomeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.assize.model.check.CheckPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CheckPackageImpl() {
		super(eNS_URI, CheckFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link CheckPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CheckPackage init() {
		if (isInited) return (CheckPackage)EPackage.Registry.INSTANCE.getEPackage(CheckPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCheckPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CheckPackageImpl theCheckPackage = registeredCheckPackage instanceof CheckPackageImpl ? (CheckPackageImpl)registeredCheckPackage : new CheckPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CasefilePackage.eNS_URI);
		CasefilePackageImpl theCasefilePackage = (CasefilePackageImpl)(registeredPackage instanceof CasefilePackageImpl ? registeredPackage : CasefilePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AnnotationPackage.eNS_URI);
		AnnotationPackageImpl theAnnotationPackage = (AnnotationPackageImpl)(registeredPackage instanceof AnnotationPackageImpl ? registeredPackage : AnnotationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ChecklistPackage.eNS_URI);
		ChecklistPackageImpl theChecklistPackage = (ChecklistPackageImpl)(registeredPackage instanceof ChecklistPackageImpl ? registeredPackage : ChecklistPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ReviewPackage.eNS_URI);
		ReviewPackageImpl theReviewPackage = (ReviewPackageImpl)(registeredPackage instanceof ReviewPackageImpl ? registeredPackage : ReviewPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SearchPackage.eNS_URI);
		SearchPackageImpl theSearchPackage = (SearchPackageImpl)(registeredPackage instanceof SearchPackageImpl ? registeredPackage : SearchPackage.eINSTANCE);

		// Create package meta-data objects
		theCheckPackage.createPackageContents();
		theCasefilePackage.createPackageContents();
		theAnnotationPackage.createPackageContents();
		theChecklistPackage.createPackageContents();
		theReviewPackage.createPackageContents();
		theSearchPackage.createPackageContents();

		// Initialize created meta-data
		theCheckPackage.initializePackageContents();
		theCasefilePackage.initializePackageContents();
		theAnnotationPackage.initializePackageContents();
		theChecklistPackage.initializePackageContents();
		theReviewPackage.initializePackageContents();
		theSearchPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCheckPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CheckPackage.eNS_URI, theCheckPackage);
		return theCheckPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProposalDecision() {
		return proposalDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_Proposal() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_Review() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_CaseFile() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_Check() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_CheckVersion() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_Finding() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_Item() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_Explanation() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_Outcome() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_Reason() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_By() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProposalDecision_At() {
		return (EAttribute)proposalDecisionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckSuspension() {
		return checkSuspensionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSuspension_Check() {
		return (EAttribute)checkSuspensionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSuspension_Reason() {
		return (EAttribute)checkSuspensionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSuspension_By() {
		return (EAttribute)checkSuspensionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSuspension_At() {
		return (EAttribute)checkSuspensionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProposalOutcome() {
		return proposalOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckFactory getCheckFactory() {
		return (CheckFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		proposalDecisionEClass = createEClass(PROPOSAL_DECISION);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__PROPOSAL);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__REVIEW);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__CASE_FILE);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__CHECK);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__CHECK_VERSION);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__FINDING);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__ITEM);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__EXPLANATION);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__OUTCOME);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__REASON);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__BY);
		createEAttribute(proposalDecisionEClass, PROPOSAL_DECISION__AT);

		checkSuspensionEClass = createEClass(CHECK_SUSPENSION);
		createEAttribute(checkSuspensionEClass, CHECK_SUSPENSION__CHECK);
		createEAttribute(checkSuspensionEClass, CHECK_SUSPENSION__REASON);
		createEAttribute(checkSuspensionEClass, CHECK_SUSPENSION__BY);
		createEAttribute(checkSuspensionEClass, CHECK_SUSPENSION__AT);

		// Create enums
		proposalOutcomeEEnum = createEEnum(PROPOSAL_OUTCOME);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		CasefilePackage theCasefilePackage = (CasefilePackage)EPackage.Registry.INSTANCE.getEPackage(CasefilePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(proposalDecisionEClass, ProposalDecision.class, "ProposalDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProposalDecision_Proposal(), ecorePackage.getEString(), "proposal", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_Review(), ecorePackage.getEString(), "review", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_CaseFile(), ecorePackage.getEString(), "caseFile", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_Check(), ecorePackage.getEString(), "check", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_CheckVersion(), ecorePackage.getEString(), "checkVersion", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_Finding(), ecorePackage.getEString(), "finding", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_Item(), ecorePackage.getEString(), "item", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_Explanation(), ecorePackage.getEString(), "explanation", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_Outcome(), this.getProposalOutcome(), "outcome", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_By(), ecorePackage.getEString(), "by", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProposalDecision_At(), theCasefilePackage.getDateTime(), "at", null, 0, 1, ProposalDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkSuspensionEClass, CheckSuspension.class, "CheckSuspension", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckSuspension_Check(), ecorePackage.getEString(), "check", null, 0, 1, CheckSuspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSuspension_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, CheckSuspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSuspension_By(), ecorePackage.getEString(), "by", null, 0, 1, CheckSuspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSuspension_At(), theCasefilePackage.getDateTime(), "at", null, 0, 1, CheckSuspension.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(proposalOutcomeEEnum, ProposalOutcome.class, "ProposalOutcome");
		addEEnumLiteral(proposalOutcomeEEnum, ProposalOutcome.ACCEPTED);
		addEEnumLiteral(proposalOutcomeEEnum, ProposalOutcome.CHANGED);
		addEEnumLiteral(proposalOutcomeEEnum, ProposalOutcome.REJECTED);

		// Create resource
		createResource(eNS_URI);
	}

} //CheckPackageImpl
