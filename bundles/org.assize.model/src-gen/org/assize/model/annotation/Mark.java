/**
 */
package org.assize.model.annotation;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 标注. A remark of a reviewer at a place in a document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.assize.model.annotation.Mark#getId <em>Id</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getKind <em>Kind</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getCaseFile <em>Case File</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getDocument <em>Document</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getAt <em>At</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getColour <em>Colour</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getText <em>Text</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getTags <em>Tags</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getPaths <em>Paths</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getWidth <em>Width</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getStamp <em>Stamp</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getChangedAt <em>Changed At</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getStatus <em>Status</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#isRemoved <em>Removed</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getReplies <em>Replies</em>}</li>
 *   <li>{@link org.assize.model.annotation.Mark#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.assize.model.annotation.AnnotationPackage#getMark()
 * @model
 * @generated
 */
public interface Mark extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity, a UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.annotation.MarkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.annotation.MarkKind
	 * @see #setKind(MarkKind)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Kind()
	 * @model
	 * @generated
	 */
	MarkKind getKind();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.assize.model.annotation.MarkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MarkKind value);

	/**
	 * Returns the value of the '<em><b>Case File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the case file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case File</em>' attribute.
	 * @see #setCaseFile(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_CaseFile()
	 * @model
	 * @generated
	 */
	String getCaseFile();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getCaseFile <em>Case File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case File</em>' attribute.
	 * @see #getCaseFile()
	 * @generated
	 */
	void setCaseFile(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the document within the case file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' attribute.
	 * @see #setDocument(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Document()
	 * @model
	 * @generated
	 */
	String getDocument();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getDocument <em>Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' attribute.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(String value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' containment reference.
	 * @see #setAnchor(Anchor)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Anchor()
	 * @model containment="true"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getAnchor <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' containment reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the reviewer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_At()
	 * @model dataType="org.assize.model.casefile.DateTime"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour as #RRGGBB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the reviewer wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tags.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Tags()
	 * @model
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Paths</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.annotation.MarkPath}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exact outline where boxes do not say it: for marks of text one path of four corners for each run, for an arrow its start and end, for ink one path for each stroke.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paths</em>' containment reference list.
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Paths()
	 * @model containment="true"
	 * @generated
	 */
	EList<MarkPath> getPaths();

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of lines in points; for free text and stamps the size of the letters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Width()
	 * @model
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Stamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a stamp, its name: qualified, unqualified, verify, or own: followed by the word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stamp</em>' attribute.
	 * @see #setStamp(String)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Stamp()
	 * @model
	 * @generated
	 */
	String getStamp();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getStamp <em>Stamp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stamp</em>' attribute.
	 * @see #getStamp()
	 * @generated
	 */
	void setStamp(String value);

	/**
	 * Returns the value of the '<em><b>Changed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed At</em>' attribute.
	 * @see #setChangedAt(Instant)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_ChangedAt()
	 * @model dataType="org.assize.model.casefile.DateTime"
	 * @generated
	 */
	Instant getChangedAt();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getChangedAt <em>Changed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed At</em>' attribute.
	 * @see #getChangedAt()
	 * @generated
	 */
	void setChangedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.assize.model.annotation.MarkStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is settled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.assize.model.annotation.MarkStatus
	 * @see #setStatus(MarkStatus)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Status()
	 * @model
	 * @generated
	 */
	MarkStatus getStatus();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.assize.model.annotation.MarkStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MarkStatus value);

	/**
	 * Returns the value of the '<em><b>Removed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was taken away. It can be brought back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removed</em>' attribute.
	 * @see #setRemoved(boolean)
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Removed()
	 * @model
	 * @generated
	 */
	boolean isRemoved();

	/**
	 * Sets the value of the '{@link org.assize.model.annotation.Mark#isRemoved <em>Removed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removed</em>' attribute.
	 * @see #isRemoved()
	 * @generated
	 */
	void setRemoved(boolean value);

	/**
	 * Returns the value of the '<em><b>Replies</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.annotation.Reply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said about it, in the order of time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replies</em>' containment reference list.
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Replies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Reply> getReplies();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.assize.model.annotation.AnswerLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers of reviews that rest on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.assize.model.annotation.AnnotationPackage#getMark_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<AnswerLink> getLinks();

} // Mark
