/**
 */
package org.assize.model.casefile;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Library</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 案卷库. The root of the projection: what is known of the case files of one department.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.casefile.Library#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.casefile.Library#getName <em>Name</em>}</li>
 *   <li>{@link org.assize.model.casefile.Library#getUnits <em>Units</em>}</li>
 *   <li>{@link org.assize.model.casefile.Library#getOfficers <em>Officers</em>}</li>
 *   <li>{@link org.assize.model.casefile.Library#getCaseFiles <em>Case Files</em>}</li>
 * </ul>
 *
 * @see org.assize.model.casefile.CasefilePackage#getLibrary()
 * @model
 * @generated
 */
public interface Library extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the library, a UUID made when it was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.assize.model.casefile.CasefilePackage#getLibrary_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.Library#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the library as its people call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.assize.model.casefile.CasefilePackage#getLibrary_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.assize.model.casefile.Library#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.casefile.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handling units seen in the case files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.assize.model.casefile.CasefilePackage#getLibrary_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Officers</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.casefile.Officer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Officers seen in the case files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Officers</em>' containment reference list.
	 * @see org.assize.model.casefile.CasefilePackage#getLibrary_Officers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Officer> getOfficers();

	/**
	 * Returns the value of the '<em><b>Case Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.casefile.CaseFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered case files in the order of registration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Files</em>' containment reference list.
	 * @see org.assize.model.casefile.CasefilePackage#getLibrary_CaseFiles()
	 * @model containment="true"
	 * @generated
	 */
	EList<CaseFile> getCaseFiles();

} // Library
