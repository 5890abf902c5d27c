package org.assize.internal.ui.casefile.details;

/** One line of the details. */
record Detail(String field, String value) {
}
