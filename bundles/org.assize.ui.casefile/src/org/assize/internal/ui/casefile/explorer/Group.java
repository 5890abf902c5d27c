package org.assize.internal.ui.casefile.explorer;

import org.assize.ui.Icons;

/**
 * A group of case files.
 *
 * @param key what its members have in common; empty for those without it
 * @param size how many case files
 */
record Group(String key, String title, Icons icon, int size) {
}
