package org.assize.plugin;

/**
 * One thing that a plugin adds.
 *
 * @param kind   what it is, in the singular and for all languages: {@code check}, {@code reader}, {@code scoring} …
 * @param id     unique within its kind
 * @param plugin who brings it
 */
public record Contribution(String kind, String id, PluginInfo plugin) {

    /** The kind of a plugin as a whole, to which failures are put down that belong to no single contribution. */
    public static final String PLUGIN = "plugin";

    /** A plugin as a whole. It is left out at the next start when it is switched off. */
    public static Contribution whole(PluginInfo plugin) {
        return new Contribution(PLUGIN, plugin.id(), plugin);
    }
}
