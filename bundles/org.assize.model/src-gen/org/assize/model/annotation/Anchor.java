/**
 */
package org.assize.model.annotation;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in a document. Geometry is in native unrotated user space of the page in points, so that it does not depend on how the page is shown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.annotation.Anchor#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.assize.model.annotation.Anchor#getPage <em>Page</em>}</li>
 *   <li>{@link org.assize.model.annotation.Anchor#getBoxes <em>Boxes</em>}</li>
 *   <li>{@link org.assize.model.annotation.Anchor#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.assize.model.annotation.Anchor#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.assize.model.annotation.Anchor#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.assize.model.annotation.Anchor#getLook <em>Look</em>}</li>
 * </ul>
 *
 * @see org.assize.model.annotation.AnnotationPackage#getAnchor()
 * @model
 * @generated
 */
public interface Anchor extends EObject {
	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hex) of the document the place was taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getAnchor_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Anchor#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page number, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(int)
	 * @see org.assize.model.annotation.AnnotationPackage#getAnchor_Page()
	 * @model
	 * @generated
	 */
	int getPage();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Anchor#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(int value);

	/**
	 * Returns the value of the '<em><b>Boxes</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.annotation.Box}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regions on the page; empty when the anchor means the whole page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boxes</em>' containment reference list.
	 * @see org.assize.model.annotation.AnnotationPackage#getAnchor_Boxes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Box> getBoxes();

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text as it stands in the document, line ends included; empty on a scan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getAnchor_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Anchor#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 characters before the quote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getAnchor_Prefix()
	 * @model
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Anchor#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to 32 characters after the quote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getAnchor_Suffix()
	 * @model
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Anchor#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Look</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the page looked like there; absent for places recorded without it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Look</em>' containment reference.
	 * @see #setLook(PageLook)
	 * @see org.assize.model.annotation.AnnotationPackage#getAnchor_Look()
	 * @model containment="true"
	 * @generated
	 */
	PageLook getLook();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Anchor#getLook <em>Look</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Look</em>' containment reference.
	 * @see #getLook()
	 * @generated
	 */
	void setLook(PageLook value);

} // Anchor
