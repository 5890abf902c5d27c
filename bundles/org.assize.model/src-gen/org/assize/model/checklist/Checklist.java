/**
 */
package org.assize.model.checklist;

import java.math.BigDecimal;

import org.assize.model.casefile.CaseKind;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 评查标准. What a case file of one kind is examined for, and how the examination becomes a score.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.checklist.Checklist#getUrn <em>Urn</em>}</li>
 *   <li>{@link org.assize.model.checklist.Checklist#getVersion <em>Version</em>}</li>
 *   <li>{@link org.assize.model.checklist.Checklist#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.assize.model.checklist.Checklist#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assize.model.checklist.Checklist#getModel <em>Model</em>}</li>
 *   <li>{@link org.assize.model.checklist.Checklist#getNaPolicy <em>Na Policy</em>}</li>
 *   <li>{@link org.assize.model.checklist.Checklist#getBonusCap <em>Bonus Cap</em>}</li>
 *   <li>{@link org.assize.model.checklist.Checklist#getBands <em>Bands</em>}</li>
 *   <li>{@link org.assize.model.checklist.Checklist#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @see org.assize.model.checklist.ChecklistPackage#getChecklist()
 * @model
 * @generated
 */
public interface Checklist extends EObject {
	/**
	 * Returns the value of the '<em><b>Urn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity across versions, for example urn:assize:checklist:administrative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Urn</em>' attribute.
	 * @see #setUrn(String)
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_Urn()
	 * @model id="true"
	 * @generated
	 */
	String getUrn();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Checklist#getUrn <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Urn</em>' attribute.
	 * @see #getUrn()
	 * @generated
	 */
	void setUrn(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version, from 1. A version once used never changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_Version()
	 * @model
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Checklist#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Titles</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.checklist.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Titles</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_Titles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTitles();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.casefile.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of case files it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.casefile.CaseKind
	 * @see #setKind(CaseKind)
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_Kind()
	 * @model
	 * @generated
	 */
	CaseKind getKind();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Checklist#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.casefile.CaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * The default value is <code>"deduct-100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scoring model, for example deduct-100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_Model()
	 * @model default="deduct-100"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Checklist#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Na Policy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.checklist.NaPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What becomes of the marks of items that do not apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Na Policy</em>' attribute.
	 * @see org.assize.model.checklist.NaPolicy
	 * @see #setNaPolicy(NaPolicy)
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_NaPolicy()
	 * @model
	 * @generated
	 */
	NaPolicy getNaPolicy();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Checklist#getNaPolicy <em>Na Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Na Policy</em>' attribute.
	 * @see org.assize.model.checklist.NaPolicy
	 * @see #getNaPolicy()
	 * @generated
	 */
	void setNaPolicy(NaPolicy value);

	/**
	 * Returns the value of the '<em><b>Bonus Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most marks that bonus items can add together; absent means none can.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bonus Cap</em>' attribute.
	 * @see #setBonusCap(BigDecimal)
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_BonusCap()
	 * @model dataType="org.assize.model.casefile.Decimal"
	 * @generated
	 */
	BigDecimal getBonusCap();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Checklist#getBonusCap <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bonus Cap</em>' attribute.
	 * @see #getBonusCap()
	 * @generated
	 */
	void setBonusCap(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.checklist.GradeBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grade bands (等次) from best to worst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_Bands()
	 * @model containment="true"
	 * @generated
	 */
	EList<GradeBand> getBands();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.checklist.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sections in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getChecklist_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

} // Checklist
