/**
 */
package org.assize.model.annotation;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mark Path</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A polyline in user space.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.annotation.MarkPath#getCoordinates <em>Coordinates</em>}</li>
 * </ul>
 *
 * @see org.assize.model.annotation.AnnotationPackage#getMarkPath()
 * @model
 * @generated
 */
public interface MarkPath extends EObject {
	/**
	 * Returns the value of the '<em><b>Coordinates</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x and y of each point in turn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinates</em>' attribute list.
	 * @see org.assize.model.annotation.AnnotationPackage#getMarkPath_Coordinates()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getCoordinates();

} // MarkPath
