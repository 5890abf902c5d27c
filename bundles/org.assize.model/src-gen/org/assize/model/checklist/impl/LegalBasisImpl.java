/**
 */
package org.assize.model.checklist.impl;

import java.util.Collection;

import org.assize.model.checklist.ChecklistPackage;
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
 * An implementation of the model object '<em><b>Legal Basis</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.checklist.impl.LegalBasisImpl#getLaw <em>Law</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.LegalBasisImpl#getArticle <em>Article</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.LegalBasisImpl#getTitles <em>Titles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LegalBasisImpl extends MinimalEObjectImpl.Container implements LegalBasis {
	/**
	 * The default value of the '{@link #getLaw() <em>Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaw()
	 * @generated
	 * @ordered
	 */
	protected static final String LAW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLaw() <em>Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaw()
	 * @generated
	 * @ordered
	 */
	protected String law = LAW_EDEFAULT;

	/**
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected String article = ARTICLE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LegalBasisImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChecklistPackage.Literals.LEGAL_BASIS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLaw() {
		return law;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLaw(String newLaw) {
		String oldLaw = law;
		law = newLaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.LEGAL_BASIS__LAW, oldLaw, law));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(String newArticle) {
		String oldArticle = article;
		article = newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.LEGAL_BASIS__ARTICLE, oldArticle, article));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getTitles() {
		if (titles == null) {
			titles = new EObjectContainmentEList<Text>(Text.class, this, ChecklistPackage.LEGAL_BASIS__TITLES);
		}
		return titles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChecklistPackage.LEGAL_BASIS__TITLES:
				return ((InternalEList<?>)getTitles()).basicRemove(otherEnd, msgs);
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
			case ChecklistPackage.LEGAL_BASIS__LAW:
				return getLaw();
			case ChecklistPackage.LEGAL_BASIS__ARTICLE:
				return getArticle();
			case ChecklistPackage.LEGAL_BASIS__TITLES:
				return getTitles();
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
			case ChecklistPackage.LEGAL_BASIS__LAW:
				setLaw((String)newValue);
				return;
			case ChecklistPackage.LEGAL_BASIS__ARTICLE:
				setArticle((String)newValue);
				return;
			case ChecklistPackage.LEGAL_BASIS__TITLES:
				getTitles().clear();
				getTitles().addAll((Collection<? extends Text>)newValue);
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
			case ChecklistPackage.LEGAL_BASIS__LAW:
				setLaw(LAW_EDEFAULT);
				return;
			case ChecklistPackage.LEGAL_BASIS__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
			case ChecklistPackage.LEGAL_BASIS__TITLES:
				getTitles().clear();
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
			case ChecklistPackage.LEGAL_BASIS__LAW:
				return LAW_EDEFAULT == null ? law != null : !LAW_EDEFAULT.equals(law);
			case ChecklistPackage.LEGAL_BASIS__ARTICLE:
				return ARTICLE_EDEFAULT == null ? article != null : !ARTICLE_EDEFAULT.equals(article);
			case ChecklistPackage.LEGAL_BASIS__TITLES:
				return titles != null && !titles.isEmpty();
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
		result.append(" (law: ");
		result.append(law);
		result.append(", article: ");
		result.append(article);
		result.append(')');
		return result.toString();
	}

} //LegalBasisImpl
