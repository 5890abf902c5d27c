package org.assize.recognition;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/** Whether pages can be read. */
@ProviderType
public sealed interface Availability {

    /**
     * They can.
     *
     * @param engine    name of the engine as people know it
     * @param version   its version
     * @param languages the languages it will expect, in its own words
     */
    record Ready(String engine, String version, List<String> languages) implements Availability {

        /** Copies the list. */
        public Ready {
            languages = List.copyOf(languages);
        }
    }

    /**
     * They cannot.
     *
     * @param advice what is missing and how to get it on this computer, localized, one or more sentences
     */
    record Missing(String advice) implements Availability {
    }
}
