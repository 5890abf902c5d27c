/**
 */
package org.assize.model.annotation.impl;

import org.assize.model.annotation.AnnotationPackage;
import org.assize.model.annotation.Box;
import org.assize.model.annotation.PageLook;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Page Look</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.annotation.impl.PageLookImpl#getBox <em>Box</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.PageLookImpl#getRotation <em>Rotation</em>}</li>
 *   <li>{@link org.assize.model.annotation.impl.PageLookImpl#getCrop <em>Crop</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PageLookImpl extends MinimalEObjectImpl.Container implements PageLook {
	/**
	 * The cached value of the '{@link #getBox() <em>Box</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBox()
	 * @generated
	 * @ordered
	 */
	protected Box box;

	/**
	 * The default value of the '{@link #getRotation() <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation()
	 * @generated
	 * @ordered
	 */
	protected static final int ROTATION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRotation() <em>Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation()
	 * @generated
	 * @ordered
	 */
	protected int rotation = ROTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrop() <em>Crop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrop()
	 * @generated
	 * @ordered
	 */
	protected static final String CROP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCrop() <em>Crop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrop()
	 * @generated
	 * @ordered
	 */
	protected String crop = CROP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageLookImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.PAGE_LOOK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Box getBox() {
		return box;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBox(Box newBox, NotificationChain msgs) {
		Box oldBox = box;
		box = newBox;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AnnotationPackage.PAGE_LOOK__BOX, oldBox, newBox);
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
	public void setBox(Box newBox) {
		if (newBox != box) {
			NotificationChain msgs = null;
			if (box != null)
				msgs = ((InternalEObject)box).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.PAGE_LOOK__BOX, null, msgs);
			if (newBox != null)
				msgs = ((InternalEObject)newBox).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AnnotationPackage.PAGE_LOOK__BOX, null, msgs);
			msgs = basicSetBox(newBox, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.PAGE_LOOK__BOX, newBox, newBox));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRotation() {
		return rotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRotation(int newRotation) {
		int oldRotation = rotation;
		rotation = newRotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.PAGE_LOOK__ROTATION, oldRotation, rotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCrop() {
		return crop;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrop(String newCrop) {
		String oldCrop = crop;
		crop = newCrop;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AnnotationPackage.PAGE_LOOK__CROP, oldCrop, crop));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AnnotationPackage.PAGE_LOOK__BOX:
				return basicSetBox(null, msgs);
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
			case AnnotationPackage.PAGE_LOOK__BOX:
				return getBox();
			case AnnotationPackage.PAGE_LOOK__ROTATION:
				return getRotation();
			case AnnotationPackage.PAGE_LOOK__CROP:
				return getCrop();
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
			case AnnotationPackage.PAGE_LOOK__BOX:
				setBox((Box)newValue);
				return;
			case AnnotationPackage.PAGE_LOOK__ROTATION:
				setRotation((Integer)newValue);
				return;
			case AnnotationPackage.PAGE_LOOK__CROP:
				setCrop((String)newValue);
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
			case AnnotationPackage.PAGE_LOOK__BOX:
				setBox((Box)null);
				return;
			case AnnotationPackage.PAGE_LOOK__ROTATION:
				setRotation(ROTATION_EDEFAULT);
				return;
			case AnnotationPackage.PAGE_LOOK__CROP:
				setCrop(CROP_EDEFAULT);
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
			case AnnotationPackage.PAGE_LOOK__BOX:
				return box != null;
			case AnnotationPackage.PAGE_LOOK__ROTATION:
				return rotation != ROTATION_EDEFAULT;
			case AnnotationPackage.PAGE_LOOK__CROP:
				return CROP_EDEFAULT == null ? crop != null : !CROP_EDEFAULT.equals(crop);
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
		result.append(" (rotation: ");
		result.append(rotation);
		result.append(", crop: ");
		result.append(crop);
		result.append(')');
		return result.toString();
	}

} //PageLookImpl
