/**
 */
package org.assize.model.review;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 月度评选. A month: what could be drawn, what was drawn, what was chosen and published.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.Round#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getState <em>State</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getFrom <em>From</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getTo <em>To</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getChecklists <em>Checklists</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getFrameHash <em>Frame Hash</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getDrawHash <em>Draw Hash</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getDrawn <em>Drawn</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getSelections <em>Selections</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getBulletins <em>Bulletins</em>}</li>
 *   <li>{@link org.assize.model.review.Round#getVoidReason <em>Void Reason</em>}</li>
 * </ul>
 *
 * @see org.assize.model.review.ReviewPackage#getRound()
 * @model
 * @generated
 */
public interface Round extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity, for example 2026-11.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.assize.model.review.ReviewPackage#getRound_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title as the head of legal affairs gave it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.assize.model.review.ReviewPackage#getRound_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.review.RoundState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.assize.model.review.RoundState
	 * @see #setState(RoundState)
	 * @see org.assize.model.review.ReviewPackage#getRound_State()
	 * @model
	 * @generated
	 */
	RoundState getState();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.assize.model.review.RoundState
	 * @see #getState()
	 * @generated
	 */
	void setState(RoundState value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the period, inclusive: case files closed in it belong to the frame.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.assize.model.review.ReviewPackage#getRound_From()
	 * @model dataType="org.assize.model.casefile.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the period, inclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.assize.model.review.ReviewPackage#getRound_To()
	 * @model dataType="org.assize.model.casefile.Date"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Checklists</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.ChecklistUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which checklist version is used for which kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklists</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getRound_Checklists()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChecklistUse> getChecklists();

	/**
	 * Returns the value of the '<em><b>Strata</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.Stratum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strata (分层) in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strata</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getRound_Strata()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stratum> getStrata();

	/**
	 * Returns the value of the '<em><b>Frame</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.FrameEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frame (抽查范围), sorted by case number; empty until frozen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getRound_Frame()
	 * @model containment="true"
	 * @generated
	 */
	EList<FrameEntry> getFrame();

	/**
	 * Returns the value of the '<em><b>Frame Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hex) of the frozen frame.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Hash</em>' attribute.
	 * @see #setFrameHash(String)
	 * @see org.assize.model.review.ReviewPackage#getRound_FrameHash()
	 * @model
	 * @generated
	 */
	String getFrameHash();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getFrameHash <em>Frame Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame Hash</em>' attribute.
	 * @see #getFrameHash()
	 * @generated
	 */
	void setFrameHash(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the draw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(String)
	 * @see org.assize.model.review.ReviewPackage#getRound_Seed()
	 * @model
	 * @generated
	 */
	String getSeed();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(String value);

	/**
	 * Returns the value of the '<em><b>Draw Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hex) of the manifest of the draw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Draw Hash</em>' attribute.
	 * @see #setDrawHash(String)
	 * @see org.assize.model.review.ReviewPackage#getRound_DrawHash()
	 * @model
	 * @generated
	 */
	String getDrawHash();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getDrawHash <em>Draw Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Draw Hash</em>' attribute.
	 * @see #getDrawHash()
	 * @generated
	 */
	void setDrawHash(String value);

	/**
	 * Returns the value of the '<em><b>Drawn</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.DrawnFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drawn case files in rank order per stratum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getRound_Drawn()
	 * @model containment="true"
	 * @generated
	 */
	EList<DrawnFile> getDrawn();

	/**
	 * Returns the value of the '<em><b>Selections</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.Selection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Best and worst as decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selections</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getRound_Selections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Selection> getSelections();

	/**
	 * Returns the value of the '<em><b>Bulletins</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.review.Bulletin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Published bulletins; a later one supersedes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bulletins</em>' containment reference list.
	 * @see org.assize.model.review.ReviewPackage#getRound_Bulletins()
	 * @model containment="true"
	 * @generated
	 */
	EList<Bulletin> getBulletins();

	/**
	 * Returns the value of the '<em><b>Void Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the round was given up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Void Reason</em>' attribute.
	 * @see #setVoidReason(String)
	 * @see org.assize.model.review.ReviewPackage#getRound_VoidReason()
	 * @model
	 * @generated
	 */
	String getVoidReason();

	/**
	 * Sets the value of the '{@link org.assize.model.review.Round#getVoidReason <em>Void Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Void Reason</em>' attribute.
	 * @see #getVoidReason()
	 * @generated
	 */
	void setVoidReason(String value);

} // Round
