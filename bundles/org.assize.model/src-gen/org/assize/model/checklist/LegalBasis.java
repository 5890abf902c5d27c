/**
 */
package org.assize.model.checklist;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Basis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 法律依据. The article an item rests on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.checklist.LegalBasis#getLaw <em>Law</em>}</li>
 *   <li>{@link org.assize.model.checklist.LegalBasis#getArticle <em>Article</em>}</li>
 *   <li>{@link org.assize.model.checklist.LegalBasis#getTitles <em>Titles</em>}</li>
 * </ul>
 *
 * @see org.assize.model.checklist.ChecklistPackage#getLegalBasis()
 * @model
 * @generated
 */
public interface LegalBasis extends EObject {
	/**
	 * Returns the value of the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the law or rule, in Chinese, without book-title marks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Law</em>' attribute.
	 * @see #setLaw(String)
	 * @see org.assize.model.checklist.ChecklistPackage#getLegalBasis_Law()
	 * @model
	 * @generated
	 */
	String getLaw();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.LegalBasis#getLaw <em>Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Law</em>' attribute.
	 * @see #getLaw()
	 * @generated
	 */
	void setLaw(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Article as cited, for example 第五十二条.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.assize.model.checklist.ChecklistPackage#getLegalBasis_Article()
	 * @model
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.LegalBasis#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Titles</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.checklist.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short gist in each language; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Titles</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getLegalBasis_Titles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTitles();

} // LegalBasis
