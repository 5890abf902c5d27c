package org.assize.install;

/**
 * A newer version of an installed plugin.
 *
 * @param id the plugin
 * @param installed the version that is installed
 * @param available the version in the repository
 */
public record PluginUpdate(String id, String installed, String available) {
}
