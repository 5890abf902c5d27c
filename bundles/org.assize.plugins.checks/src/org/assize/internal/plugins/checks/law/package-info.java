/**
 * The law that the checks rest on, as data: texts with the time in which they applied, rules with their numbers, and
 * which article with which penalties belongs to which cause. A change of the law is a change of the tables beside these
 * classes.
 */
@NullMarked
package org.assize.internal.plugins.checks.law;

import org.jspecify.annotations.NullMarked;
