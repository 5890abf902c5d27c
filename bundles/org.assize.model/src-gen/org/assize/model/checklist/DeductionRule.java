/**
 */
package org.assize.model.checklist;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deduction Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 扣分标准. What one kind of flaw costs. For a bonus item, what one merit adds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.checklist.DeductionRule#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.checklist.DeductionRule#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.assize.model.checklist.DeductionRule#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.assize.model.checklist.DeductionRule#getCap <em>Cap</em>}</li>
 * </ul>
 *
 * @see org.assize.model.checklist.ChecklistPackage#getDeductionRule()
 * @model
 * @generated
 */
public interface DeductionRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id within the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.assize.model.checklist.ChecklistPackage#getDeductionRule_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.DeductionRule#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Titles</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.checklist.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The flaw, in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Titles</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getDeductionRule_Titles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTitles();

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marks for one occurrence, positive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.assize.model.checklist.ChecklistPackage#getDeductionRule_Amount()
	 * @model dataType="org.assize.model.casefile.Decimal"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.DeductionRule#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Cap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most marks the rule can take; absent means no cap but the marks of the item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap</em>' attribute.
	 * @see #setCap(BigDecimal)
	 * @see org.assize.model.checklist.ChecklistPackage#getDeductionRule_Cap()
	 * @model dataType="org.assize.model.casefile.Decimal"
	 * @generated
	 */
	BigDecimal getCap();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.DeductionRule#getCap <em>Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap</em>' attribute.
	 * @see #getCap()
	 * @generated
	 */
	void setCap(BigDecimal value);

} // DeductionRule
