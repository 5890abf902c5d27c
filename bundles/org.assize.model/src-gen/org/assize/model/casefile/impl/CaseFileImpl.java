/**
 */
package org.assize.model.casefile.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.assize.model.casefile.ApprovalStep;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.CaseKind;
import org.assize.model.casefile.CasefilePackage;
import org.assize.model.casefile.Document;
import org.assize.model.casefile.Officer;
import org.assize.model.casefile.Property;
import org.assize.model.casefile.Unit;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case File</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getHandler <em>Handler</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getCoHandlers <em>Co Handlers</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getAccepted <em>Accepted</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getDecided <em>Decided</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getClosed <em>Closed</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getComplexity <em>Complexity</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getFolder <em>Folder</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#isManaged <em>Managed</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getMetadataHash <em>Metadata Hash</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.assize.model.casefile.impl.CaseFileImpl#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseFileImpl extends MinimalEObjectImpl.Container implements CaseFile {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

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
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Unit unit;

	/**
	 * The cached value of the '{@link #getHandler() <em>Handler</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandler()
	 * @generated
	 * @ordered
	 */
	protected Officer handler;

	/**
	 * The cached value of the '{@link #getCoHandlers() <em>Co Handlers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoHandlers()
	 * @generated
	 * @ordered
	 */
	protected EList<Officer> coHandlers;

	/**
	 * The default value of the '{@link #getAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccepted()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACCEPTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccepted()
	 * @generated
	 * @ordered
	 */
	protected LocalDate accepted = ACCEPTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecided() <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecided()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecided() <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecided()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decided = DECIDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closed = CLOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getComplexity() <em>Complexity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplexity()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPLEXITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComplexity() <em>Complexity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplexity()
	 * @generated
	 * @ordered
	 */
	protected String complexity = COMPLEXITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected static final String FOLDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFolder() <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFolder()
	 * @generated
	 * @ordered
	 */
	protected String folder = FOLDER_EDEFAULT;

	/**
	 * The default value of the '{@link #isManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManaged()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANAGED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isManaged() <em>Managed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isManaged()
	 * @generated
	 * @ordered
	 */
	protected boolean managed = MANAGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetadataHash() <em>Metadata Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadataHash()
	 * @generated
	 * @ordered
	 */
	protected static final String METADATA_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetadataHash() <em>Metadata Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadataHash()
	 * @generated
	 * @ordered
	 */
	protected String metadataHash = METADATA_HASH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<ApprovalStep> approvals;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> properties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseFileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasefilePackage.Literals.CASE_FILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		if (unit != null && unit.eIsProxy()) {
			InternalEObject oldUnit = (InternalEObject)unit;
			unit = (Unit)eResolveProxy(oldUnit);
			if (unit != oldUnit) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CasefilePackage.CASE_FILE__UNIT, oldUnit, unit));
			}
		}
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Unit basicGetUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		Unit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Officer getHandler() {
		if (handler != null && handler.eIsProxy()) {
			InternalEObject oldHandler = (InternalEObject)handler;
			handler = (Officer)eResolveProxy(oldHandler);
			if (handler != oldHandler) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CasefilePackage.CASE_FILE__HANDLER, oldHandler, handler));
			}
		}
		return handler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Officer basicGetHandler() {
		return handler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandler(Officer newHandler) {
		Officer oldHandler = handler;
		handler = newHandler;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__HANDLER, oldHandler, handler));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Officer> getCoHandlers() {
		if (coHandlers == null) {
			coHandlers = new EObjectResolvingEList<Officer>(Officer.class, this, CasefilePackage.CASE_FILE__CO_HANDLERS);
		}
		return coHandlers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAccepted() {
		return accepted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccepted(LocalDate newAccepted) {
		LocalDate oldAccepted = accepted;
		accepted = newAccepted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__ACCEPTED, oldAccepted, accepted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecided() {
		return decided;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecided(LocalDate newDecided) {
		LocalDate oldDecided = decided;
		decided = newDecided;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__DECIDED, oldDecided, decided));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(LocalDate newClosed) {
		LocalDate oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComplexity() {
		return complexity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplexity(String newComplexity) {
		String oldComplexity = complexity;
		complexity = newComplexity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__COMPLEXITY, oldComplexity, complexity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFolder() {
		return folder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolder(String newFolder) {
		String oldFolder = folder;
		folder = newFolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__FOLDER, oldFolder, folder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isManaged() {
		return managed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManaged(boolean newManaged) {
		boolean oldManaged = managed;
		managed = newManaged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__MANAGED, oldManaged, managed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMetadataHash() {
		return metadataHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetadataHash(String newMetadataHash) {
		String oldMetadataHash = metadataHash;
		metadataHash = newMetadataHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasefilePackage.CASE_FILE__METADATA_HASH, oldMetadataHash, metadataHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<Document>(Document.class, this, CasefilePackage.CASE_FILE__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ApprovalStep> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<ApprovalStep>(ApprovalStep.class, this, CasefilePackage.CASE_FILE__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getProperties() {
		if (properties == null) {
			properties = new EObjectContainmentEList<Property>(Property.class, this, CasefilePackage.CASE_FILE__PROPERTIES);
		}
		return properties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasefilePackage.CASE_FILE__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE_FILE__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
			case CasefilePackage.CASE_FILE__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
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
			case CasefilePackage.CASE_FILE__NUMBER:
				return getNumber();
			case CasefilePackage.CASE_FILE__TITLE:
				return getTitle();
			case CasefilePackage.CASE_FILE__KIND:
				return getKind();
			case CasefilePackage.CASE_FILE__CAUSE:
				return getCause();
			case CasefilePackage.CASE_FILE__UNIT:
				if (resolve) return getUnit();
				return basicGetUnit();
			case CasefilePackage.CASE_FILE__HANDLER:
				if (resolve) return getHandler();
				return basicGetHandler();
			case CasefilePackage.CASE_FILE__CO_HANDLERS:
				return getCoHandlers();
			case CasefilePackage.CASE_FILE__ACCEPTED:
				return getAccepted();
			case CasefilePackage.CASE_FILE__DECIDED:
				return getDecided();
			case CasefilePackage.CASE_FILE__CLOSED:
				return getClosed();
			case CasefilePackage.CASE_FILE__COMPLEXITY:
				return getComplexity();
			case CasefilePackage.CASE_FILE__RESULT:
				return getResult();
			case CasefilePackage.CASE_FILE__FOLDER:
				return getFolder();
			case CasefilePackage.CASE_FILE__MANAGED:
				return isManaged();
			case CasefilePackage.CASE_FILE__METADATA_HASH:
				return getMetadataHash();
			case CasefilePackage.CASE_FILE__DOCUMENTS:
				return getDocuments();
			case CasefilePackage.CASE_FILE__APPROVALS:
				return getApprovals();
			case CasefilePackage.CASE_FILE__PROPERTIES:
				return getProperties();
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
			case CasefilePackage.CASE_FILE__NUMBER:
				setNumber((String)newValue);
				return;
			case CasefilePackage.CASE_FILE__TITLE:
				setTitle((String)newValue);
				return;
			case CasefilePackage.CASE_FILE__KIND:
				setKind((CaseKind)newValue);
				return;
			case CasefilePackage.CASE_FILE__CAUSE:
				setCause((String)newValue);
				return;
			case CasefilePackage.CASE_FILE__UNIT:
				setUnit((Unit)newValue);
				return;
			case CasefilePackage.CASE_FILE__HANDLER:
				setHandler((Officer)newValue);
				return;
			case CasefilePackage.CASE_FILE__CO_HANDLERS:
				getCoHandlers().clear();
				getCoHandlers().addAll((Collection<? extends Officer>)newValue);
				return;
			case CasefilePackage.CASE_FILE__ACCEPTED:
				setAccepted((LocalDate)newValue);
				return;
			case CasefilePackage.CASE_FILE__DECIDED:
				setDecided((LocalDate)newValue);
				return;
			case CasefilePackage.CASE_FILE__CLOSED:
				setClosed((LocalDate)newValue);
				return;
			case CasefilePackage.CASE_FILE__COMPLEXITY:
				setComplexity((String)newValue);
				return;
			case CasefilePackage.CASE_FILE__RESULT:
				setResult((String)newValue);
				return;
			case CasefilePackage.CASE_FILE__FOLDER:
				setFolder((String)newValue);
				return;
			case CasefilePackage.CASE_FILE__MANAGED:
				setManaged((Boolean)newValue);
				return;
			case CasefilePackage.CASE_FILE__METADATA_HASH:
				setMetadataHash((String)newValue);
				return;
			case CasefilePackage.CASE_FILE__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case CasefilePackage.CASE_FILE__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends ApprovalStep>)newValue);
				return;
			case CasefilePackage.CASE_FILE__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Property>)newValue);
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
			case CasefilePackage.CASE_FILE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__UNIT:
				setUnit((Unit)null);
				return;
			case CasefilePackage.CASE_FILE__HANDLER:
				setHandler((Officer)null);
				return;
			case CasefilePackage.CASE_FILE__CO_HANDLERS:
				getCoHandlers().clear();
				return;
			case CasefilePackage.CASE_FILE__ACCEPTED:
				setAccepted(ACCEPTED_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__DECIDED:
				setDecided(DECIDED_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__COMPLEXITY:
				setComplexity(COMPLEXITY_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__FOLDER:
				setFolder(FOLDER_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__MANAGED:
				setManaged(MANAGED_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__METADATA_HASH:
				setMetadataHash(METADATA_HASH_EDEFAULT);
				return;
			case CasefilePackage.CASE_FILE__DOCUMENTS:
				getDocuments().clear();
				return;
			case CasefilePackage.CASE_FILE__APPROVALS:
				getApprovals().clear();
				return;
			case CasefilePackage.CASE_FILE__PROPERTIES:
				getProperties().clear();
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
			case CasefilePackage.CASE_FILE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case CasefilePackage.CASE_FILE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CasefilePackage.CASE_FILE__KIND:
				return kind != KIND_EDEFAULT;
			case CasefilePackage.CASE_FILE__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case CasefilePackage.CASE_FILE__UNIT:
				return unit != null;
			case CasefilePackage.CASE_FILE__HANDLER:
				return handler != null;
			case CasefilePackage.CASE_FILE__CO_HANDLERS:
				return coHandlers != null && !coHandlers.isEmpty();
			case CasefilePackage.CASE_FILE__ACCEPTED:
				return ACCEPTED_EDEFAULT == null ? accepted != null : !ACCEPTED_EDEFAULT.equals(accepted);
			case CasefilePackage.CASE_FILE__DECIDED:
				return DECIDED_EDEFAULT == null ? decided != null : !DECIDED_EDEFAULT.equals(decided);
			case CasefilePackage.CASE_FILE__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
			case CasefilePackage.CASE_FILE__COMPLEXITY:
				return COMPLEXITY_EDEFAULT == null ? complexity != null : !COMPLEXITY_EDEFAULT.equals(complexity);
			case CasefilePackage.CASE_FILE__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case CasefilePackage.CASE_FILE__FOLDER:
				return FOLDER_EDEFAULT == null ? folder != null : !FOLDER_EDEFAULT.equals(folder);
			case CasefilePackage.CASE_FILE__MANAGED:
				return managed != MANAGED_EDEFAULT;
			case CasefilePackage.CASE_FILE__METADATA_HASH:
				return METADATA_HASH_EDEFAULT == null ? metadataHash != null : !METADATA_HASH_EDEFAULT.equals(metadataHash);
			case CasefilePackage.CASE_FILE__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case CasefilePackage.CASE_FILE__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case CasefilePackage.CASE_FILE__PROPERTIES:
				return properties != null && !properties.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", title: ");
		result.append(title);
		result.append(", kind: ");
		result.append(kind);
		result.append(", cause: ");
		result.append(cause);
		result.append(", accepted: ");
		result.append(accepted);
		result.append(", decided: ");
		result.append(decided);
		result.append(", closed: ");
		result.append(closed);
		result.append(", complexity: ");
		result.append(complexity);
		result.append(", result: ");
		result.append(result);
		result.append(", folder: ");
		result.append(folder);
		result.append(", managed: ");
		result.append(managed);
		result.append(", metadataHash: ");
		result.append(metadataHash);
		result.append(')');
		return result.toString();
	}

} //CaseFileImpl
