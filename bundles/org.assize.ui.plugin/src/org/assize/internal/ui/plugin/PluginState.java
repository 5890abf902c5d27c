package org.assize.internal.ui.plugin;

import org.assize.ui.Icons;

/** How it stands with a plugin. */
enum PluginState {

    ON(Messages.stateOn, Icons.PASSED),
    OFF(Messages.stateOff, Icons.EXCLUDE),
    /** The framework could not start it, or not all of it. */
    HINDERED(Messages.stateHindered, Icons.WARNING),
    /** Something of it failed too often; the rest takes part. */
    PARTLY_OFF(Messages.statePartlyOff, Icons.WARNING),
    /** It blocked the window or ended the program too often. */
    SWITCHED_OFF(Messages.stateSwitchedOff, Icons.WARNING),
    SAFE_MODE(Messages.stateSafe, Icons.PAUSE),
    ON_AFTER_RESTART(Messages.stateOnLater, Icons.REFRESH),
    OFF_AFTER_RESTART(Messages.stateOffLater, Icons.REFRESH),
    GONE_AFTER_RESTART(Messages.stateGoneLater, Icons.REFRESH);

    private final String label;
    private final Icons icon;

    PluginState(String label, Icons icon) {
        this.label = label;
        this.icon = icon;
    }

    /** For people. */
    String label() {
        return label;
    }

    Icons icon() {
        return icon;
    }

    /** Whether a restart would change it. */
    boolean wantsRestart() {
        return this == ON_AFTER_RESTART || this == OFF_AFTER_RESTART || this == GONE_AFTER_RESTART;
    }
}
