/**
 */
package org.assize.model.review.impl;

import java.util.Collection;

import org.assize.model.review.AbsenceRecord;
import org.assize.model.review.ReviewPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Absence Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.impl.AbsenceRecordImpl#getSearched <em>Searched</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AbsenceRecordImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AbsenceRecordImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AbsenceRecordImpl#getPagesWithoutText <em>Pages Without Text</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AbsenceRecordImpl#getPagesUncertain <em>Pages Uncertain</em>}</li>
 *   <li>{@link org.assize.model.review.impl.AbsenceRecordImpl#getQueries <em>Queries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AbsenceRecordImpl extends MinimalEObjectImpl.Container implements AbsenceRecord {
	/**
	 * The default value of the '{@link #getSearched() <em>Searched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSearched()
	 * @generated
	 * @ordered
	 */
	protected static final String SEARCHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSearched() <em>Searched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSearched()
	 * @generated
	 * @ordered
	 */
	protected String searched = SEARCHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected String scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected int pages = PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPagesWithoutText() <em>Pages Without Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagesWithoutText()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGES_WITHOUT_TEXT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPagesWithoutText() <em>Pages Without Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagesWithoutText()
	 * @generated
	 * @ordered
	 */
	protected int pagesWithoutText = PAGES_WITHOUT_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPagesUncertain() <em>Pages Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagesUncertain()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGES_UNCERTAIN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPagesUncertain() <em>Pages Uncertain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagesUncertain()
	 * @generated
	 * @ordered
	 */
	protected int pagesUncertain = PAGES_UNCERTAIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQueries() <em>Queries</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueries()
	 * @generated
	 * @ordered
	 */
	protected EList<String> queries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AbsenceRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.ABSENCE_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSearched() {
		return searched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSearched(String newSearched) {
		String oldSearched = searched;
		searched = newSearched;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ABSENCE_RECORD__SEARCHED, oldSearched, searched));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		String oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ABSENCE_RECORD__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(int newPages) {
		int oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ABSENCE_RECORD__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPagesWithoutText() {
		return pagesWithoutText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPagesWithoutText(int newPagesWithoutText) {
		int oldPagesWithoutText = pagesWithoutText;
		pagesWithoutText = newPagesWithoutText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ABSENCE_RECORD__PAGES_WITHOUT_TEXT, oldPagesWithoutText, pagesWithoutText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPagesUncertain() {
		return pagesUncertain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPagesUncertain(int newPagesUncertain) {
		int oldPagesUncertain = pagesUncertain;
		pagesUncertain = newPagesUncertain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ABSENCE_RECORD__PAGES_UNCERTAIN, oldPagesUncertain, pagesUncertain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getQueries() {
		if (queries == null) {
			queries = new EDataTypeUniqueEList<String>(String.class, this, ReviewPackage.ABSENCE_RECORD__QUERIES);
		}
		return queries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.ABSENCE_RECORD__SEARCHED:
				return getSearched();
			case ReviewPackage.ABSENCE_RECORD__SCOPE:
				return getScope();
			case ReviewPackage.ABSENCE_RECORD__PAGES:
				return getPages();
			case ReviewPackage.ABSENCE_RECORD__PAGES_WITHOUT_TEXT:
				return getPagesWithoutText();
			case ReviewPackage.ABSENCE_RECORD__PAGES_UNCERTAIN:
				return getPagesUncertain();
			case ReviewPackage.ABSENCE_RECORD__QUERIES:
				return getQueries();
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
			case ReviewPackage.ABSENCE_RECORD__SEARCHED:
				setSearched((String)newValue);
				return;
			case ReviewPackage.ABSENCE_RECORD__SCOPE:
				setScope((String)newValue);
				return;
			case ReviewPackage.ABSENCE_RECORD__PAGES:
				setPages((Integer)newValue);
				return;
			case ReviewPackage.ABSENCE_RECORD__PAGES_WITHOUT_TEXT:
				setPagesWithoutText((Integer)newValue);
				return;
			case ReviewPackage.ABSENCE_RECORD__PAGES_UNCERTAIN:
				setPagesUncertain((Integer)newValue);
				return;
			case ReviewPackage.ABSENCE_RECORD__QUERIES:
				getQueries().clear();
				getQueries().addAll((Collection<? extends String>)newValue);
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
			case ReviewPackage.ABSENCE_RECORD__SEARCHED:
				setSearched(SEARCHED_EDEFAULT);
				return;
			case ReviewPackage.ABSENCE_RECORD__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case ReviewPackage.ABSENCE_RECORD__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case ReviewPackage.ABSENCE_RECORD__PAGES_WITHOUT_TEXT:
				setPagesWithoutText(PAGES_WITHOUT_TEXT_EDEFAULT);
				return;
			case ReviewPackage.ABSENCE_RECORD__PAGES_UNCERTAIN:
				setPagesUncertain(PAGES_UNCERTAIN_EDEFAULT);
				return;
			case ReviewPackage.ABSENCE_RECORD__QUERIES:
				getQueries().clear();
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
			case ReviewPackage.ABSENCE_RECORD__SEARCHED:
				return SEARCHED_EDEFAULT == null ? searched != null : !SEARCHED_EDEFAULT.equals(searched);
			case ReviewPackage.ABSENCE_RECORD__SCOPE:
				return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
			case ReviewPackage.ABSENCE_RECORD__PAGES:
				return pages != PAGES_EDEFAULT;
			case ReviewPackage.ABSENCE_RECORD__PAGES_WITHOUT_TEXT:
				return pagesWithoutText != PAGES_WITHOUT_TEXT_EDEFAULT;
			case ReviewPackage.ABSENCE_RECORD__PAGES_UNCERTAIN:
				return pagesUncertain != PAGES_UNCERTAIN_EDEFAULT;
			case ReviewPackage.ABSENCE_RECORD__QUERIES:
				return queries != null && !queries.isEmpty();
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
		result.append(" (searched: ");
		result.append(searched);
		result.append(", scope: ");
		result.append(scope);
		result.append(", pages: ");
		result.append(pages);
		result.append(", pagesWithoutText: ");
		result.append(pagesWithoutText);
		result.append(", pagesUncertain: ");
		result.append(pagesUncertain);
		result.append(", queries: ");
		result.append(queries);
		result.append(')');
		return result.toString();
	}

} //AbsenceRecordImpl
