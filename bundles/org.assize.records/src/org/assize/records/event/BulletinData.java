package org.assize.records.event;

/** A published bulletin; {@code file} is below exports/, hashes are hex. */
public record BulletinData(String number, String file, String sha256, String journalHead) {
}
