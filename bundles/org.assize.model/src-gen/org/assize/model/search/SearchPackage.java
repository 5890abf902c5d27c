/**
 */
package org.assize.model.search;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * What reviewers keep of their searches. Only what they asked for: hits are found anew each time.
 * <!-- end-model-doc -->
 * @see org.assize.model.search.SearchFactory
 * @model kind="package"
 * @generated
 */
public interface SearchPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "search";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:assize:model:search:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "search";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SearchPackage eINSTANCE = org.assize.model.search.impl.SearchPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.assize.model.search.impl.SavedSearchImpl <em>Saved Search</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.search.impl.SavedSearchImpl
	 * @see org.assize.model.search.impl.SearchPackageImpl#getSavedSearch()
	 * @generated
	 */
	int SAVED_SEARCH = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__NAME = 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__BY = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__AT = 2;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__QUERY = 3;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__ORDER = 4;

	/**
	 * The feature id for the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__CASE_FILE = 5;

	/**
	 * The feature id for the '<em><b>Restrictions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH__RESTRICTIONS = 6;

	/**
	 * The number of structural features of the '<em>Saved Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Saved Search</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAVED_SEARCH_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.assize.model.search.impl.SearchRestrictionImpl <em>Restriction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.assize.model.search.impl.SearchRestrictionImpl
	 * @see org.assize.model.search.impl.SearchPackageImpl#getSearchRestriction()
	 * @generated
	 */
	int SEARCH_RESTRICTION = 1;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RESTRICTION__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RESTRICTION__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Restriction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RESTRICTION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Restriction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEARCH_RESTRICTION_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.assize.model.search.SavedSearch <em>Saved Search</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Saved Search</em>'.
	 * @see org.assize.model.search.SavedSearch
	 * @generated
	 */
	EClass getSavedSearch();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.search.SavedSearch#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.assize.model.search.SavedSearch#getName()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.search.SavedSearch#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.assize.model.search.SavedSearch#getBy()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_By();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.search.SavedSearch#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.assize.model.search.SavedSearch#getAt()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_At();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.search.SavedSearch#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.assize.model.search.SavedSearch#getQuery()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Query();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.search.SavedSearch#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.assize.model.search.SavedSearch#getOrder()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.search.SavedSearch#getCaseFile <em>Case File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case File</em>'.
	 * @see org.assize.model.search.SavedSearch#getCaseFile()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EAttribute getSavedSearch_CaseFile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.assize.model.search.SavedSearch#getRestrictions <em>Restrictions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Restrictions</em>'.
	 * @see org.assize.model.search.SavedSearch#getRestrictions()
	 * @see #getSavedSearch()
	 * @generated
	 */
	EReference getSavedSearch_Restrictions();

	/**
	 * Returns the meta object for class '{@link org.assize.model.search.SearchRestriction <em>Restriction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Restriction</em>'.
	 * @see org.assize.model.search.SearchRestriction
	 * @generated
	 */
	EClass getSearchRestriction();

	/**
	 * Returns the meta object for the attribute '{@link org.assize.model.search.SearchRestriction#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.assize.model.search.SearchRestriction#getField()
	 * @see #getSearchRestriction()
	 * @generated
	 */
	EAttribute getSearchRestriction_Field();

	/**
	 * Returns the meta object for the attribute list '{@link org.assize.model.search.SearchRestriction#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.assize.model.search.SearchRestriction#getValues()
	 * @see #getSearchRestriction()
	 * @generated
	 */
	EAttribute getSearchRestriction_Values();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SearchFactory getSearchFactory();

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
		 * The meta object literal for the '{@link org.assize.model.search.impl.SavedSearchImpl <em>Saved Search</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.search.impl.SavedSearchImpl
		 * @see org.assize.model.search.impl.SearchPackageImpl#getSavedSearch()
		 * @generated
		 */
		EClass SAVED_SEARCH = eINSTANCE.getSavedSearch();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__NAME = eINSTANCE.getSavedSearch_Name();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__BY = eINSTANCE.getSavedSearch_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__AT = eINSTANCE.getSavedSearch_At();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__QUERY = eINSTANCE.getSavedSearch_Query();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__ORDER = eINSTANCE.getSavedSearch_Order();

		/**
		 * The meta object literal for the '<em><b>Case File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAVED_SEARCH__CASE_FILE = eINSTANCE.getSavedSearch_CaseFile();

		/**
		 * The meta object literal for the '<em><b>Restrictions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAVED_SEARCH__RESTRICTIONS = eINSTANCE.getSavedSearch_Restrictions();

		/**
		 * The meta object literal for the '{@link org.assize.model.search.impl.SearchRestrictionImpl <em>Restriction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.assize.model.search.impl.SearchRestrictionImpl
		 * @see org.assize.model.search.impl.SearchPackageImpl#getSearchRestriction()
		 * @generated
		 */
		EClass SEARCH_RESTRICTION = eINSTANCE.getSearchRestriction();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH_RESTRICTION__FIELD = eINSTANCE.getSearchRestriction_Field();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEARCH_RESTRICTION__VALUES = eINSTANCE.getSearchRestriction_Values();

	}

} //SearchPackage
