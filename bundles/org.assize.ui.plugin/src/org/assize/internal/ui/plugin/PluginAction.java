package org.assize.internal.ui.plugin;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** What can be done in the view. The id of the command is the name in camel case behind a common prefix. */
enum PluginAction {

    SHOW("show", row -> true, view -> { }),
    INSTALL("install", row -> true, PluginsView::askForPackage),
    TOGGLE("toggle", row -> row != null && row.changeable(), onSelected(PluginChanges::toggle)),
    SWITCH_ON("switchOn", row -> row != null && row.somethingOff(), onSelected(PluginChanges::switchOn)),
    ROLL_BACK("rollBack", row -> row != null && row.canRollBack(), onSelected(PluginChanges::rollBack)),
    REMOVE("remove", row -> row != null && row.changeable(), onSelected(PluginChanges::remove)),
    COPY("copyDetails", row -> row != null, PluginsView::copy);

    private static final String PREFIX = "org.assize.ui.plugin.command.";

    private final String name;
    private final Predicate<@Nullable PluginRow> fits;
    private final Consumer<PluginsView> run;

    PluginAction(String name, Predicate<@Nullable PluginRow> fits, Consumer<PluginsView> run) {
        this.name = name;
        this.fits = fits;
        this.run = run;
    }

    private static Consumer<PluginsView> onSelected(BiConsumer<PluginChanges, PluginRow> change) {
        return view -> {
            PluginRow row = view.selected();
            if (row != null) {
                change.accept(view.changes(), row);
            }
        };
    }

    /** Id of the command. */
    String command() {
        return PREFIX + name;
    }

    /** Whether it can be done with what is selected. */
    boolean fits(@Nullable PluginRow selected) {
        return fits.test(selected);
    }

    void run(PluginsView view) {
        if (fits(view.selected())) {
            run.accept(view);
        } else {
            view.say(Messages.notForThis);
        }
    }
}
