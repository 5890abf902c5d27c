package org.assize.internal.checklist;

import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXParseException;

/** Says in the language of the user why a document could not be read. */
final class XmiReason {

    private XmiReason() {
    }

    static String of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            String reason = known(cause);
            if (reason != null) {
                return reason;
            }
            cause = cause.getCause();
        }
        return NLS.bind(Messages.xmiUnreadable, failure.getMessage());
    }

    private static String known(Throwable cause) {
        return switch (cause) {
            case PackageNotFoundException e -> bind(Messages.xmiWrongPackage, e.uri(), e.getLine());
            case ClassNotFoundException e -> bind(Messages.xmiUnknownClass, e.getName(), e.getLine());
            case FeatureNotFoundException e -> bind(Messages.xmiUnknownFeature, e.getName(), e.getLine());
            case IllegalValueException e -> bind(Messages.xmiIllegalValue, e.getFeature().getName(), e.getLine());
            case SAXParseException e when e.getMessage().contains("DOCTYPE") -> Messages.xmiDoctype;
            case SAXParseException e -> bind(Messages.xmiNotWellFormed, e.getMessage(), e.getLineNumber());
            default -> null;
        };
    }

    private static String bind(String pattern, Object subject, int line) {
        return NLS.bind(pattern, subject, line);
    }
}
