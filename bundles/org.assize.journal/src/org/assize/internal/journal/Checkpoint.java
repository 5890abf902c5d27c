package org.assize.internal.journal;

import java.security.PublicKey;
import java.util.Arrays;

import org.assize.journal.SigningKey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the writer knew to be the end of the chain, signed. It lies beside the files so that somebody who takes the last
 * entries away is noticed; the truth does not need it.
 *
 * @param actor  who writes the chain
 * @param device on which device
 * @param seq    number of the last entry, 0 for a chain that is about to be started
 * @param hash   its hash, or 64 zeros
 * @param sig    signature of the SHA-256 of the canonical checkpoint without {@code sig}, Base64
 */
record Checkpoint(String actor, String device, long seq, String hash, String sig) {

    private static final String FORMAT = "assize-checkpoint/1";

    static Checkpoint of(String actor, String device, long seq, String hash, SigningKey key) {
        Checkpoint unsigned = new Checkpoint(actor, device, seq, hash, "");
        return new Checkpoint(actor, device, seq, hash, Seal.sign(unsigned.contentHash(), key));
    }

    byte[] bytes() {
        return CanonicalJson.of(content().put("sig", sig));
    }

    static Checkpoint read(byte[] bytes) throws UnreadableLineException {
        JsonNode node = JsonText.parse(bytes);
        Checkpoint checkpoint = new Checkpoint(node.path("actor").asText(), node.path("device").asText(),
                node.path("seq").asLong(), node.path("hash").asText(), node.path("sig").asText());
        if (!Arrays.equals(bytes, checkpoint.bytes())) {
            throw new UnreadableLineException(Messages.Checkpoint_form);
        }
        return checkpoint;
    }

    boolean signedWith(PublicKey key) {
        return Seal.verify(contentHash(), sig, key);
    }

    private String contentHash() {
        return Seal.hash(CanonicalJson.of(content()));
    }

    private ObjectNode content() {
        return JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("actor", actor).put("device", device)
                .put("seq", seq).put("hash", hash).put("alg", Seal.ALGORITHMS);
    }
}
