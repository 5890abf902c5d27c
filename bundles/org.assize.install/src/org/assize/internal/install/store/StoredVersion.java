package org.assize.internal.install.store;

import java.time.Instant;

import org.assize.install.PluginDescription;

/**
 * A version of a plugin whose verified package is kept.
 *
 * @param plugin what it is
 * @param unit the installable unit that stands for it in p2
 * @param installed when it was installed
 * @param hash of its package
 * @param source where the package came from
 */
public record StoredVersion(PluginDescription plugin, String unit, Instant installed, String hash, String source) {
}
