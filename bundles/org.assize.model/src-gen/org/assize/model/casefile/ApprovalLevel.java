/**
 */
package org.assize.model.casefile;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Approval Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A level of the approval chain. Localities differ in how many they use; the order of the literals is the order of the chain.
 * <!-- end-model-doc -->
 * @see org.assize.model.casefile.CasefilePackage#getApprovalLevel()
 * @model
 * @generated
 */
public enum ApprovalLevel implements Enumerator {
	/**
	 * The '<em><b>HANDLER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 承办人: the handler proposes.
	 * <!-- end-model-doc -->
	 * @see #HANDLER_VALUE
	 * @generated
	 * @ordered
	 */
	HANDLER(0, "HANDLER", "HANDLER"),

	/**
	 * The '<em><b>DEPARTMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 部门负责人: the head of the handling unit examines.
	 * <!-- end-model-doc -->
	 * @see #DEPARTMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DEPARTMENT(1, "DEPARTMENT", "DEPARTMENT"),

	/**
	 * The '<em><b>LEGAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 法制审核: the legal-affairs office examines.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL(2, "LEGAL", "LEGAL"),

	/**
	 * The '<em><b>CHIEF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 局领导: the head of the department approves.
	 * <!-- end-model-doc -->
	 * @see #CHIEF_VALUE
	 * @generated
	 * @ordered
	 */
	CHIEF(3, "CHIEF", "CHIEF");

	/**
	 * The '<em><b>HANDLER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 承办人: the handler proposes.
	 * <!-- end-model-doc -->
	 * @see #HANDLER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HANDLER_VALUE = 0;

	/**
	 * The '<em><b>DEPARTMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 部门负责人: the head of the handling unit examines.
	 * <!-- end-model-doc -->
	 * @see #DEPARTMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEPARTMENT_VALUE = 1;

	/**
	 * The '<em><b>LEGAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 法制审核: the legal-affairs office examines.
	 * <!-- end-model-doc -->
	 * @see #LEGAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_VALUE = 2;

	/**
	 * The '<em><b>CHIEF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 局领导: the head of the department approves.
	 * <!-- end-model-doc -->
	 * @see #CHIEF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHIEF_VALUE = 3;

	/**
	 * An array of all the '<em><b>Approval Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ApprovalLevel[] VALUES_ARRAY =
		new ApprovalLevel[] {
			HANDLER,
			DEPARTMENT,
			LEGAL,
			CHIEF,
		};

	/**
	 * A public read-only list of all the '<em><b>Approval Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ApprovalLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Approval Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ApprovalLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ApprovalLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Approval Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ApprovalLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ApprovalLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Approval Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ApprovalLevel get(int value) {
		switch (value) {
			case HANDLER_VALUE: return HANDLER;
			case DEPARTMENT_VALUE: return DEPARTMENT;
			case LEGAL_VALUE: return LEGAL;
			case CHIEF_VALUE: return CHIEF;
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
	private ApprovalLevel(int value, String name, String literal) {
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
	
} //ApprovalLevel
