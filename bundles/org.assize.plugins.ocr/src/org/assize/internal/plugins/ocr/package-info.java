/**
 * Reads pictures of pages with the command {@code tesseract}, which is installed apart from Assize. Each page is a
 * process of its own with one thread and the lowest priority, which is killed when it takes too long; nothing native
 * ever runs in the workbench's own virtual machine. What the engine passes over is added: text outside of its layout
 * ({@link org.assize.internal.plugins.ocr.LostText}) and lines that nobody has written on
 * ({@link org.assize.internal.plugins.ocr.BlankLines}). Uses public API only, as any plug-in could.
 */
@NullMarked
package org.assize.internal.plugins.ocr;

import org.jspecify.annotations.NullMarked;
