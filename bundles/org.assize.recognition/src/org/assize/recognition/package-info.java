/**
 * Reading pages that are only pictures. An engine is a {@link org.assize.recognition.TextRecognizer} service, so that
 * any plug-in can bring one; {@link org.assize.recognition.Recognition} has pages read by it, several at a time and
 * behind everything else the computer does, and keeps each page as soon as it is read. What was read is a layer of its
 * own, a {@link org.assize.recognition.RecognizedPage} that names engine, version, language, time and confidence and
 * knows the place of every word; it is never taken for the text of the document. {@link
 * org.assize.recognition.RecognizedTexts} holds these layers by the hash of the document. They can be made again and so
 * may be deleted at any time.
 */
@NullMarked
package org.assize.recognition;

import org.jspecify.annotations.NullMarked;
