package org.assize.records;

import java.nio.file.Path;

/**
 * The person who works with a library, as far as this device knows.
 *
 * @param id short id, for example the login name; part of the path of the journal files
 * @param name name as printed, for example 李评查
 * @param device id of this device, random, made once
 * @param keyStore PKCS#12 file with the signing key; made at first use
 * @param password password of the key store; empty when it has none. Not copied
 */
public record Reviewer(String id, String name, String device, Path keyStore, char[] password) {

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }
}
