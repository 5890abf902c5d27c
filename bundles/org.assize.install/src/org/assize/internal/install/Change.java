package org.assize.internal.install;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Map;
import java.util.Optional;

import org.assize.install.AuditLine.Decision;
import org.assize.install.PluginException;
import org.assize.internal.install.provision.Provisioning;
import org.assize.internal.install.provision.Provisioning.Request;
import org.assize.internal.install.provision.ProvisioningException;
import org.assize.internal.install.recovery.ChangeGuard;
import org.assize.internal.install.recovery.ChangeLock;
import org.assize.internal.install.store.StoredPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** One change of the installation: alone, and either complete or taken back. */
final class Change {

    private final Workplace place;
    private final ChangeGuard guard;

    Change(Workplace place) {
        this.place = place;
        this.guard = new ChangeGuard(place.installation());
    }

    /** Something done while no other process changes the installation. */
    @FunctionalInterface
    interface Work<T> {

        T run() throws IOException, ProvisioningException, PluginException;
    }

    /** What to write down once p2 is done. */
    @FunctionalInterface
    interface Outcome {

        void record(Map<String, StoredPlugin> installed) throws IOException;
    }

    /** Deleting what a change made needless. */
    @FunctionalInterface
    interface Deletion {

        void run() throws IOException;
    }

    /** Does something as the only one; first takes back what an earlier process left half done. */
    <T> T alone(Work<T> work) throws PluginException {
        try {
            place.installation().requireWritable();
        } catch (IOException e) {
            throw new PluginException(NLS.bind(Messages.notWritable, place.installation().root(),
                    Examination.describe(e)), e);
        }
        try (ChangeLock lock = lock()) {
            recover();
            return work.run();
        } catch (IOException e) {
            throw new PluginException(NLS.bind(Messages.writeFailed, place.installation().root(),
                    Examination.describe(e)), e);
        } catch (ProvisioningException e) {
            throw new PluginException(NLS.bind(Messages.provisioningFailed, e.getMessage()), e);
        }
    }

    private ChangeLock lock() throws IOException, PluginException {
        Optional<ChangeLock> lock = ChangeLock.tryToTake(place.installation());
        return lock.orElseThrow(
                () -> new PluginException(NLS.bind(Messages.otherChange, place.installation().root())));
    }

    private void recover() throws IOException {
        if (guard.interrupted()) {
            guard.takeBack();
            place.audit().add(Decision.RESTORED, "", "", "", Messages.restored);
        }
    }

    /**
     * Has p2 make a change and writes down what it did. To be called {@link #alone}.
     *
     * @param prepare what else is written, before p2 begins
     * @return what is not needed any more and could not be deleted, and why; empty when nothing was left
     */
    String perform(Work<Request> prepare, Outcome outcome, IProgressMonitor monitor)
            throws IOException, ProvisioningException, PluginException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Provisioning provisioning = place.provisioning();
        provisioning.sweep(progress.split(5));
        guard.begin();
        try {
            Request request = prepare.run();
            if (!request.add().isEmpty() || !request.remove().isEmpty()) {
                provisioning.perform(request, progress.split(90));
            }
            Map<String, StoredPlugin> installed = place.store().read();
            outcome.record(installed);
            place.store().write(installed);
            guard.complete();
        } catch (IOException | ProvisioningException | PluginException | RuntimeException | Error e) {
            takeBack(e);
            throw e;
        }
        return deleted(() -> {
            guard.clear();
            place.store().sweep();
        });
    }

    /** The change is complete: failing now takes nothing back, and the next change deletes what is left. */
    static String deleted(Deletion needless) {
        try {
            needless.run();
            return "";
        } catch (FileSystemException e) {
            return NLS.bind(Messages.leftOver, e.getFile(), Examination.describe(e));
        } catch (IOException e) {
            return NLS.bind(Messages.leftOver, "", Examination.describe(e));
        }
    }

    private void takeBack(Throwable reason) {
        try {
            guard.takeBack();
        } catch (IOException e) {
            // the marker stays: the next start takes it back
            reason.addSuppressed(e);
        }
    }
}
