package org.assize.journal;

/**
 * The last entry of a chain. Printed on paper or countersigned it fixes everything before it.
 *
 * @param actor  who writes the chain
 * @param device on which device
 * @param seq    number of entries in the chain
 * @param hash   hash of the last one, 64 lower-case hexadecimal digits
 */
public record JournalHead(String actor, String device, long seq, String hash) {
}
