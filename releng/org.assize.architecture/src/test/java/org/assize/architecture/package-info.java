/**
 * The rules of the house as tests. They read manifests, sources and message files as text, so that they see every
 * bundle, also one that does not compile; they do not look into byte code. A rule that must be broken is changed
 * here, where its reason stands, not worked around in a bundle.
 */
package org.assize.architecture;
