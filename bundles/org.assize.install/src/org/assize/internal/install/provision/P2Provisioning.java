package org.assize.internal.install.provision;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assize.internal.install.recovery.Installation;
import org.assize.internal.install.signature.ChainCheck;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** Changes the installation with p2's planner and engine, from packages on this computer only. */
public final class P2Provisioning implements Provisioning {

    private final IProvisioningAgentProvider provider;
    private final Installation installation;
    private final String profileName;
    private final ChainCheck trust;

    /**
     * For one installation.
     *
     * @param profileName the profile of p2 that describes it
     * @param trust who may have signed what is installed
     */
    public P2Provisioning(IProvisioningAgentProvider provider, Installation installation, String profileName,
            ChainCheck trust) {
        this.provider = provider;
        this.installation = installation;
        this.profileName = profileName;
        this.trust = trust;
    }

    @Override
    public Obstacles obstacles(Request request, IProgressMonitor monitor) throws ProvisioningException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try (P2Agent p2 = open()) {
            List<IQueryable<IInstallableUnit>> known = new ArrayList<>(List.of(p2.profile()));
            for (Path repository : request.repositories()) {
                known.add(load(p2, repository.toUri(), progress.split(1)));
            }
            IQueryable<IInstallableUnit> all = QueryUtil.compoundQueryable(known);
            List<Missing> missing = new Requirements(all).missing(find(request.add(), all));
            if (!missing.isEmpty()) {
                return new Obstacles(missing, "");
            }
            IStatus plan = plan(p2, request, progress.split(1)).getStatus();
            boolean fits = plan.getSeverity() < IStatus.ERROR;
            return new Obstacles(List.of(), fits ? "" : ProvisioningException.reasons(plan));
        }
    }

    @Override
    public void sweep(IProgressMonitor monitor) throws ProvisioningException {
        try (P2Agent p2 = open()) {
            Set<IArtifactKey> needed = new HashSet<>();
            p2.profile().query(QueryUtil.createIUAnyQuery(), monitor)
                    .forEach(unit -> needed.addAll(unit.getArtifacts()));
            IArtifactRepository pool = p2.service(IArtifactRepositoryManager.class)
                    .loadRepository(installation.root().toUri(), monitor);
            IArtifactKey[] needless = pool.query(ArtifactKeyQuery.ALL_KEYS, monitor).stream()
                    .filter(key -> !needed.contains(key)).toArray(IArtifactKey[]::new);
            pool.removeDescriptors(needless, monitor);
        } catch (ProvisionException e) {
            throw ProvisioningException.of(e.getStatus());
        }
    }

    @Override
    public void perform(Request request, IProgressMonitor monitor) throws ProvisioningException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        try (P2Agent p2 = open()) {
            for (Path repository : request.repositories()) {
                load(p2, repository.toUri(), progress.split(1));
            }
            IProvisioningPlan plan = plan(p2, request, progress.split(20));
            require(plan.getStatus());
            if (plan.getInstallerPlan() != null) {
                throw new ProvisioningException(String.valueOf(plan.getInstallerPlan()));
            }
            require(p2.service(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSet(),
                    progress.split(70)));
        }
    }

    private P2Agent open() throws ProvisioningException {
        return new P2Agent(provider, installation, profileName, trust);
    }

    private static void require(IStatus status) throws ProvisioningException {
        if (status.getSeverity() >= IStatus.ERROR) {
            throw ProvisioningException.of(status);
        }
    }

    private static IQueryable<IInstallableUnit> load(P2Agent p2, URI address, IProgressMonitor monitor)
            throws ProvisioningException {
        try {
            p2.service(IArtifactRepositoryManager.class).loadRepository(address, null);
            return p2.service(IMetadataRepositoryManager.class).loadRepository(address, monitor);
        } catch (ProvisionException e) {
            throw ProvisioningException.of(e.getStatus());
        }
    }

    private static IProvisioningPlan plan(P2Agent p2, Request request, IProgressMonitor monitor)
            throws ProvisioningException {
        URI[] addresses = request.repositories().stream().map(Path::toUri).toArray(URI[]::new);
        ProvisioningContext context = new ProvisioningContext(p2.agent());
        context.setMetadataRepositories(addresses);
        context.setArtifactRepositories(addresses);
        IPlanner planner = p2.service(IPlanner.class);
        IProfileChangeRequest change = planner.createChangeRequest(p2.profile());
        change.removeAll(find(request.remove(), p2.profile()));
        List<IInstallableUnit> added = new ArrayList<>();
        for (Path repository : request.repositories()) {
            added.addAll(present(request.add(), load(p2, repository.toUri(), null)));
        }
        change.addAll(added);
        added.forEach(unit -> change.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, "true"));
        return planner.getProvisioningPlan(change, context, monitor);
    }

    private static List<IInstallableUnit> find(Collection<Unit> units, IQueryable<IInstallableUnit> in)
            throws ProvisioningException {
        List<IInstallableUnit> found = present(units, in);
        if (found.size() < units.size()) {
            throw new ProvisioningException(units.toString());
        }
        return found;
    }

    private static List<IInstallableUnit> present(Collection<Unit> units, IQueryable<IInstallableUnit> in) {
        List<IInstallableUnit> found = new ArrayList<>();
        for (Unit unit : units) {
            in.query(QueryUtil.createIUQuery(unit.id(), Version.parseVersion(unit.version())), null).stream()
                    .limit(1).forEach(found::add);
        }
        return found;
    }
}
