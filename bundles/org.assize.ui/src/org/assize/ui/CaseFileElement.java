package org.assize.ui;

import java.util.List;

/** Something in a list or tree that stands for case files. Get it by {@code Adapters.adapt} from what is selected. */
public interface CaseFileElement {

    /** {@return numbers of the case files it stands for} */
    List<String> caseFiles();
}
