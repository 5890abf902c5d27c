/**
 */
package org.assize.model.casefile.impl;

import java.util.Collection;

import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CasefilePackage;
import org.assize.model.casefile.Library;
import org.assize.model.casefile.Officer;
import org.assize.model.casefile.Unit;

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
 * An implementation of the model object '<em><b>Library</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.casefile.impl.LibraryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.LibraryImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.LibraryImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.LibraryImpl#getOfficers <em>Officers</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.LibraryImpl#getCaseFiles <em>Case Files</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LibraryImpl extends MinimalEObjectImpl.Container implements Library {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<Unit> units;

	/**
	 * The cached value of the '{@link #getOfficers() <em>Officers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficers()
	 * @generated
	 * @ordered
	 */
	protected EList<Officer> officers;

	/**
	 * The cached value of the '{@link #getCaseFiles() <em>Case Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseFile> caseFiles;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LibraryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.LIBRARY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.LIBRARY__ID, oldId, id));
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.LIBRARY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<Unit>(Unit.class, this, CasefilePackage.LIBRARY__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Officer> getOfficers() {
		if (officers == null) {
			officers = new EObjectContainmentEList<Officer>(Officer.class, this, CasefilePackage.LIBRARY__OFFICERS);
		}
		return officers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseFile> getCaseFiles() {
		if (caseFiles == null) {
			caseFiles = new EObjectContainmentEList<CaseFile>(CaseFile.class, this, CasefilePackage.LIBRARY__CASE_FILES);
		}
		return caseFiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasefilePackage.LIBRARY__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case CasefilePackage.LIBRARY__OFFICERS:
				return ((InternalEList<?>)getOfficers()).basicRemove(otherEnd, msgs);
			case CasefilePackage.LIBRARY__CASE_FILES:
				return ((InternalEList<?>)getCaseFiles()).basicRemove(otherEnd, msgs);
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
			case CasefilePackage.LIBRARY__ID:
				return getId();
			case CasefilePackage.LIBRARY__NAME:
				return getName();
			case CasefilePackage.LIBRARY__UNITS:
				return getUnits();
			case CasefilePackage.LIBRARY__OFFICERS:
				return getOfficers();
			case CasefilePackage.LIBRARY__CASE_FILES:
				return getCaseFiles();
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
			case CasefilePackage.LIBRARY__ID:
				setId((String)newValue);
				return;
			case CasefilePackage.LIBRARY__NAME:
				setName((String)newValue);
				return;
			case CasefilePackage.LIBRARY__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case CasefilePackage.LIBRARY__OFFICERS:
				getOfficers().clear();
				getOfficers().addAll((Collection<? extends Officer>)newValue);
				return;
			case CasefilePackage.LIBRARY__CASE_FILES:
				getCaseFiles().clear();
				getCaseFiles().addAll((Collection<? extends CaseFile>)newValue);
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
			case CasefilePackage.LIBRARY__ID:
				setId(ID_EDEFAULT);
				return;
			case CasefilePackage.LIBRARY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CasefilePackage.LIBRARY__UNITS:
				getUnits().clear();
				return;
			case CasefilePackage.LIBRARY__OFFICERS:
				getOfficers().clear();
				return;
			case CasefilePackage.LIBRARY__CASE_FILES:
				getCaseFiles().clear();
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
			case CasefilePackage.LIBRARY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasefilePackage.LIBRARY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CasefilePackage.LIBRARY__UNITS:
				return units != null && !units.isEmpty();
			case CasefilePackage.LIBRARY__OFFICERS:
				return officers != null && !officers.isEmpty();
			case CasefilePackage.LIBRARY__CASE_FILES:
				return caseFiles != null && !caseFiles.isEmpty();
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
		result.append(", name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //LibraryImpl
