package org.assize.internal.kit;

/** Whether anybody has signed. Whether that counts, is told when it is installed. */
public final class SignatureCheck {

    private final Findings findings;

    public SignatureCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks one. */
    public void check(PluginBundle bundle) {
        boolean signed = bundle.files().stream().anyMatch(f -> f.matches("META-INF/[^/]+\\.(RSA|EC|DSA)"));
        if (signed) {
            findings.info(bundle, "", Messages.signed);
        } else {
            findings.warn(bundle, "", Messages.unsigned);
        }
    }
}
