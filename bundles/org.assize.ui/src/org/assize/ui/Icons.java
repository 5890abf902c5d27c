package org.assize.ui;

import java.net.URL;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of the workbench: SVG, 16×16, one stroke style. The file is the constant's name in lower case with hyphens.
 */
public enum Icons {
    ABSENCE, ADD, BEST, CASE_FILE, CHECKLIST, CLOSE, COLLAPSE, DOCUMENT, DRAW, EVIDENCE, EXCLUDE, EXPAND,
    EXPORT, FILTER, FIND, FREEZE, HANDLER, HELP, HISTORY, IMPORT, INDEX, INFORMATION, LIBRARY, MARK_ARROW,
    MARK_ELLIPSE, MARK_FREE_TEXT, MARK_HIGHLIGHT, MARK_INK, MARK_NOTE, MARK_RECTANGLE, MARK_SQUIGGLY,
    MARK_STAMP, MARK_STRIKE_OUT, MARK_UNDERLINE, MONTH, NEXT, NOT_APPLICABLE, OPEN, PAGE, PASSED, PAUSE, PLUGIN,
    PREVIOUS, PROGRESS, PROPOSAL, PUBLISH, QUEUE, RANK, REDO, REFRESH, REMOVE, ROTATE, ROUND, SCAN, SEAL,
    SEARCH, STATE_DONE, STATE_HALF, STATE_OPEN, STEP, TABLE, TIMELINE, UNDO, UNIT, VETO, WARNING, WORST, ZOOM_FIT_PAGE,
    ZOOM_FIT_WIDTH, ZOOM_IN, ZOOM_OUT;

    /** For actions, wizards and manual disposal. */
    public ImageDescriptor descriptor() {
        URL url = Icons.class.getResource("/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** A shared image; never dispose it. UI thread only. */
    public Image image() {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = Icons.class.getName() + '.' + name();
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor());
        }
        return registry.get(key);
    }
}
