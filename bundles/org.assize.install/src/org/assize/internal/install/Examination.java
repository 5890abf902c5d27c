package org.assize.internal.install;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assize.install.AuditLine.Decision;
import org.assize.install.PackageProblem;
import org.assize.install.PackageProblem.Kind;
import org.assize.install.PluginDescription;
import org.assize.install.PluginException;
import org.assize.internal.install.fetch.PackageFetch;
import org.assize.internal.install.fetch.RefusedPackageException;
import org.assize.internal.install.provision.Provisioning.Missing;
import org.assize.internal.install.provision.Provisioning.Obstacles;
import org.assize.internal.install.provision.ProvisioningException;
import org.assize.internal.install.recovery.ChangeGuard;
import org.assize.internal.install.store.StoredPlugin;
import org.assize.internal.install.verify.PackageInspection;
import org.assize.internal.install.verify.StagedPackage;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Fetches a package, verifies it, and asks p2 whether it would go in. */
final class Examination {

    private final Workplace place;

    Examination(Workplace place) {
        this.place = place;
    }

    StagedPackage preview(URI source, IProgressMonitor monitor) throws PluginException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Path folder = null;
        try {
            folder = staging();
            StagedPackage staged = inspect(source, folder, progress);
            // p2 plans only where it could also install: it locks its profile for that
            boolean plan = staged.problems().isEmpty() && place.installation().writable();
            StagedPackage complete = plan ? planned(staged, progress.split(40)) : staged;
            if (!complete.problems().isEmpty()) {
                refused(complete);
            }
            return complete;
        } catch (InterruptedIOException e) {
            discard(folder);
            throw new PluginException(Messages.cancelled, e);
        } catch (IOException e) {
            discard(folder);
            throw new PluginException(NLS.bind(Messages.packageUnreadable, source, describe(e)), e);
        }
    }

    private StagedPackage inspect(URI source, Path folder, SubMonitor progress) throws IOException, PluginException {
        try {
            Path repository = new PackageFetch(progress.split(30)).fetch(source, folder.resolve("package"));
            boolean anyTrusted = !place.trust().certificates().isEmpty();
            return new PackageInspection(place.chains(), anyTrusted)
                    .inspect(source, folder, repository, progress.split(30));
        } catch (RefusedPackageException e) {
            return new StagedPackage(source, folder, folder, "", List.of(), List.of(), List.of(e.problem()));
        }
    }

    /** What p2 says, in words. */
    private StagedPackage planned(StagedPackage staged, IProgressMonitor monitor) throws IOException, PluginException {
        Map<String, StoredPlugin> installed = place.store().read();
        try {
            Obstacles obstacles = place.provisioning()
                    .obstacles(Requests.install(staged, staged.repository(), installed), monitor);
            List<PackageProblem> problems = new ArrayList<>();
            obstacles.missing().forEach(missing -> problems.add(new PackageProblem(Kind.MISSING_REQUIREMENT, "",
                    NLS.bind(Messages.missingRequirement, missing.unit(), missing.requirement()),
                    Messages.adviceMissing)));
            if (!obstacles.conflict().isEmpty()) {
                problems.add(new PackageProblem(Kind.CONFLICT, "",
                        NLS.bind(Messages.conflict, obstacles.conflict()), Messages.adviceConflict));
            }
            List<String> missing = obstacles.missing().stream().map(Missing::requirement).toList();
            return staged.with(staged.plugins().stream().map(plugin -> lacking(plugin, missing)).toList(), problems);
        } catch (ProvisioningException e) {
            staged.close();
            throw new PluginException(NLS.bind(Messages.provisioningFailed, e.getMessage()), e);
        }
    }

    private static PluginDescription lacking(PluginDescription of, List<String> missing) {
        return new PluginDescription(of.id(), of.version(), of.name(), of.vendor(), of.description(), of.licence(),
                of.signer(), of.bundles(), of.contributions(), missing);
    }

    /** Whoever may not write the installation cannot install either, and leaves no line. */
    private void refused(StagedPackage staged) {
        try {
            place.audit().add(Decision.REFUSED, staged.source().toString(), staged.hash(), "",
                    staged.problems().get(0).message());
        } catch (IOException e) {
            System.getLogger(Examination.class.getName()).log(System.Logger.Level.DEBUG, "no line in the log", e);
        }
    }

    /** In the installation, so that what was verified is moved and not copied; elsewhere if it cannot be written. */
    private Path staging() throws IOException {
        try {
            Path parent = Files.createDirectories(place.installation().staging());
            return prepared(Files.createTempDirectory(parent, "package"));
        } catch (IOException e) {
            return prepared(Files.createTempDirectory("assize-package"));
        }
    }

    private static Path prepared(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("package"));
        return folder;
    }

    private static void discard(Path folder) throws PluginException {
        try {
            if (folder != null) {
                ChangeGuard.delete(folder);
            }
        } catch (IOException e) {
            throw new PluginException(e.toString(), e);
        }
    }

    /** As the system words it, where it does: its name of the file is often one that nobody knows. */
    static String describe(IOException e) {
        if (e instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getReason();
        }
        String message = e.getMessage();
        return e.getClass() == IOException.class && message != null ? message
                : e.getClass().getSimpleName() + " " + message;
    }
}
