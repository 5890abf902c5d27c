/**
 */
package org.assize.model.review.impl;

import java.math.BigDecimal;

import org.assize.model.review.ReviewPackage;
import org.assize.model.review.ReviewResult;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Result</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.impl.ReviewResultImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewResultImpl#getScoreBeforeVeto <em>Score Before Veto</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewResultImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewResultImpl#getGradeTitle <em>Grade Title</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewResultImpl#isVetoed <em>Vetoed</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewResultImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.assize.model.review.impl.ReviewResultImpl#getInputsHash <em>Inputs Hash</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewResultImpl extends MinimalEObjectImpl.Container implements ReviewResult {
	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal score = SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getScoreBeforeVeto() <em>Score Before Veto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreBeforeVeto()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SCORE_BEFORE_VETO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScoreBeforeVeto() <em>Score Before Veto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreBeforeVeto()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal scoreBeforeVeto = SCORE_BEFORE_VETO_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGradeTitle() <em>Grade Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGradeTitle() <em>Grade Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGradeTitle()
	 * @generated
	 * @ordered
	 */
	protected String gradeTitle = GRADE_TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isVetoed() <em>Vetoed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVetoed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VETOED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVetoed() <em>Vetoed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVetoed()
	 * @generated
	 * @ordered
	 */
	protected boolean vetoed = VETOED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected String model = MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getInputsHash() <em>Inputs Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputsHash()
	 * @generated
	 * @ordered
	 */
	protected static final String INPUTS_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInputsHash() <em>Inputs Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputsHash()
	 * @generated
	 * @ordered
	 */
	protected String inputsHash = INPUTS_HASH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewResultImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.REVIEW_RESULT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(BigDecimal newScore) {
		BigDecimal oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW_RESULT__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScoreBeforeVeto() {
		return scoreBeforeVeto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoreBeforeVeto(BigDecimal newScoreBeforeVeto) {
		BigDecimal oldScoreBeforeVeto = scoreBeforeVeto;
		scoreBeforeVeto = newScoreBeforeVeto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW_RESULT__SCORE_BEFORE_VETO, oldScoreBeforeVeto, scoreBeforeVeto));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW_RESULT__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGradeTitle() {
		return gradeTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGradeTitle(String newGradeTitle) {
		String oldGradeTitle = gradeTitle;
		gradeTitle = newGradeTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW_RESULT__GRADE_TITLE, oldGradeTitle, gradeTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVetoed() {
		return vetoed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVetoed(boolean newVetoed) {
		boolean oldVetoed = vetoed;
		vetoed = newVetoed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW_RESULT__VETOED, oldVetoed, vetoed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModel() {
		return model;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModel(String newModel) {
		String oldModel = model;
		model = newModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW_RESULT__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInputsHash() {
		return inputsHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInputsHash(String newInputsHash) {
		String oldInputsHash = inputsHash;
		inputsHash = newInputsHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.REVIEW_RESULT__INPUTS_HASH, oldInputsHash, inputsHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.REVIEW_RESULT__SCORE:
				return getScore();
			case ReviewPackage.REVIEW_RESULT__SCORE_BEFORE_VETO:
				return getScoreBeforeVeto();
			case ReviewPackage.REVIEW_RESULT__GRADE:
				return getGrade();
			case ReviewPackage.REVIEW_RESULT__GRADE_TITLE:
				return getGradeTitle();
			case ReviewPackage.REVIEW_RESULT__VETOED:
				return isVetoed();
			case ReviewPackage.REVIEW_RESULT__MODEL:
				return getModel();
			case ReviewPackage.REVIEW_RESULT__INPUTS_HASH:
				return getInputsHash();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.REVIEW_RESULT__SCORE:
				setScore((BigDecimal)newValue);
				return;
			case ReviewPackage.REVIEW_RESULT__SCORE_BEFORE_VETO:
				setScoreBeforeVeto((BigDecimal)newValue);
				return;
			case ReviewPackage.REVIEW_RESULT__GRADE:
				setGrade((String)newValue);
				return;
			case ReviewPackage.REVIEW_RESULT__GRADE_TITLE:
				setGradeTitle((String)newValue);
				return;
			case ReviewPackage.REVIEW_RESULT__VETOED:
				setVetoed((Boolean)newValue);
				return;
			case ReviewPackage.REVIEW_RESULT__MODEL:
				setModel((String)newValue);
				return;
			case ReviewPackage.REVIEW_RESULT__INPUTS_HASH:
				setInputsHash((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.REVIEW_RESULT__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case ReviewPackage.REVIEW_RESULT__SCORE_BEFORE_VETO:
				setScoreBeforeVeto(SCORE_BEFORE_VETO_EDEFAULT);
				return;
			case ReviewPackage.REVIEW_RESULT__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case ReviewPackage.REVIEW_RESULT__GRADE_TITLE:
				setGradeTitle(GRADE_TITLE_EDEFAULT);
				return;
			case ReviewPackage.REVIEW_RESULT__VETOED:
				setVetoed(VETOED_EDEFAULT);
				return;
			case ReviewPackage.REVIEW_RESULT__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case ReviewPackage.REVIEW_RESULT__INPUTS_HASH:
				setInputsHash(INPUTS_HASH_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.REVIEW_RESULT__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case ReviewPackage.REVIEW_RESULT__SCORE_BEFORE_VETO:
				return SCORE_BEFORE_VETO_EDEFAULT == null ? scoreBeforeVeto != null : !SCORE_BEFORE_VETO_EDEFAULT.equals(scoreBeforeVeto);
			case ReviewPackage.REVIEW_RESULT__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case ReviewPackage.REVIEW_RESULT__GRADE_TITLE:
				return GRADE_TITLE_EDEFAULT == null ? gradeTitle != null : !GRADE_TITLE_EDEFAULT.equals(gradeTitle);
			case ReviewPackage.REVIEW_RESULT__VETOED:
				return vetoed != VETOED_EDEFAULT;
			case ReviewPackage.REVIEW_RESULT__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case ReviewPackage.REVIEW_RESULT__INPUTS_HASH:
				return INPUTS_HASH_EDEFAULT == null ? inputsHash != null : !INPUTS_HASH_EDEFAULT.equals(inputsHash);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (score: ");
		result.append(score);
		result.append(", scoreBeforeVeto: ");
		result.append(scoreBeforeVeto);
		result.append(", grade: ");
		result.append(grade);
		result.append(", gradeTitle: ");
		result.append(gradeTitle);
		result.append(", vetoed: ");
		result.append(vetoed);
		result.append(", model: ");
		result.append(model);
		result.append(", inputsHash: ");
		result.append(inputsHash);
		result.append(')');
		return result.toString();
	}

} //ReviewResultImpl
