/**
 * Holds the packages that plugins may count on to what was promised: what they were is written down in
 * {@code releng/api}, one file for each, and what they are is read from the classes that were built.
 */
package org.assize.architecture.api;
