package org.assize.internal.document.worker;

import java.nio.file.Path;

/** The folder of one task: what it is asked, what it answers, and its temporary files. */
record TaskFiles(Path folder) {

    Path request() {
        return folder.resolve("request");
    }

    Path answer() {
        return folder.resolve("answer");
    }
}
