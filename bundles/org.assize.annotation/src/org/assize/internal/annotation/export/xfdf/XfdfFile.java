package org.assize.internal.annotation.export.xfdf;

import java.util.List;

/**
 * What an XFDF file says.
 *
 * @param source      the document it is about; empty names where it does not say
 * @param annotations in the order of the file
 */
record XfdfFile(XfdfSource source, List<XfdfAnnotation> annotations) {

    XfdfFile {
        annotations = List.copyOf(annotations);
    }
}
