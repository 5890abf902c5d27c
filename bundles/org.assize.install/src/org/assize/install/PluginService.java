package org.assize.install;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Installs, removes and lists plugins of the installation that runs. An OSGi service.
 * <p>
 * A plugin is a feature of a p2 repository or, in a repository without features, a bundle. The plugins of the
 * product itself are not listed and cannot be removed.
 * <p>
 * All methods may be called from any thread except the one of the user interface: most read files, some take seconds.
 * Only one change runs at a time, across processes; another is refused. A cancelled monitor ends a change before p2
 * starts to write, never in the middle.
 */
public interface PluginService {

    /** {@return the installed plugins, enabled or not, by identifier} */
    List<PluginInstallation> installed() throws PluginException;

    /**
     * Copies a package, verifies it, and tells what it would bring. Changes nothing. A package that is refused is no
     * exception: {@link PackagePreview#problems()} tells why.
     *
     * @param source a p2 repository: a folder, a zip file, or an http or https address of one of both
     * @return to be closed when it is not needed any more
     * @throws PluginException when the package cannot be read at all
     */
    PackagePreview preview(URI source, IProgressMonitor monitor) throws PluginException;

    /**
     * Installs all plugins of a package. Plugins that are installed in another version are replaced.
     *
     * @throws PluginException when the package has problems, the installation cannot be written, or p2 fails; the
     *         installation is then as it was before
     */
    PluginChange install(PackagePreview preview, IProgressMonitor monitor) throws PluginException;

    /**
     * Takes a plugin out of the installation. The verified packages of its versions go with it; settings and records
     * of the plugin stay.
     */
    PluginChange remove(String id, IProgressMonitor monitor) throws PluginException;

    /** Lets a disabled plugin take part again, from the next start on. */
    PluginChange enable(String id, IProgressMonitor monitor) throws PluginException;

    /** Leaves a plugin out from the next start on, but keeps it installed. */
    PluginChange disable(String id, IProgressMonitor monitor) throws PluginException;

    /** Replaces a plugin by the version that was installed before it. */
    PluginChange rollBack(String id, IProgressMonitor monitor) throws PluginException;

    /** {@return the versions of a plugin that are kept, latest installation first; the first is the installed one} */
    List<String> versions(String id) throws PluginException;

    /**
     * Looks for newer versions of installed plugins. Never done without being asked.
     *
     * @param repository folder, zip file or address, as for {@link #preview}
     */
    List<PluginUpdate> updates(URI repository, IProgressMonitor monitor) throws PluginException;

    /** {@return the certificates this installation trusts} */
    List<TrustedCertificate> trusted() throws PluginException;

    /**
     * Trusts the certificates in a PEM or DER file from now on: packages signed by them, or by certificates that they
     * issued, can be installed. For administrators, who have compared the fingerprint.
     */
    List<TrustedCertificate> trust(Path certificate) throws PluginException;

    /**
     * No longer trusts a certificate. Plugins that are installed stay.
     *
     * @param fingerprint as {@link TrustedCertificate#fingerprint()}, or its beginning where that is unambiguous
     */
    TrustedCertificate distrust(String fingerprint) throws PluginException;

    /** {@return what was decided about plugins in this installation, oldest first} */
    List<AuditLine> log() throws PluginException;
}
