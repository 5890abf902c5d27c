/**
 */
package org.assize.model.checklist.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.assize.model.casefile.CaseKind;

import org.assize.model.checklist.Checklist;
import org.assize.model.checklist.ChecklistPackage;
import org.assize.model.checklist.GradeBand;
import org.assize.model.checklist.NaPolicy;
import org.assize.model.checklist.Section;
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
 * An implementation of the model object '<em><b>Checklist</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getUrn <em>Urn</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getTitles <em>Titles</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getModel <em>Model</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getNaPolicy <em>Na Policy</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getBonusCap <em>Bonus Cap</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getBands <em>Bands</em>}</li>
 *   <li>{@link org.assize.model.checklist.impl.ChecklistImpl#getSections <em>Sections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChecklistImpl extends MinimalEObjectImpl.Container implements Checklist {
	/**
	 * The default value of the '{@link #getUrn() <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrn()
	 * @generated
	 * @ordered
	 */
	protected static final String URN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrn() <em>Urn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrn()
	 * @generated
	 * @ordered
	 */
	protected String urn = URN_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CaseKind KIND_EDEFAULT = CaseKind.ADMINISTRATIVE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CaseKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getModel() <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModel()
	 * @generated
	 * @ordered
	 */
	protected static final String MODEL_EDEFAULT = "deduct-100";

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
	 * The default value of the '{@link #getNaPolicy() <em>Na Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNaPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final NaPolicy NA_POLICY_EDEFAULT = NaPolicy.KEEP_FULL;

	/**
	 * The cached value of the '{@link #getNaPolicy() <em>Na Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNaPolicy()
	 * @generated
	 * @ordered
	 */
	protected NaPolicy naPolicy = NA_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBonusCap() <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCap()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BONUS_CAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBonusCap() <em>Bonus Cap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBonusCap()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal bonusCap = BONUS_CAP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBands() <em>Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBands()
	 * @generated
	 * @ordered
	 */
	protected EList<GradeBand> bands;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChecklistImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ChecklistPackage.Literals.CHECKLIST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrn() {
		return urn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrn(String newUrn) {
		String oldUrn = urn;
		urn = newUrn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.CHECKLIST__URN, oldUrn, urn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.CHECKLIST__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getTitles() {
		if (titles == null) {
			titles = new EObjectContainmentEList<Text>(Text.class, this, ChecklistPackage.CHECKLIST__TITLES);
		}
		return titles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CaseKind newKind) {
		CaseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.CHECKLIST__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.CHECKLIST__MODEL, oldModel, model));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NaPolicy getNaPolicy() {
		return naPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNaPolicy(NaPolicy newNaPolicy) {
		NaPolicy oldNaPolicy = naPolicy;
		naPolicy = newNaPolicy == null ? NA_POLICY_EDEFAULT : newNaPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.CHECKLIST__NA_POLICY, oldNaPolicy, naPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBonusCap() {
		return bonusCap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBonusCap(BigDecimal newBonusCap) {
		BigDecimal oldBonusCap = bonusCap;
		bonusCap = newBonusCap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ChecklistPackage.CHECKLIST__BONUS_CAP, oldBonusCap, bonusCap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GradeBand> getBands() {
		if (bands == null) {
			bands = new EObjectContainmentEList<GradeBand>(GradeBand.class, this, ChecklistPackage.CHECKLIST__BANDS);
		}
		return bands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, ChecklistPackage.CHECKLIST__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ChecklistPackage.CHECKLIST__TITLES:
				return ((InternalEList<?>)getTitles()).basicRemove(otherEnd, msgs);
			case ChecklistPackage.CHECKLIST__BANDS:
				return ((InternalEList<?>)getBands()).basicRemove(otherEnd, msgs);
			case ChecklistPackage.CHECKLIST__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
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
			case ChecklistPackage.CHECKLIST__URN:
				return getUrn();
			case ChecklistPackage.CHECKLIST__VERSION:
				return getVersion();
			case ChecklistPackage.CHECKLIST__TITLES:
				return getTitles();
			case ChecklistPackage.CHECKLIST__KIND:
				return getKind();
			case ChecklistPackage.CHECKLIST__MODEL:
				return getModel();
			case ChecklistPackage.CHECKLIST__NA_POLICY:
				return getNaPolicy();
			case ChecklistPackage.CHECKLIST__BONUS_CAP:
				return getBonusCap();
			case ChecklistPackage.CHECKLIST__BANDS:
				return getBands();
			case ChecklistPackage.CHECKLIST__SECTIONS:
				return getSections();
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
			case ChecklistPackage.CHECKLIST__URN:
				setUrn((String)newValue);
				return;
			case ChecklistPackage.CHECKLIST__VERSION:
				setVersion((Integer)newValue);
				return;
			case ChecklistPackage.CHECKLIST__TITLES:
				getTitles().clear();
				getTitles().addAll((Collection<? extends Text>)newValue);
				return;
			case ChecklistPackage.CHECKLIST__KIND:
				setKind((CaseKind)newValue);
				return;
			case ChecklistPackage.CHECKLIST__MODEL:
				setModel((String)newValue);
				return;
			case ChecklistPackage.CHECKLIST__NA_POLICY:
				setNaPolicy((NaPolicy)newValue);
				return;
			case ChecklistPackage.CHECKLIST__BONUS_CAP:
				setBonusCap((BigDecimal)newValue);
				return;
			case ChecklistPackage.CHECKLIST__BANDS:
				getBands().clear();
				getBands().addAll((Collection<? extends GradeBand>)newValue);
				return;
			case ChecklistPackage.CHECKLIST__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
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
			case ChecklistPackage.CHECKLIST__URN:
				setUrn(URN_EDEFAULT);
				return;
			case ChecklistPackage.CHECKLIST__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ChecklistPackage.CHECKLIST__TITLES:
				getTitles().clear();
				return;
			case ChecklistPackage.CHECKLIST__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ChecklistPackage.CHECKLIST__MODEL:
				setModel(MODEL_EDEFAULT);
				return;
			case ChecklistPackage.CHECKLIST__NA_POLICY:
				setNaPolicy(NA_POLICY_EDEFAULT);
				return;
			case ChecklistPackage.CHECKLIST__BONUS_CAP:
				setBonusCap(BONUS_CAP_EDEFAULT);
				return;
			case ChecklistPackage.CHECKLIST__BANDS:
				getBands().clear();
				return;
			case ChecklistPackage.CHECKLIST__SECTIONS:
				getSections().clear();
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
			case ChecklistPackage.CHECKLIST__URN:
				return URN_EDEFAULT == null ? urn != null : !URN_EDEFAULT.equals(urn);
			case ChecklistPackage.CHECKLIST__VERSION:
				return version != VERSION_EDEFAULT;
			case ChecklistPackage.CHECKLIST__TITLES:
				return titles != null && !titles.isEmpty();
			case ChecklistPackage.CHECKLIST__KIND:
				return kind != KIND_EDEFAULT;
			case ChecklistPackage.CHECKLIST__MODEL:
				return MODEL_EDEFAULT == null ? model != null : !MODEL_EDEFAULT.equals(model);
			case ChecklistPackage.CHECKLIST__NA_POLICY:
				return naPolicy != NA_POLICY_EDEFAULT;
			case ChecklistPackage.CHECKLIST__BONUS_CAP:
				return BONUS_CAP_EDEFAULT == null ? bonusCap != null : !BONUS_CAP_EDEFAULT.equals(bonusCap);
			case ChecklistPackage.CHECKLIST__BANDS:
				return bands != null && !bands.isEmpty();
			case ChecklistPackage.CHECKLIST__SECTIONS:
				return sections != null && !sections.isEmpty();
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
		result.append(" (urn: ");
		result.append(urn);
		result.append(", version: ");
		result.append(version);
		result.append(", kind: ");
		result.append(kind);
		result.append(", model: ");
		result.append(model);
		result.append(", naPolicy: ");
		result.append(naPolicy);
		result.append(", bonusCap: ");
		result.append(bonusCap);
		result.append(')');
		return result.toString();
	}

} //ChecklistImpl
