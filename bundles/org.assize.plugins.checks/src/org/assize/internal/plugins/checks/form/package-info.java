/**
 * Checks of the form of a case file: documents that must be there, the contents list, blank fields, signatures, page
 * numbers, and scans that lie upside down or that nobody can read. They compare no facts with each other.
 */
@NullMarked
package org.assize.internal.plugins.checks.form;

import org.jspecify.annotations.NullMarked;
