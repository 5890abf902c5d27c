/**
 * Runs the EMF generator on the Ecore models without an IDE, either to write the generated sources or to hold the
 * committed ones against them. A build tool: no bundle of the product depends on it.
 */
package org.assize.modelgen;
