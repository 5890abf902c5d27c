/**
 */
package org.assize.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Absence Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 缺失记录. Shows that something missing was looked for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.AbsenceRecord#getSearched <em>Searched</em>}</li>
 *   <li>{@link org.assize.model.review.AbsenceRecord#getScope <em>Scope</em>}</li>
 *   <li>{@link org.assize.model.review.AbsenceRecord#getPages <em>Pages</em>}</li>
 *   <li>{@link org.assize.model.review.AbsenceRecord#getPagesWithoutText <em>Pages Without Text</em>}</li>
 *   <li>{@link org.assize.model.review.AbsenceRecord#getPagesUncertain <em>Pages Uncertain</em>}</li>
 *   <li>{@link org.assize.model.review.AbsenceRecord#getQueries <em>Queries</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getAbsenceRecord()
 * @model
 * @generated
 */
public interface AbsenceRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Searched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was looked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Searched</em>' attribute.
	 * @see #setSearched(String)
	 * @see org.assize.model.review.ReviewPackage#getAbsenceRecord_Searched()
	 * @model
	 * @generated
	 */
	String getSearched();

	/**
	 * Sets the value of the '{@link org.assize.model.review.AbsenceRecord#getSearched <em>Searched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Searched</em>' attribute.
	 * @see #getSearched()
	 * @generated
	 */
	void setSearched(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was looked for: documents and pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.assize.model.review.ReviewPackage#getAbsenceRecord_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.assize.model.review.AbsenceRecord#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages examined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(int)
	 * @see org.assize.model.review.ReviewPackage#getAbsenceRecord_Pages()
	 * @model
	 * @generated
	 */
	int getPages();

	/**
	 * Sets the value of the '{@link org.assize.model.review.AbsenceRecord#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(int value);

	/**
	 * Returns the value of the '<em><b>Pages Without Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages among them that have no text and were not read by machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages Without Text</em>' attribute.
	 * @see #setPagesWithoutText(int)
	 * @see org.assize.model.review.ReviewPackage#getAbsenceRecord_PagesWithoutText()
	 * @model
	 * @generated
	 */
	int getPagesWithoutText();

	/**
	 * Sets the value of the '{@link org.assize.model.review.AbsenceRecord#getPagesWithoutText <em>Pages Without Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages Without Text</em>' attribute.
	 * @see #getPagesWithoutText()
	 * @generated
	 */
	void setPagesWithoutText(int value);

	/**
	 * Returns the value of the '<em><b>Pages Uncertain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages among them that a machine read from a picture with low confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages Uncertain</em>' attribute.
	 * @see #setPagesUncertain(int)
	 * @see org.assize.model.review.ReviewPackage#getAbsenceRecord_PagesUncertain()
	 * @model
	 * @generated
	 */
	int getPagesUncertain();

	/**
	 * Sets the value of the '{@link org.assize.model.review.AbsenceRecord#getPagesUncertain <em>Pages Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages Uncertain</em>' attribute.
	 * @see #getPagesUncertain()
	 * @generated
	 */
	void setPagesUncertain(int value);

	/**
	 * Returns the value of the '<em><b>Queries</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Queries run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queries</em>' attribute list.
	 * @see org.assize.model.review.ReviewPackage#getAbsenceRecord_Queries()
	 * @model
	 * @generated
	 */
	EList<String> getQueries();

} // AbsenceRecord
