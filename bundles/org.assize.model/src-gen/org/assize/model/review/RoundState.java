/**
 */
package org.assize.model.review;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Round State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * State of a round. The order of the literals is the order of the steps.
 * <!-- end-model-doc -->
 * @see org.assize.model.review.ReviewPackage#getRoundState()
 * @model
 * @generated
 */
public enum RoundState implements Enumerator {
	/**
	 * The '<em><b>PLANNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 计划: strata, period and checklists are set.
	 * <!-- end-model-doc -->
	 * @see #PLANNED_VALUE
	 * @generated
	 * @ordered
	 */
	PLANNED(0, "PLANNED", "PLANNED"),

	/**
	 * The '<em><b>FRAME FROZEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 冻结: the case files that can be drawn are fixed by hash.
	 * <!-- end-model-doc -->
	 * @see #FRAME_FROZEN_VALUE
	 * @generated
	 * @ordered
	 */
	FRAME_FROZEN(1, "FRAME_FROZEN", "FRAME_FROZEN"),

	/**
	 * The '<em><b>DRAWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 抽取: case files were drawn by seed.
	 * <!-- end-model-doc -->
	 * @see #DRAWN_VALUE
	 * @generated
	 * @ordered
	 */
	DRAWN(2, "DRAWN", "DRAWN"),

	/**
	 * The '<em><b>REVIEWING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 评查中: reviews are under way.
	 * <!-- end-model-doc -->
	 * @see #REVIEWING_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEWING(3, "REVIEWING", "REVIEWING"),

	/**
	 * The '<em><b>SCORED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 已评分: every review of the round is sealed or excluded.
	 * <!-- end-model-doc -->
	 * @see #SCORED_VALUE
	 * @generated
	 * @ordered
	 */
	SCORED(4, "SCORED", "SCORED"),

	/**
	 * The '<em><b>SELECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 已评选: best and worst are decided for every stratum.
	 * <!-- end-model-doc -->
	 * @see #SELECTED_VALUE
	 * @generated
	 * @ordered
	 */
	SELECTED(5, "SELECTED", "SELECTED"),

	/**
	 * The '<em><b>PUBLISHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 已通报: a bulletin was published.
	 * <!-- end-model-doc -->
	 * @see #PUBLISHED_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLISHED(6, "PUBLISHED", "PUBLISHED"),

	/**
	 * The '<em><b>VOID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 作废: given up with a reason; everything stays on record.
	 * <!-- end-model-doc -->
	 * @see #VOID_VALUE
	 * @generated
	 * @ordered
	 */
	VOID(7, "VOID", "VOID");

	/**
	 * The '<em><b>PLANNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 计划: strata, period and checklists are set.
	 * <!-- end-model-doc -->
	 * @see #PLANNED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLANNED_VALUE = 0;

	/**
	 * The '<em><b>FRAME FROZEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 冻结: the case files that can be drawn are fixed by hash.
	 * <!-- end-model-doc -->
	 * @see #FRAME_FROZEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FRAME_FROZEN_VALUE = 1;

	/**
	 * The '<em><b>DRAWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 抽取: case files were drawn by seed.
	 * <!-- end-model-doc -->
	 * @see #DRAWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DRAWN_VALUE = 2;

	/**
	 * The '<em><b>REVIEWING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 评查中: reviews are under way.
	 * <!-- end-model-doc -->
	 * @see #REVIEWING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVIEWING_VALUE = 3;

	/**
	 * The '<em><b>SCORED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 已评分: every review of the round is sealed or excluded.
	 * <!-- end-model-doc -->
	 * @see #SCORED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCORED_VALUE = 4;

	/**
	 * The '<em><b>SELECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 已评选: best and worst are decided for every stratum.
	 * <!-- end-model-doc -->
	 * @see #SELECTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SELECTED_VALUE = 5;

	/**
	 * The '<em><b>PUBLISHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 已通报: a bulletin was published.
	 * <!-- end-model-doc -->
	 * @see #PUBLISHED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUBLISHED_VALUE = 6;

	/**
	 * The '<em><b>VOID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 作废: given up with a reason; everything stays on record.
	 * <!-- end-model-doc -->
	 * @see #VOID
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VOID_VALUE = 7;

	/**
	 * An array of all the '<em><b>Round State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RoundState[] VALUES_ARRAY =
		new RoundState[] {
			PLANNED,
			FRAME_FROZEN,
			DRAWN,
			REVIEWING,
			SCORED,
			SELECTED,
			PUBLISHED,
			VOID,
		};

	/**
	 * A public read-only list of all the '<em><b>Round State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RoundState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Round State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoundState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoundState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Round State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoundState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoundState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Round State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoundState get(int value) {
		switch (value) {
			case PLANNED_VALUE: return PLANNED;
			case FRAME_FROZEN_VALUE: return FRAME_FROZEN;
			case DRAWN_VALUE: return DRAWN;
			case REVIEWING_VALUE: return REVIEWING;
			case SCORED_VALUE: return SCORED;
			case SELECTED_VALUE: return SELECTED;
			case PUBLISHED_VALUE: return PUBLISHED;
			case VOID_VALUE: return VOID;
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
	private RoundState(int value, String name, String literal) {
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
	
} //RoundState
