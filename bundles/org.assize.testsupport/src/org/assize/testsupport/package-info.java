/**
 * What tests of all rooms share. {@link org.assize.testsupport.WatchedTempDirs} makes the temporary folders of every
 * test and, before they are deleted, compares the originals of all libraries in them with what their journals say; a
 * test after which an original differs fails. The build sets it as the factory of such folders; a test that damages an
 * original on purpose says so to {@link org.assize.testsupport.Originals}. Knows of libraries only the format on disk,
 * so that it does not believe the code it checks.
 */
@NullMarked
package org.assize.testsupport;

import org.jspecify.annotations.NullMarked;
