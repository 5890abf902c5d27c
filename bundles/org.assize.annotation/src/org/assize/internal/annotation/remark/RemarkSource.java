package org.assize.internal.annotation.remark;

import java.util.List;
import java.util.function.Consumer;

/** Where files of remarks come from. */
@FunctionalInterface
interface RemarkSource {

    /**
     * The files there are now.
     *
     * @param faults is told what was contributed and cannot be used
     */
    List<RemarkFile> files(Consumer<String> faults);
}
