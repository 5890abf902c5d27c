/**
 */
package org.assize.model.review;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Result</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The result of a sealed review, reproducible from its inputs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.ReviewResult#getScore <em>Score</em>}</li>
 *   <li>{@link org.assize.model.review.ReviewResult#getScoreBeforeVeto <em>Score Before Veto</em>}</li>
 *   <li>{@link org.assize.model.review.ReviewResult#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.assize.model.review.ReviewResult#getGradeTitle <em>Grade Title</em>}</li>
 *   <li>{@link org.assize.model.review.ReviewResult#isVetoed <em>Vetoed</em>}</li>
 *   <li>{@link org.assize.model.review.ReviewResult#getModel <em>Model</em>}</li>
 *   <li>{@link org.assize.model.review.ReviewResult#getInputsHash <em>Inputs Hash</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getReviewResult()
 * @model
 * @generated
 */
public interface ReviewResult extends EObject {
	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published score, 0 to 100, two decimals; absent when not scorable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.assize.model.review.ReviewPackage#getReviewResult_Score()
	 * @model dataType="org.assize.model.casefile.Decimal"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ReviewResult#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Score Before Veto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Score before veto.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score Before Veto</em>' attribute.
	 * @see #setScoreBeforeVeto(BigDecimal)
	 * @see org.assize.model.review.ReviewPackage#getReviewResult_ScoreBeforeVeto()
	 * @model dataType="org.assize.model.casefile.Decimal"
	 * @generated
	 */
	BigDecimal getScoreBeforeVeto();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ReviewResult#getScoreBeforeVeto <em>Score Before Veto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score Before Veto</em>' attribute.
	 * @see #getScoreBeforeVeto()
	 * @generated
	 */
	void setScoreBeforeVeto(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the grade band.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.assize.model.review.ReviewPackage#getReviewResult_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ReviewResult#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Grade Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the grade as it stood in the checklist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade Title</em>' attribute.
	 * @see #setGradeTitle(String)
	 * @see org.assize.model.review.ReviewPackage#getReviewResult_GradeTitle()
	 * @model
	 * @generated
	 */
	String getGradeTitle();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ReviewResult#getGradeTitle <em>Grade Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade Title</em>' attribute.
	 * @see #getGradeTitle()
	 * @generated
	 */
	void setGradeTitle(String value);

	/**
	 * Returns the value of the '<em><b>Vetoed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a veto item failed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vetoed</em>' attribute.
	 * @see #setVetoed(boolean)
	 * @see org.assize.model.review.ReviewPackage#getReviewResult_Vetoed()
	 * @model
	 * @generated
	 */
	boolean isVetoed();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ReviewResult#isVetoed <em>Vetoed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vetoed</em>' attribute.
	 * @see #isVetoed()
	 * @generated
	 */
	void setVetoed(boolean value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id and version of the scoring model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see org.assize.model.review.ReviewPackage#getReviewResult_Model()
	 * @model
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ReviewResult#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Inputs Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hex) of checklist and answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs Hash</em>' attribute.
	 * @see #setInputsHash(String)
	 * @see org.assize.model.review.ReviewPackage#getReviewResult_InputsHash()
	 * @model
	 * @generated
	 */
	String getInputsHash();

	/**
	 * Sets the value of the '{@link org.assize.model.review.ReviewResult#getInputsHash <em>Inputs Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inputs Hash</em>' attribute.
	 * @see #getInputsHash()
	 * @generated
	 */
	void setInputsHash(String value);

} // ReviewResult
