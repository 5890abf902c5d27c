/** The command that has scans read by machine. */
@NullMarked
package org.assize.internal.cli.ocr;

import org.jspecify.annotations.NullMarked;
