/**
 */
package org.assize.model.check;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

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
 * What people decided about the proposals of automatic checks. The proposals themselves are derived from documents at any time and are not state.
 * <!-- end-model-doc -->
 * @see org.assize.model.check.CheckFactory
 * @model kind="package"
 * @generated
 */
public interface CheckPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "check";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:assize:model:check:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "check";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CheckPackage eINSTANCE = org.assize.model.check.impl.CheckPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.assize.model.check.impl.ProposalDecisionImpl <em>Proposal Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.check.impl.ProposalDecisionImpl
	 * @see org.assize.model.check.impl.CheckPackageImpl#getProposalDecision()
	 * @generated
	 */
	int PROPOSAL_DECISION = 0;

	/**
	 * The feature id for the '<em><b>Proposal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__PROPOSAL = 0;

	/**
	 * The feature id for the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__REVIEW = 1;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__CASE_FILE = 2;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__CHECK = 3;

	/**
	 * The feature id for the '<em><b>Check Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__CHECK_VERSION = 4;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__FINDING = 5;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__ITEM = 6;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__EXPLANATION = 7;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__OUTCOME = 8;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__REASON = 9;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__BY = 10;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION__AT = 11;

	/**
	 * The number of structural features of the '<em>Proposal Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Proposal Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPOSAL_DECISION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.check.impl.CheckSuspensionImpl <em>Suspension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.check.impl.CheckSuspensionImpl
	 * @see org.assize.model.check.impl.CheckPackageImpl#getCheckSuspension()
	 * @generated
	 */
	int CHECK_SUSPENSION = 1;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SUSPENSION__CHECK = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SUSPENSION__REASON = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SUSPENSION__BY = 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SUSPENSION__AT = 3;

	/**
	 * The number of structural features of the '<em>Suspension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SUSPENSION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Suspension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SUSPENSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.check.ProposalOutcome <em>Proposal Outcome</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.check.ProposalOutcome
	 * @see org.assize.model.check.impl.CheckPackageImpl#getProposalOutcome()
	 * @generated
	 */
	int PROPOSAL_OUTCOME = 2;


	/**
	 * Returns the meta object for class '{@link org.assize.model.check.ProposalDecision <em>Proposal Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proposal Decision</em>'.
	 * @see org.assize.model.check.ProposalDecision
	 * @generated
	 */
	EClass getProposalDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getProposal <em>Proposal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposal</em>'.
	 * @see org.assize.model.check.ProposalDecision#getProposal()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_Proposal();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review</em>'.
	 * @see org.assize.model.check.ProposalDecision#getReview()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_Review();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case File</em>'.
	 * @see org.assize.model.check.ProposalDecision#getCaseFile()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_CaseFile();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.assize.model.check.ProposalDecision#getCheck()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getCheckVersion <em>Check Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check Version</em>'.
	 * @see org.assize.model.check.ProposalDecision#getCheckVersion()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_CheckVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.assize.model.check.ProposalDecision#getFinding()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.assize.model.check.ProposalDecision#getItem()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.assize.model.check.ProposalDecision#getExplanation()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.assize.model.check.ProposalDecision#getOutcome()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.assize.model.check.ProposalDecision#getReason()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.assize.model.check.ProposalDecision#getBy()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_By();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.ProposalDecision#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.assize.model.check.ProposalDecision#getAt()
	 * @see #getProposalDecision()
	 * @generated
	 */
	EAttribute getProposalDecision_At();

	/**
	 * Returns the meta object for class '{@link org.assize.model.check.CheckSuspension <em>Suspension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suspension</em>'.
	 * @see org.assize.model.check.CheckSuspension
	 * @generated
	 */
	EClass getCheckSuspension();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.CheckSuspension#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.assize.model.check.CheckSuspension#getCheck()
	 * @see #getCheckSuspension()
	 * @generated
	 */
	EAttribute getCheckSuspension_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.CheckSuspension#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.assize.model.check.CheckSuspension#getReason()
	 * @see #getCheckSuspension()
	 * @generated
	 */
	EAttribute getCheckSuspension_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.CheckSuspension#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.assize.model.check.CheckSuspension#getBy()
	 * @see #getCheckSuspension()
	 * @generated
	 */
	EAttribute getCheckSuspension_By();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.check.CheckSuspension#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.assize.model.check.CheckSuspension#getAt()
	 * @see #getCheckSuspension()
	 * @generated
	 */
	EAttribute getCheckSuspension_At();

	/**
	 * Returns the meta object for enum '{@link org.assize.model.check.ProposalOutcome <em>Proposal Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Proposal Outcome</em>'.
	 * @see org.assize.model.check.ProposalOutcome
	 * @generated
	 */
	EEnum getProposalOutcome();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CheckFactory getCheckFactory();

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
		 * The meta object literal for the '{@link org.assize.model.check.impl.ProposalDecisionImpl <em>Proposal Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.check.impl.ProposalDecisionImpl
		 * @see org.assize.model.check.impl.CheckPackageImpl#getProposalDecision()
		 * @generated
		 */
		EClass PROPOSAL_DECISION = eINSTANCE.getProposalDecision();

		/**
		 * The meta object literal for the '<em><b>Proposal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__PROPOSAL = eINSTANCE.getProposalDecision_Proposal();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__REVIEW = eINSTANCE.getProposalDecision_Review();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__CASE_FILE = eINSTANCE.getProposalDecision_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__CHECK = eINSTANCE.getProposalDecision_Check();

		/**
		 * The meta object literal for the '<em><b>Check Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__CHECK_VERSION = eINSTANCE.getProposalDecision_CheckVersion();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__FINDING = eINSTANCE.getProposalDecision_Finding();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__ITEM = eINSTANCE.getProposalDecision_Item();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__EXPLANATION = eINSTANCE.getProposalDecision_Explanation();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__OUTCOME = eINSTANCE.getProposalDecision_Outcome();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__REASON = eINSTANCE.getProposalDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__BY = eINSTANCE.getProposalDecision_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPOSAL_DECISION__AT = eINSTANCE.getProposalDecision_At();

		/**
		 * The meta object literal for the '{@link org.assize.model.check.impl.CheckSuspensionImpl <em>Suspension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.check.impl.CheckSuspensionImpl
		 * @see org.assize.model.check.impl.CheckPackageImpl#getCheckSuspension()
		 * @generated
		 */
		EClass CHECK_SUSPENSION = eINSTANCE.getCheckSuspension();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SUSPENSION__CHECK = eINSTANCE.getCheckSuspension_Check();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SUSPENSION__REASON = eINSTANCE.getCheckSuspension_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SUSPENSION__BY = eINSTANCE.getCheckSuspension_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SUSPENSION__AT = eINSTANCE.getCheckSuspension_At();

		/**
		 * The meta object literal for the '{@link org.assize.model.check.ProposalOutcome <em>Proposal Outcome</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.check.ProposalOutcome
		 * @see org.assize.model.check.impl.CheckPackageImpl#getProposalOutcome()
		 * @generated
		 */
		EEnum PROPOSAL_OUTCOME = eINSTANCE.getProposalOutcome();

	}

} //CheckPackage
