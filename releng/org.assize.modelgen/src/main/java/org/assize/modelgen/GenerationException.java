package org.assize.modelgen;

import java.nio.file.Path;

import org.eclipse.emf.common.util.Diagnostic;

/** A model that cannot be turned into code; the message names the file and every reason. */
final class GenerationException extends Exception {

    private static final long serialVersionUID = 1L;

    GenerationException(Path model, String reason) {
        super(model + ": " + reason);
    }

    GenerationException(Path model, Diagnostic diagnostic) {
        super(model + ": " + reasons(diagnostic), diagnostic.getException());
    }

    private static String reasons(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append(System.lineSeparator()).append("  ").append(reasons(child));
        }
        return text.toString();
    }
}
