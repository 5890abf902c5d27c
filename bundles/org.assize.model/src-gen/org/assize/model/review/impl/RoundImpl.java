/**
 */
package org.assize.model.review.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.assize.model.review.Bulletin;
import org.assize.model.review.ChecklistUse;
import org.assize.model.review.DrawnFile;
import org.assize.model.review.FrameEntry;
import org.assize.model.review.ReviewPackage;
import org.assize.model.review.Round;
import org.assize.model.review.RoundState;
import org.assize.model.review.Selection;
import org.assize.model.review.Stratum;

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
 * An implementation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getState <em>State</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getChecklists <em>Checklists</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getFrameHash <em>Frame Hash</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getDrawHash <em>Draw Hash</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getDrawn <em>Drawn</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getSelections <em>Selections</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getBulletins <em>Bulletins</em>}</li>
 *   <li>{@link org.assize.model.review.impl.RoundImpl#getVoidReason <em>Void Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoundImpl extends MinimalEObjectImpl.Container implements Round {
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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RoundState STATE_EDEFAULT = RoundState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RoundState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate to = TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChecklists() <em>Checklists</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklists()
	 * @generated
	 * @ordered
	 */
	protected EList<ChecklistUse> checklists;

	/**
	 * The cached value of the '{@link #getStrata() <em>Strata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrata()
	 * @generated
	 * @ordered
	 */
	protected EList<Stratum> strata;

	/**
	 * The cached value of the '{@link #getFrame() <em>Frame</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrame()
	 * @generated
	 * @ordered
	 */
	protected EList<FrameEntry> frame;

	/**
	 * The default value of the '{@link #getFrameHash() <em>Frame Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameHash()
	 * @generated
	 * @ordered
	 */
	protected static final String FRAME_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrameHash() <em>Frame Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameHash()
	 * @generated
	 * @ordered
	 */
	protected String frameHash = FRAME_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final String SEED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected String seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawHash() <em>Draw Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawHash()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAW_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawHash() <em>Draw Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawHash()
	 * @generated
	 * @ordered
	 */
	protected String drawHash = DRAW_HASH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDrawn() <em>Drawn</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawn()
	 * @generated
	 * @ordered
	 */
	protected EList<DrawnFile> drawn;

	/**
	 * The cached value of the '{@link #getSelections() <em>Selections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelections()
	 * @generated
	 * @ordered
	 */
	protected EList<Selection> selections;

	/**
	 * The cached value of the '{@link #getBulletins() <em>Bulletins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBulletins()
	 * @generated
	 * @ordered
	 */
	protected EList<Bulletin> bulletins;

	/**
	 * The default value of the '{@link #getVoidReason() <em>Void Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoidReason()
	 * @generated
	 * @ordered
	 */
	protected static final String VOID_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoidReason() <em>Void Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoidReason()
	 * @generated
	 * @ordered
	 */
	protected String voidReason = VOID_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.ROUND;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoundState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RoundState newState) {
		RoundState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(LocalDate newTo) {
		LocalDate oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChecklistUse> getChecklists() {
		if (checklists == null) {
			checklists = new EObjectContainmentEList<ChecklistUse>(ChecklistUse.class, this, ReviewPackage.ROUND__CHECKLISTS);
		}
		return checklists;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stratum> getStrata() {
		if (strata == null) {
			strata = new EObjectContainmentEList<Stratum>(Stratum.class, this, ReviewPackage.ROUND__STRATA);
		}
		return strata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FrameEntry> getFrame() {
		if (frame == null) {
			frame = new EObjectContainmentEList<FrameEntry>(FrameEntry.class, this, ReviewPackage.ROUND__FRAME);
		}
		return frame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrameHash() {
		return frameHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrameHash(String newFrameHash) {
		String oldFrameHash = frameHash;
		frameHash = newFrameHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__FRAME_HASH, oldFrameHash, frameHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(String newSeed) {
		String oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDrawHash() {
		return drawHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawHash(String newDrawHash) {
		String oldDrawHash = drawHash;
		drawHash = newDrawHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__DRAW_HASH, oldDrawHash, drawHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DrawnFile> getDrawn() {
		if (drawn == null) {
			drawn = new EObjectContainmentEList<DrawnFile>(DrawnFile.class, this, ReviewPackage.ROUND__DRAWN);
		}
		return drawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Selection> getSelections() {
		if (selections == null) {
			selections = new EObjectContainmentEList<Selection>(Selection.class, this, ReviewPackage.ROUND__SELECTIONS);
		}
		return selections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Bulletin> getBulletins() {
		if (bulletins == null) {
			bulletins = new EObjectContainmentEList<Bulletin>(Bulletin.class, this, ReviewPackage.ROUND__BULLETINS);
		}
		return bulletins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVoidReason() {
		return voidReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoidReason(String newVoidReason) {
		String oldVoidReason = voidReason;
		voidReason = newVoidReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.ROUND__VOID_REASON, oldVoidReason, voidReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.ROUND__CHECKLISTS:
				return ((InternalEList<?>)getChecklists()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ROUND__STRATA:
				return ((InternalEList<?>)getStrata()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ROUND__FRAME:
				return ((InternalEList<?>)getFrame()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ROUND__DRAWN:
				return ((InternalEList<?>)getDrawn()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ROUND__SELECTIONS:
				return ((InternalEList<?>)getSelections()).basicRemove(otherEnd, msgs);
			case ReviewPackage.ROUND__BULLETINS:
				return ((InternalEList<?>)getBulletins()).basicRemove(otherEnd, msgs);
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
			case ReviewPackage.ROUND__ID:
				return getId();
			case ReviewPackage.ROUND__TITLE:
				return getTitle();
			case ReviewPackage.ROUND__STATE:
				return getState();
			case ReviewPackage.ROUND__FROM:
				return getFrom();
			case ReviewPackage.ROUND__TO:
				return getTo();
			case ReviewPackage.ROUND__CHECKLISTS:
				return getChecklists();
			case ReviewPackage.ROUND__STRATA:
				return getStrata();
			case ReviewPackage.ROUND__FRAME:
				return getFrame();
			case ReviewPackage.ROUND__FRAME_HASH:
				return getFrameHash();
			case ReviewPackage.ROUND__SEED:
				return getSeed();
			case ReviewPackage.ROUND__DRAW_HASH:
				return getDrawHash();
			case ReviewPackage.ROUND__DRAWN:
				return getDrawn();
			case ReviewPackage.ROUND__SELECTIONS:
				return getSelections();
			case ReviewPackage.ROUND__BULLETINS:
				return getBulletins();
			case ReviewPackage.ROUND__VOID_REASON:
				return getVoidReason();
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
			case ReviewPackage.ROUND__ID:
				setId((String)newValue);
				return;
			case ReviewPackage.ROUND__TITLE:
				setTitle((String)newValue);
				return;
			case ReviewPackage.ROUND__STATE:
				setState((RoundState)newValue);
				return;
			case ReviewPackage.ROUND__FROM:
				setFrom((LocalDate)newValue);
				return;
			case ReviewPackage.ROUND__TO:
				setTo((LocalDate)newValue);
				return;
			case ReviewPackage.ROUND__CHECKLISTS:
				getChecklists().clear();
				getChecklists().addAll((Collection<? extends ChecklistUse>)newValue);
				return;
			case ReviewPackage.ROUND__STRATA:
				getStrata().clear();
				getStrata().addAll((Collection<? extends Stratum>)newValue);
				return;
			case ReviewPackage.ROUND__FRAME:
				getFrame().clear();
				getFrame().addAll((Collection<? extends FrameEntry>)newValue);
				return;
			case ReviewPackage.ROUND__FRAME_HASH:
				setFrameHash((String)newValue);
				return;
			case ReviewPackage.ROUND__SEED:
				setSeed((String)newValue);
				return;
			case ReviewPackage.ROUND__DRAW_HASH:
				setDrawHash((String)newValue);
				return;
			case ReviewPackage.ROUND__DRAWN:
				getDrawn().clear();
				getDrawn().addAll((Collection<? extends DrawnFile>)newValue);
				return;
			case ReviewPackage.ROUND__SELECTIONS:
				getSelections().clear();
				getSelections().addAll((Collection<? extends Selection>)newValue);
				return;
			case ReviewPackage.ROUND__BULLETINS:
				getBulletins().clear();
				getBulletins().addAll((Collection<? extends Bulletin>)newValue);
				return;
			case ReviewPackage.ROUND__VOID_REASON:
				setVoidReason((String)newValue);
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
			case ReviewPackage.ROUND__ID:
				setId(ID_EDEFAULT);
				return;
			case ReviewPackage.ROUND__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ReviewPackage.ROUND__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ReviewPackage.ROUND__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ReviewPackage.ROUND__TO:
				setTo(TO_EDEFAULT);
				return;
			case ReviewPackage.ROUND__CHECKLISTS:
				getChecklists().clear();
				return;
			case ReviewPackage.ROUND__STRATA:
				getStrata().clear();
				return;
			case ReviewPackage.ROUND__FRAME:
				getFrame().clear();
				return;
			case ReviewPackage.ROUND__FRAME_HASH:
				setFrameHash(FRAME_HASH_EDEFAULT);
				return;
			case ReviewPackage.ROUND__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case ReviewPackage.ROUND__DRAW_HASH:
				setDrawHash(DRAW_HASH_EDEFAULT);
				return;
			case ReviewPackage.ROUND__DRAWN:
				getDrawn().clear();
				return;
			case ReviewPackage.ROUND__SELECTIONS:
				getSelections().clear();
				return;
			case ReviewPackage.ROUND__BULLETINS:
				getBulletins().clear();
				return;
			case ReviewPackage.ROUND__VOID_REASON:
				setVoidReason(VOID_REASON_EDEFAULT);
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
			case ReviewPackage.ROUND__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ReviewPackage.ROUND__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ReviewPackage.ROUND__STATE:
				return state != STATE_EDEFAULT;
			case ReviewPackage.ROUND__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ReviewPackage.ROUND__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ReviewPackage.ROUND__CHECKLISTS:
				return checklists != null && !checklists.isEmpty();
			case ReviewPackage.ROUND__STRATA:
				return strata != null && !strata.isEmpty();
			case ReviewPackage.ROUND__FRAME:
				return frame != null && !frame.isEmpty();
			case ReviewPackage.ROUND__FRAME_HASH:
				return FRAME_HASH_EDEFAULT == null ? frameHash != null : !FRAME_HASH_EDEFAULT.equals(frameHash);
			case ReviewPackage.ROUND__SEED:
				return SEED_EDEFAULT == null ? seed != null : !SEED_EDEFAULT.equals(seed);
			case ReviewPackage.ROUND__DRAW_HASH:
				return DRAW_HASH_EDEFAULT == null ? drawHash != null : !DRAW_HASH_EDEFAULT.equals(drawHash);
			case ReviewPackage.ROUND__DRAWN:
				return drawn != null && !drawn.isEmpty();
			case ReviewPackage.ROUND__SELECTIONS:
				return selections != null && !selections.isEmpty();
			case ReviewPackage.ROUND__BULLETINS:
				return bulletins != null && !bulletins.isEmpty();
			case ReviewPackage.ROUND__VOID_REASON:
				return VOID_REASON_EDEFAULT == null ? voidReason != null : !VOID_REASON_EDEFAULT.equals(voidReason);
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
		result.append(", title: ");
		result.append(title);
		result.append(", state: ");
		result.append(state);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", frameHash: ");
		result.append(frameHash);
		result.append(", seed: ");
		result.append(seed);
		result.append(", drawHash: ");
		result.append(drawHash);
		result.append(", voidReason: ");
		result.append(voidReason);
		result.append(')');
		return result.toString();
	}

} //RoundImpl
