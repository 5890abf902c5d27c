/**
 */
package org.assize.model.checklist;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Judgement</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an item is answered: agreement between reviewers is expected to differ.
 * <!-- end-model-doc -->
 * @see org.assize.model.checklist.ChecklistPackage#getJudgement()
 * @model
 * @generated
 */
public enum Judgement implements Enumerator {
	/**
	 * The '<em><b>OBJECTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fact that can be read from the file.
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	OBJECTIVE(0, "OBJECTIVE", "OBJECTIVE"),

	/**
	 * The '<em><b>JUDGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A legal or professional evaluation.
	 * <!-- end-model-doc -->
	 * @see #JUDGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	JUDGEMENT(1, "JUDGEMENT", "JUDGEMENT");

	/**
	 * The '<em><b>OBJECTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fact that can be read from the file.
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBJECTIVE_VALUE = 0;

	/**
	 * The '<em><b>JUDGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A legal or professional evaluation.
	 * <!-- end-model-doc -->
	 * @see #JUDGEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int JUDGEMENT_VALUE = 1;

	/**
	 * An array of all the '<em><b>Judgement</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Judgement[] VALUES_ARRAY =
		new Judgement[] {
			OBJECTIVE,
			JUDGEMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Judgement</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Judgement> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Judgement</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Judgement get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Judgement result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Judgement</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Judgement getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Judgement result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Judgement</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Judgement get(int value) {
		switch (value) {
			case OBJECTIVE_VALUE: return OBJECTIVE;
			case JUDGEMENT_VALUE: return JUDGEMENT;
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
	private Judgement(int value, String name, String literal) {
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
	
} //Judgement
