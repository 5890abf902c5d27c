package org.assize.internal.rcp.settings;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** The themes a user can choose. The platform paints them; nothing here knows a colour. */
public enum Theme {
    SYSTEM(""), LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private static final String NODE = "org.assize.rcp";
    private static final String KEY = "theme";

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** What the user chose; the system's until something is. */
    public static Theme chosen() {
        String name = InstanceScope.INSTANCE.getNode(NODE).get(KEY, SYSTEM.name());
        for (Theme theme : values()) {
            if (theme.name().equals(name)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** Whether the window is dark now. */
    public static boolean isDark() {
        ITheme active = engine().getActiveTheme();
        return active != null && active.getId().startsWith(DARK.id);
    }

    /** Remembers this theme and shows it at once. UI thread only. */
    public void choose() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put(KEY, name());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Theme.class).warn("The theme could not be stored", e);
        }
        show();
    }

    /** Shows this theme if another one is active. UI thread only. */
    public void show() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Theme wanted = this != SYSTEM ? this : Display.isSystemDarkTheme() ? DARK : LIGHT;
        if (wanted == DARK != isDark()) {
            IThemeEngine engine = engine();
            engine.setTheme(wanted.id, true);
            if (wanted == LIGHT) {
                OwnColours.restore(display,
                        () -> Arrays.stream(display.getShells()).forEach(shell -> engine.applyStyles(shell, true)));
            }
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
