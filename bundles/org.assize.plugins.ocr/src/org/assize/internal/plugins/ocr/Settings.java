package org.assize.internal.plugins.ocr;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.osgi.framework.FrameworkUtil;

/**
 * What can be set. A system property comes first, then the preference of the installation, which workbench and command
 * line share: a file {@code org.assize.plugins.ocr.prefs} in the settings of its configuration.
 *
 * @param executable path of the command, empty to look for it
 * @param languages  languages to expect, in Tesseract's words; empty to choose from those that are installed
 */
record Settings(String executable, List<String> languages) {

    /** Name of the preference node, and of the system properties with a dot behind it. */
    static final String NODE = "org.assize.plugins.ocr";

    /** Copies the list. */
    Settings {
        languages = List.copyOf(languages);
    }

    static Settings current() {
        String languages = value("languages");
        return new Settings(value("executable"),
                languages.isBlank() ? List.of() : Arrays.asList(languages.strip().split("[+,\\s]+")));
    }

    private static String value(String key) {
        String property = System.getProperty(NODE + "." + key, "");
        if (!property.isBlank() || FrameworkUtil.getBundle(Settings.class) == null) {
            return property.strip();
        }
        return ConfigurationScope.INSTANCE.getNode(NODE).get(key, "").strip();
    }
}
