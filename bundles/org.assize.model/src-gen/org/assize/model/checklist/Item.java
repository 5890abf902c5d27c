/**
 */
package org.assize.model.checklist;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 评查项. One thing to examine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.checklist.Item#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.checklist.Item#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.assize.model.checklist.Item#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.assize.model.checklist.Item#getMarks <em>Marks</em>}</li>
 *   <li>{@link org.assize.model.checklist.Item#isVeto <em>Veto</em>}</li>
 *   <li>{@link org.assize.model.checklist.Item#isBonus <em>Bonus</em>}</li>
 *   <li>{@link org.assize.model.checklist.Item#getJudgement <em>Judgement</em>}</li>
 *   <li>{@link org.assize.model.checklist.Item#getRules <em>Rules</em>}</li>
 *   <li>{@link org.assize.model.checklist.Item#getBases <em>Bases</em>}</li>
 * </ul>
 *
 * @see org.assize.model.checklist.ChecklistPackage#getItem()
 * @model
 * @generated
 */
public interface Item extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id within the checklist, stable across versions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Item#getId <em>Id</em>}' attribute.
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
	 * What must hold, in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Titles</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Titles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTitles();

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.checklist.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to examine it, in each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Guidance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getGuidance();

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full marks; zero for a veto item. For a bonus item the most it can add.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' attribute.
	 * @see #setMarks(BigDecimal)
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Marks()
	 * @model dataType="org.assize.model.casefile.Decimal"
	 * @generated
	 */
	BigDecimal getMarks();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Item#getMarks <em>Marks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marks</em>' attribute.
	 * @see #getMarks()
	 * @generated
	 */
	void setMarks(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Veto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一票否决: failing it makes the score 0 and the grade the lowest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Veto</em>' attribute.
	 * @see #setVeto(boolean)
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Veto()
	 * @model
	 * @generated
	 */
	boolean isVeto();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Item#isVeto <em>Veto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Veto</em>' attribute.
	 * @see #isVeto()
	 * @generated
	 */
	void setVeto(boolean value);

	/**
	 * Returns the value of the '<em><b>Bonus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 加分项: adds marks instead of losing them; never in the denominator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bonus</em>' attribute.
	 * @see #setBonus(boolean)
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Bonus()
	 * @model
	 * @generated
	 */
	boolean isBonus();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Item#isBonus <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bonus</em>' attribute.
	 * @see #isBonus()
	 * @generated
	 */
	void setBonus(boolean value);

	/**
	 * Returns the value of the '<em><b>Judgement</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.checklist.Judgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a fact or an evaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judgement</em>' attribute.
	 * @see org.assize.model.checklist.Judgement
	 * @see #setJudgement(Judgement)
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Judgement()
	 * @model
	 * @generated
	 */
	Judgement getJudgement();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.Item#getJudgement <em>Judgement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Judgement</em>' attribute.
	 * @see org.assize.model.checklist.Judgement
	 * @see #getJudgement()
	 * @generated
	 */
	void setJudgement(Judgement value);

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.checklist.DeductionRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deduction rules (扣分标准). Empty for veto items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<DeductionRule> getRules();

	/**
	 * Returns the value of the '<em><b>Bases</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.checklist.LegalBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal basis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bases</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getItem_Bases()
	 * @model containment="true"
	 * @generated
	 */
	EList<LegalBasis> getBases();

} // Item
