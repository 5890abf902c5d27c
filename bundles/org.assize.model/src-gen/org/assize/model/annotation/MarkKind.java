/**
 */
package org.assize.model.annotation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Mark Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kind of a mark.
 * <!-- end-model-doc -->
 * @see org.assize.model.annotation.AnnotationPackage#getMarkKind()
 * @model
 * @generated
 */
public enum MarkKind implements Enumerator {
	/**
	 * The '<em><b>HIGHLIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 高亮: text shown on a coloured ground.
	 * <!-- end-model-doc -->
	 * @see #HIGHLIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	HIGHLIGHT(0, "HIGHLIGHT", "HIGHLIGHT"),

	/**
	 * The '<em><b>UNDERLINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 下划线: a line under text.
	 * <!-- end-model-doc -->
	 * @see #UNDERLINE_VALUE
	 * @generated
	 * @ordered
	 */
	UNDERLINE(1, "UNDERLINE", "UNDERLINE"),

	/**
	 * The '<em><b>STRIKE OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 删除线: a line through text.
	 * <!-- end-model-doc -->
	 * @see #STRIKE_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	STRIKE_OUT(2, "STRIKE_OUT", "STRIKE_OUT"),

	/**
	 * The '<em><b>SQUIGGLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 波浪线: a wavy line under text.
	 * <!-- end-model-doc -->
	 * @see #SQUIGGLY_VALUE
	 * @generated
	 * @ordered
	 */
	SQUIGGLY(3, "SQUIGGLY", "SQUIGGLY"),

	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 附注: a note at a point.
	 * <!-- end-model-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(4, "NOTE", "NOTE"),

	/**
	 * The '<em><b>FREE TEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 文字: text written on the page.
	 * <!-- end-model-doc -->
	 * @see #FREE_TEXT_VALUE
	 * @generated
	 * @ordered
	 */
	FREE_TEXT(5, "FREE_TEXT", "FREE_TEXT"),

	/**
	 * The '<em><b>RECTANGLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 矩形: a framed region, the usual mark on a scan.
	 * <!-- end-model-doc -->
	 * @see #RECTANGLE_VALUE
	 * @generated
	 * @ordered
	 */
	RECTANGLE(6, "RECTANGLE", "RECTANGLE"),

	/**
	 * The '<em><b>ELLIPSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 椭圆: an ellipse around something.
	 * <!-- end-model-doc -->
	 * @see #ELLIPSE_VALUE
	 * @generated
	 * @ordered
	 */
	ELLIPSE(7, "ELLIPSE", "ELLIPSE"),

	/**
	 * The '<em><b>ARROW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 箭头: a line with a head at its end.
	 * <!-- end-model-doc -->
	 * @see #ARROW_VALUE
	 * @generated
	 * @ordered
	 */
	ARROW(8, "ARROW", "ARROW"),

	/**
	 * The '<em><b>INK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 手绘: lines drawn by hand.
	 * <!-- end-model-doc -->
	 * @see #INK_VALUE
	 * @generated
	 * @ordered
	 */
	INK(9, "INK", "INK"),

	/**
	 * The '<em><b>STAMP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 图章: a word in a frame, such as 合格.
	 * <!-- end-model-doc -->
	 * @see #STAMP_VALUE
	 * @generated
	 * @ordered
	 */
	STAMP(10, "STAMP", "STAMP");

	/**
	 * The '<em><b>HIGHLIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 高亮: text shown on a coloured ground.
	 * <!-- end-model-doc -->
	 * @see #HIGHLIGHT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HIGHLIGHT_VALUE = 0;

	/**
	 * The '<em><b>UNDERLINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 下划线: a line under text.
	 * <!-- end-model-doc -->
	 * @see #UNDERLINE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDERLINE_VALUE = 1;

	/**
	 * The '<em><b>STRIKE OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 删除线: a line through text.
	 * <!-- end-model-doc -->
	 * @see #STRIKE_OUT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRIKE_OUT_VALUE = 2;

	/**
	 * The '<em><b>SQUIGGLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 波浪线: a wavy line under text.
	 * <!-- end-model-doc -->
	 * @see #SQUIGGLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SQUIGGLY_VALUE = 3;

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 附注: a note at a point.
	 * <!-- end-model-doc -->
	 * @see #NOTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 4;

	/**
	 * The '<em><b>FREE TEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 文字: text written on the page.
	 * <!-- end-model-doc -->
	 * @see #FREE_TEXT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FREE_TEXT_VALUE = 5;

	/**
	 * The '<em><b>RECTANGLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 矩形: a framed region, the usual mark on a scan.
	 * <!-- end-model-doc -->
	 * @see #RECTANGLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECTANGLE_VALUE = 6;

	/**
	 * The '<em><b>ELLIPSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 椭圆: an ellipse around something.
	 * <!-- end-model-doc -->
	 * @see #ELLIPSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ELLIPSE_VALUE = 7;

	/**
	 * The '<em><b>ARROW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 箭头: a line with a head at its end.
	 * <!-- end-model-doc -->
	 * @see #ARROW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ARROW_VALUE = 8;

	/**
	 * The '<em><b>INK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 手绘: lines drawn by hand.
	 * <!-- end-model-doc -->
	 * @see #INK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INK_VALUE = 9;

	/**
	 * The '<em><b>STAMP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 图章: a word in a frame, such as 合格.
	 * <!-- end-model-doc -->
	 * @see #STAMP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STAMP_VALUE = 10;

	/**
	 * An array of all the '<em><b>Mark Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MarkKind[] VALUES_ARRAY =
		new MarkKind[] {
			HIGHLIGHT,
			UNDERLINE,
			STRIKE_OUT,
			SQUIGGLY,
			NOTE,
			FREE_TEXT,
			RECTANGLE,
			ELLIPSE,
			ARROW,
			INK,
			STAMP,
		};

	/**
	 * A public read-only list of all the '<em><b>Mark Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MarkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mark Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MarkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mark Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MarkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mark Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MarkKind get(int value) {
		switch (value) {
			case HIGHLIGHT_VALUE: return HIGHLIGHT;
			case UNDERLINE_VALUE: return UNDERLINE;
			case STRIKE_OUT_VALUE: return STRIKE_OUT;
			case SQUIGGLY_VALUE: return SQUIGGLY;
			case NOTE_VALUE: return NOTE;
			case FREE_TEXT_VALUE: return FREE_TEXT;
			case RECTANGLE_VALUE: return RECTANGLE;
			case ELLIPSE_VALUE: return ELLIPSE;
			case ARROW_VALUE: return ARROW;
			case INK_VALUE: return INK;
			case STAMP_VALUE: return STAMP;
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
	private MarkKind(int value, String name, String literal) {
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
	
} //MarkKind
