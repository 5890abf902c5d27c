/** XFDF (ISO 19444-1): marks as a small XML file beside a PDF, which many programs write and read. */
@NullMarked
package org.assize.internal.annotation.export.xfdf;

import org.jspecify.annotations.NullMarked;
