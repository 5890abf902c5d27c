/**
 */
package org.assize.model.checklist;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Na Policy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the marks of an item become that does not apply (不适用).
 * <!-- end-model-doc -->
 * @see org.assize.model.checklist.ChecklistPackage#getNaPolicy()
 * @model
 * @generated
 */
public enum NaPolicy implements Enumerator {
	/**
	 * The '<em><b>KEEP FULL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item counts with its full marks, as on most paper forms.
	 * <!-- end-model-doc -->
	 * @see #KEEP_FULL_VALUE
	 * @generated
	 * @ordered
	 */
	KEEP_FULL(0, "KEEP_FULL", "KEEP_FULL"),

	/**
	 * The '<em><b>RENORMALISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item leaves the denominator; the sum of the others is scaled to 100.
	 * <!-- end-model-doc -->
	 * @see #RENORMALISE_VALUE
	 * @generated
	 * @ordered
	 */
	RENORMALISE(1, "RENORMALISE", "RENORMALISE");

	/**
	 * The '<em><b>KEEP FULL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item counts with its full marks, as on most paper forms.
	 * <!-- end-model-doc -->
	 * @see #KEEP_FULL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEEP_FULL_VALUE = 0;

	/**
	 * The '<em><b>RENORMALISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item leaves the denominator; the sum of the others is scaled to 100.
	 * <!-- end-model-doc -->
	 * @see #RENORMALISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RENORMALISE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Na Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final NaPolicy[] VALUES_ARRAY =
		new NaPolicy[] {
			KEEP_FULL,
			RENORMALISE,
		};

	/**
	 * A public read-only list of all the '<em><b>Na Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<NaPolicy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Na Policy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NaPolicy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NaPolicy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Na Policy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NaPolicy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NaPolicy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Na Policy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static NaPolicy get(int value) {
		switch (value) {
			case KEEP_FULL_VALUE: return KEEP_FULL;
			case RENORMALISE_VALUE: return RENORMALISE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private NaPolicy(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //NaPolicy
