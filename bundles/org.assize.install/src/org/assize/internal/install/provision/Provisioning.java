package org.assize.internal.install.provision;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/** Changes which units are installed. */
public interface Provisioning {

    /**
     * What is to be changed.
     *
     * @param repositories the packages that may be used, each a verified p2 repository
     * @param add units to install
     * @param remove units to take out
     */
    record Request(List<Path> repositories, Collection<Unit> add, Collection<Unit> remove) {
    }

    /**
     * An installable unit.
     *
     * @param id as p2 names it
     * @param version in the form of OSGi
     */
    record Unit(String id, String version) {
    }

    /**
     * What stands in the way of a change.
     *
     * @param missing what units require and is nowhere, as {@code unit} and {@code requirement}
     * @param conflict why it does not go together with what is installed; empty when it does
     */
    record Obstacles(List<Missing> missing, String conflict) {

        /** {@return whether nothing stands in the way} */
        public boolean none() {
            return missing.isEmpty() && conflict.isEmpty();
        }
    }

    /**
     * A requirement that nothing meets.
     *
     * @param unit what requires it
     * @param requirement what is required, as p2 words it
     */
    record Missing(String unit, String requirement) {
    }

    /** {@return what stands in the way of a change, without making it} */
    Obstacles obstacles(Request request, IProgressMonitor monitor) throws ProvisioningException;

    /**
     * Deletes files that no installed unit needs any more. Not done with the change that made them needless: a
     * workbench that runs may still load from them.
     */
    void sweep(IProgressMonitor monitor) throws ProvisioningException;

    /** Makes a change. When it fails, files may be half written. */
    void perform(Request request, IProgressMonitor monitor) throws ProvisioningException;
}
