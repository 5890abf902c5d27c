package org.assize.records.event;

/**
 * What made a proposal, and from what: enough to run the same check on the same input again.
 *
 * @param check         id of the check
 * @param version       version of the check
 * @param plugin        symbolic name of the plugin it came with
 * @param pluginVersion version of the plugin
 * @param signer        who signed the plugin; empty when it is part of the product or unsigned
 * @param law           which state of the law it applied; empty when it rests on none
 * @param input         SHA-256 (hex) of what it read: metadata, documents and their texts
 */
public record CheckRunData(String check, String version, String plugin, String pluginVersion, String signer,
        String law, String input) {
}
