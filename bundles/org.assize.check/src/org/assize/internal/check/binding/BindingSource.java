package org.assize.internal.check.binding;

import java.util.List;
import java.util.function.Consumer;

/** Where bindings come from. */
@FunctionalInterface
public interface BindingSource {

    /** {@return the files there are now} Problems of the source itself are told, for people. */
    List<BindingFile> files(Consumer<String> problems);
}
