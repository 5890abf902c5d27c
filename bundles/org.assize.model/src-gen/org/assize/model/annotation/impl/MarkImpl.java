/**
 */
package org.assize.model.annotation.impl;

import java.time.Instant;

import java.util.Collection;

import org.assize.model.annotation.Anchor;
import org.assize.model.annotation.AnnotationPackage;
import org.assize.model.annotation.AnswerLink;
import org.assize.model.annotation.Mark;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkPath;
import org.assize.model.annotation.MarkStatus;
import org.assize.model.annotation.Reply;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mark</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getPaths <em>Paths</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getStamp <em>Stamp</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getChangedAt <em>Changed At</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#isRemoved <em>Removed</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getReplies <em>Replies</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.MarkImpl#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MarkImpl extends MinimalEObjectImpl.Container implements Mark {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MarkKind KIND_EDEFAULT = MarkKind.HIGHLIGHT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MarkKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaseFile() <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseFile()
	 * @generated
	 * @ordered
	 */
	protected static final String CASE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaseFile() <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseFile()
	 * @generated
	 * @ordered
	 */
	protected String caseFile = CASE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected static final String DOCUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected String document = DOCUMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnchor() <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchor()
	 * @generated
	 * @ordered
	 */
	protected Anchor anchor;

	/**
	 * The default value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected String author = AUTHOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The cached value of the '{@link #getPaths() <em>Paths</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaths()
	 * @generated
	 * @ordered
	 */
	protected EList<MarkPath> paths;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double WIDTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected double width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getStamp() <em>Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStamp()
	 * @generated
	 * @ordered
	 */
	protected static final String STAMP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStamp() <em>Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStamp()
	 * @generated
	 * @ordered
	 */
	protected String stamp = STAMP_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangedAt() <em>Changed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CHANGED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangedAt() <em>Changed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant changedAt = CHANGED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final MarkStatus STATUS_EDEFAULT = MarkStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected MarkStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #isRemoved() <em>Removed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRemoved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REMOVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRemoved() <em>Removed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRemoved()
	 * @generated
	 * @ordered
	 */
	protected boolean removed = REMOVED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReplies() <em>Replies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplies()
	 * @generated
	 * @ordered
	 */
	protected EList<Reply> replies;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<AnswerLink> links;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MarkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.MARK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MarkKind newKind) {
		MarkKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaseFile() {
		return caseFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseFile(String newCaseFile) {
		String oldCaseFile = caseFile;
		caseFile = newCaseFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__CASE_FILE, oldCaseFile, caseFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(String newDocument) {
		String oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anchor getAnchor() {
		return anchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnchor(Anchor newAnchor, NotificationChain msgs) {
		Anchor oldAnchor = anchor;
		anchor = newAnchor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__ANCHOR, oldAnchor, newAnchor);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchor(Anchor newAnchor) {
		if (newAnchor != anchor) {
			NotificationChain msgs = null;
			if (anchor != null)
				msgs = ((InternalEObject)anchor).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.MARK__ANCHOR, null, msgs);
			if (newAnchor != null)
				msgs = ((InternalEObject)newAnchor).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.MARK__ANCHOR, null, msgs);
			msgs = basicSetAnchor(newAnchor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__ANCHOR, newAnchor, newAnchor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(String newAuthor) {
		String oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, AnnotationPackage.MARK__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MarkPath> getPaths() {
		if (paths == null) {
			paths = new EObjectContainmentEList<MarkPath>(MarkPath.class, this, AnnotationPackage.MARK__PATHS);
		}
		return paths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(double newWidth) {
		double oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStamp() {
		return stamp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStamp(String newStamp) {
		String oldStamp = stamp;
		stamp = newStamp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__STAMP, oldStamp, stamp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getChangedAt() {
		return changedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedAt(Instant newChangedAt) {
		Instant oldChangedAt = changedAt;
		changedAt = newChangedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__CHANGED_AT, oldChangedAt, changedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(MarkStatus newStatus) {
		MarkStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRemoved() {
		return removed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemoved(boolean newRemoved) {
		boolean oldRemoved = removed;
		removed = newRemoved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.MARK__REMOVED, oldRemoved, removed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Reply> getReplies() {
		if (replies == null) {
			replies = new EObjectContainmentEList<Reply>(Reply.class, this, AnnotationPackage.MARK__REPLIES);
		}
		return replies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnswerLink> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<AnswerLink>(AnswerLink.class, this, AnnotationPackage.MARK__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnnotationPackage.MARK__ANCHOR:
				return basicSetAnchor(null, msgs);
			case AnnotationPackage.MARK__PATHS:
				return ((InternalEList<?>)getPaths()).basicRemove(otherEnd, msgs);
			case AnnotationPackage.MARK__REPLIES:
				return ((InternalEList<?>)getReplies()).basicRemove(otherEnd, msgs);
			case AnnotationPackage.MARK__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
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
			case AnnotationPackage.MARK__ID:
				return getId();
			case AnnotationPackage.MARK__KIND:
				return getKind();
			case AnnotationPackage.MARK__CASE_FILE:
				return getCaseFile();
			case AnnotationPackage.MARK__DOCUMENT:
				return getDocument();
			case AnnotationPackage.MARK__ANCHOR:
				return getAnchor();
			case AnnotationPackage.MARK__AUTHOR:
				return getAuthor();
			case AnnotationPackage.MARK__AT:
				return getAt();
			case AnnotationPackage.MARK__COLOUR:
				return getColour();
			case AnnotationPackage.MARK__TEXT:
				return getText();
			case AnnotationPackage.MARK__TAGS:
				return getTags();
			case AnnotationPackage.MARK__PATHS:
				return getPaths();
			case AnnotationPackage.MARK__WIDTH:
				return getWidth();
			case AnnotationPackage.MARK__STAMP:
				return getStamp();
			case AnnotationPackage.MARK__CHANGED_AT:
				return getChangedAt();
			case AnnotationPackage.MARK__STATUS:
				return getStatus();
			case AnnotationPackage.MARK__REMOVED:
				return isRemoved();
			case AnnotationPackage.MARK__REPLIES:
				return getReplies();
			case AnnotationPackage.MARK__LINKS:
				return getLinks();
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
			case AnnotationPackage.MARK__ID:
				setId((String)newValue);
				return;
			case AnnotationPackage.MARK__KIND:
				setKind((MarkKind)newValue);
				return;
			case AnnotationPackage.MARK__CASE_FILE:
				setCaseFile((String)newValue);
				return;
			case AnnotationPackage.MARK__DOCUMENT:
				setDocument((String)newValue);
				return;
			case AnnotationPackage.MARK__ANCHOR:
				setAnchor((Anchor)newValue);
				return;
			case AnnotationPackage.MARK__AUTHOR:
				setAuthor((String)newValue);
				return;
			case AnnotationPackage.MARK__AT:
				setAt((Instant)newValue);
				return;
			case AnnotationPackage.MARK__COLOUR:
				setColour((String)newValue);
				return;
			case AnnotationPackage.MARK__TEXT:
				setText((String)newValue);
				return;
			case AnnotationPackage.MARK__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case AnnotationPackage.MARK__PATHS:
				getPaths().clear();
				getPaths().addAll((Collection<? extends MarkPath>)newValue);
				return;
			case AnnotationPackage.MARK__WIDTH:
				setWidth((Double)newValue);
				return;
			case AnnotationPackage.MARK__STAMP:
				setStamp((String)newValue);
				return;
			case AnnotationPackage.MARK__CHANGED_AT:
				setChangedAt((Instant)newValue);
				return;
			case AnnotationPackage.MARK__STATUS:
				setStatus((MarkStatus)newValue);
				return;
			case AnnotationPackage.MARK__REMOVED:
				setRemoved((Boolean)newValue);
				return;
			case AnnotationPackage.MARK__REPLIES:
				getReplies().clear();
				getReplies().addAll((Collection<? extends Reply>)newValue);
				return;
			case AnnotationPackage.MARK__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends AnswerLink>)newValue);
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
			case AnnotationPackage.MARK__ID:
				setId(ID_EDEFAULT);
				return;
			case AnnotationPackage.MARK__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AnnotationPackage.MARK__CASE_FILE:
				setCaseFile(CASE_FILE_EDEFAULT);
				return;
			case AnnotationPackage.MARK__DOCUMENT:
				setDocument(DOCUMENT_EDEFAULT);
				return;
			case AnnotationPackage.MARK__ANCHOR:
				setAnchor((Anchor)null);
				return;
			case AnnotationPackage.MARK__AUTHOR:
				setAuthor(AUTHOR_EDEFAULT);
				return;
			case AnnotationPackage.MARK__AT:
				setAt(AT_EDEFAULT);
				return;
			case AnnotationPackage.MARK__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case AnnotationPackage.MARK__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AnnotationPackage.MARK__TAGS:
				getTags().clear();
				return;
			case AnnotationPackage.MARK__PATHS:
				getPaths().clear();
				return;
			case AnnotationPackage.MARK__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case AnnotationPackage.MARK__STAMP:
				setStamp(STAMP_EDEFAULT);
				return;
			case AnnotationPackage.MARK__CHANGED_AT:
				setChangedAt(CHANGED_AT_EDEFAULT);
				return;
			case AnnotationPackage.MARK__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case AnnotationPackage.MARK__REMOVED:
				setRemoved(REMOVED_EDEFAULT);
				return;
			case AnnotationPackage.MARK__REPLIES:
				getReplies().clear();
				return;
			case AnnotationPackage.MARK__LINKS:
				getLinks().clear();
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
			case AnnotationPackage.MARK__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case AnnotationPackage.MARK__KIND:
				return kind != KIND_EDEFAULT;
			case AnnotationPackage.MARK__CASE_FILE:
				return CASE_FILE_EDEFAULT == null ? caseFile != null : !CASE_FILE_EDEFAULT.equals(caseFile);
			case AnnotationPackage.MARK__DOCUMENT:
				return DOCUMENT_EDEFAULT == null ? document != null : !DOCUMENT_EDEFAULT.equals(document);
			case AnnotationPackage.MARK__ANCHOR:
				return anchor != null;
			case AnnotationPackage.MARK__AUTHOR:
				return AUTHOR_EDEFAULT == null ? author != null : !AUTHOR_EDEFAULT.equals(author);
			case AnnotationPackage.MARK__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case AnnotationPackage.MARK__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case AnnotationPackage.MARK__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AnnotationPackage.MARK__TAGS:
				return tags != null && !tags.isEmpty();
			case AnnotationPackage.MARK__PATHS:
				return paths != null && !paths.isEmpty();
			case AnnotationPackage.MARK__WIDTH:
				return width != WIDTH_EDEFAULT;
			case AnnotationPackage.MARK__STAMP:
				return STAMP_EDEFAULT == null ? stamp != null : !STAMP_EDEFAULT.equals(stamp);
			case AnnotationPackage.MARK__CHANGED_AT:
				return CHANGED_AT_EDEFAULT == null ? changedAt != null : !CHANGED_AT_EDEFAULT.equals(changedAt);
			case AnnotationPackage.MARK__STATUS:
				return status != STATUS_EDEFAULT;
			case AnnotationPackage.MARK__REMOVED:
				return removed != REMOVED_EDEFAULT;
			case AnnotationPackage.MARK__REPLIES:
				return replies != null && !replies.isEmpty();
			case AnnotationPackage.MARK__LINKS:
				return links != null && !links.isEmpty();
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", caseFile: ");
		result.append(caseFile);
		result.append(", document: ");
		result.append(document);
		result.append(", author: ");
		result.append(author);
		result.append(", at: ");
		result.append(at);
		result.append(", colour: ");
		result.append(colour);
		result.append(", text: ");
		result.append(text);
		result.append(", tags: ");
		result.append(tags);
		result.append(", width: ");
		result.append(width);
		result.append(", stamp: ");
		result.append(stamp);
		result.append(", changedAt: ");
		result.append(changedAt);
		result.append(", status: ");
		result.append(status);
		result.append(", removed: ");
		result.append(removed);
		result.append(')');
		return result.toString();
	}

} //MarkImpl
