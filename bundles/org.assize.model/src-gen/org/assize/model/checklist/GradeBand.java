/**
 */
package org.assize.model.checklist;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grade Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 等次. A grade and the lowest score that earns it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.checklist.GradeBand#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.checklist.GradeBand#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.assize.model.checklist.GradeBand#getLowerBound <em>Lower Bound</em>}</li>
 * </ul>
 *
 * @see org.assize.model.checklist.ChecklistPackage#getGradeBand()
 * @model
 * @generated
 */
public interface GradeBand extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, for example excellent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.assize.model.checklist.ChecklistPackage#getGradeBand_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.GradeBand#getId <em>Id</em>}' attribute.
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
	 * Name of the grade in each language, for example 优秀.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Titles</em>' containment reference list.
	 * @see org.assize.model.checklist.ChecklistPackage#getGradeBand_Titles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTitles();

	/**
	 * Returns the value of the '<em><b>Lower Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest published score of the band, inclusive, 0 to 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower Bound</em>' attribute.
	 * @see #setLowerBound(BigDecimal)
	 * @see org.assize.model.checklist.ChecklistPackage#getGradeBand_LowerBound()
	 * @model dataType="org.assize.model.casefile.Decimal"
	 * @generated
	 */
	BigDecimal getLowerBound();

	/**
	 * Sets the value of the '{@link org.assize.model.checklist.GradeBand#getLowerBound <em>Lower Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Bound</em>' attribute.
	 * @see #getLowerBound()
	 * @generated
	 */
	void setLowerBound(BigDecimal value);

} // GradeBand
