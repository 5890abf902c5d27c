package org.assize.internal.install.provision;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;

/** P2 did not do what it was asked. */
public final class ProvisioningException extends Exception {

    private static final long serialVersionUID = 1L;

    public ProvisioningException(String message) {
        super(message);
    }

    public ProvisioningException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The innermost reasons are the ones that say something. */
    static ProvisioningException of(IStatus status) {
        return new ProvisioningException(reasons(status), status.getException());
    }

    static String reasons(IStatus status) {
        List<String> reasons = new ArrayList<>();
        collect(status, reasons);
        return String.join("; ", reasons);
    }

    private static void collect(IStatus status, List<String> reasons) {
        for (IStatus child : status.getChildren()) {
            if (!child.isOK()) {
                collect(child, reasons);
            }
        }
        if (status.getChildren().length == 0 && !reasons.contains(status.getMessage())) {
            reasons.add(status.getMessage());
        }
    }
}
