/**
 */
package org.assize.model.checklist.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.assize.model.checklist.ChecklistPackage;
import org.assize.model.checklist.DeductionRule;
import org.assize.model.checklist.Item;
import org.assize.model.checklist.Judgement;
import org.assize.model.checklist.LegalBasis;
import org.assize.model.checklist.Text;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#getMarks <em>Marks</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#isVeto <em>Veto</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#isBonus <em>Bonus</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#getJudgement <em>Judgement</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ItemImpl#getBases <em>Bases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ItemImpl extends MinimalEObjectImpl.Container implements Item {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTitles() <em>Titles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitles()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> titles;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> guidance;

	/**
	 * The default value of the '{@link #getMarks() <em>Marks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal MARKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMarks() <em>Marks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal marks = MARKS_EDEFAULT;

	/**
	 * The default value of the '{@link #isVeto() <em>Veto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVeto()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VETO_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVeto() <em>Veto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVeto()
	 * @generated
	 * @ordered
	 */
	protected boolean veto = VETO_EDEFAULT;

	/**
	 * The default value of the '{@link #isBonus() <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBonus()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BONUS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBonus() <em>Bonus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBonus()
	 * @generated
	 * @ordered
	 */
	protected boolean bonus = BONUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getJudgement() <em>Judgement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgement()
	 * @generated
	 * @ordered
	 */
	protected static final Judgement JUDGEMENT_EDEFAULT = Judgement.OBJECTIVE;

	/**
	 * The cached value of the '{@link #getJudgement() <em>Judgement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgement()
	 * @generated
	 * @ordered
	 */
	protected Judgement judgement = JUDGEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<DeductionRule> rules;

	/**
	 * The cached value of the '{@link #getBases() <em>Bases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBases()
	 * @generated
	 * @ordered
	 */
	protected EList<LegalBasis> bases;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChecklistPackage.Literals.ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.ITEM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getTitles() {
		if (titles == null) {
			titles = new EObjectContainmentEList<Text>(Text.class, this, ChecklistPackage.ITEM__TITLES);
		}
		return titles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getGuidance() {
		if (guidance == null) {
			guidance = new EObjectContainmentEList<Text>(Text.class, this, ChecklistPackage.ITEM__GUIDANCE);
		}
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getMarks() {
		return marks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarks(BigDecimal newMarks) {
		BigDecimal oldMarks = marks;
		marks = newMarks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.ITEM__MARKS, oldMarks, marks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVeto() {
		return veto;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVeto(boolean newVeto) {
		boolean oldVeto = veto;
		veto = newVeto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.ITEM__VETO, oldVeto, veto));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBonus() {
		return bonus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonus(boolean newBonus) {
		boolean oldBonus = bonus;
		bonus = newBonus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.ITEM__BONUS, oldBonus, bonus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Judgement getJudgement() {
		return judgement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJudgement(Judgement newJudgement) {
		Judgement oldJudgement = judgement;
		judgement = newJudgement == null ? JUDGEMENT_EDEFAULT : newJudgement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.ITEM__JUDGEMENT, oldJudgement, judgement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeductionRule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<DeductionRule>(DeductionRule.class, this, ChecklistPackage.ITEM__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LegalBasis> getBases() {
		if (bases == null) {
			bases = new EObjectContainmentEList<LegalBasis>(LegalBasis.class, this, ChecklistPackage.ITEM__BASES);
		}
		return bases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChecklistPackage.ITEM__TITLES:
				return ((InternalEList<?>)getTitles()).basicRemove(otherEnd, msgs);
			case ChecklistPackage.ITEM__GUIDANCE:
				return ((InternalEList<?>)getGuidance()).basicRemove(otherEnd, msgs);
			case ChecklistPackage.ITEM__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case ChecklistPackage.ITEM__BASES:
				return ((InternalEList<?>)getBases()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ChecklistPackage.ITEM__ID:
				return getId();
			case ChecklistPackage.ITEM__TITLES:
				return getTitles();
			case ChecklistPackage.ITEM__GUIDANCE:
				return getGuidance();
			case ChecklistPackage.ITEM__MARKS:
				return getMarks();
			case ChecklistPackage.ITEM__VETO:
				return isVeto();
			case ChecklistPackage.ITEM__BONUS:
				return isBonus();
			case ChecklistPackage.ITEM__JUDGEMENT:
				return getJudgement();
			case ChecklistPackage.ITEM__RULES:
				return getRules();
			case ChecklistPackage.ITEM__BASES:
				return getBases();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ChecklistPackage.ITEM__ID:
				setId((String)newValue);
				return;
			case ChecklistPackage.ITEM__TITLES:
				getTitles().clear();
				getTitles().addAll((Collection<? extends Text>)newValue);
				return;
			case ChecklistPackage.ITEM__GUIDANCE:
				getGuidance().clear();
				getGuidance().addAll((Collection<? extends Text>)newValue);
				return;
			case ChecklistPackage.ITEM__MARKS:
				setMarks((BigDecimal)newValue);
				return;
			case ChecklistPackage.ITEM__VETO:
				setVeto((Boolean)newValue);
				return;
			case ChecklistPackage.ITEM__BONUS:
				setBonus((Boolean)newValue);
				return;
			case ChecklistPackage.ITEM__JUDGEMENT:
				setJudgement((Judgement)newValue);
				return;
			case ChecklistPackage.ITEM__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends DeductionRule>)newValue);
				return;
			case ChecklistPackage.ITEM__BASES:
				getBases().clear();
				getBases().addAll((Collection<? extends LegalBasis>)newValue);
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
			case ChecklistPackage.ITEM__ID:
				setId(ID_EDEFAULT);
				return;
			case ChecklistPackage.ITEM__TITLES:
				getTitles().clear();
				return;
			case ChecklistPackage.ITEM__GUIDANCE:
				getGuidance().clear();
				return;
			case ChecklistPackage.ITEM__MARKS:
				setMarks(MARKS_EDEFAULT);
				return;
			case ChecklistPackage.ITEM__VETO:
				setVeto(VETO_EDEFAULT);
				return;
			case ChecklistPackage.ITEM__BONUS:
				setBonus(BONUS_EDEFAULT);
				return;
			case ChecklistPackage.ITEM__JUDGEMENT:
				setJudgement(JUDGEMENT_EDEFAULT);
				return;
			case ChecklistPackage.ITEM__RULES:
				getRules().clear();
				return;
			case ChecklistPackage.ITEM__BASES:
				getBases().clear();
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
			case ChecklistPackage.ITEM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ChecklistPackage.ITEM__TITLES:
				return titles != null && !titles.isEmpty();
			case ChecklistPackage.ITEM__GUIDANCE:
				return guidance != null && !guidance.isEmpty();
			case ChecklistPackage.ITEM__MARKS:
				return MARKS_EDEFAULT == null ? marks != null : !MARKS_EDEFAULT.equals(marks);
			case ChecklistPackage.ITEM__VETO:
				return veto != VETO_EDEFAULT;
			case ChecklistPackage.ITEM__BONUS:
				return bonus != BONUS_EDEFAULT;
			case ChecklistPackage.ITEM__JUDGEMENT:
				return judgement != JUDGEMENT_EDEFAULT;
			case ChecklistPackage.ITEM__RULES:
				return rules != null && !rules.isEmpty();
			case ChecklistPackage.ITEM__BASES:
				return bases != null && !bases.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", marks: ");
		result.append(marks);
		result.append(", veto: ");
		result.append(veto);
		result.append(", bonus: ");
		result.append(bonus);
		result.append(", judgement: ");
		result.append(judgement);
		result.append(')');
		return result.toString();
	}

} //ItemImpl
