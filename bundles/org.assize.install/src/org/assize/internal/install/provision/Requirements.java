package org.assize.internal.install.provision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.assize.internal.install.provision.Provisioning.Missing;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.IQueryResult;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;

/** What units require of others, and who meets it. */
final class Requirements {

    private final IQueryable<IInstallableUnit> units;

    /** Among these units. */
    Requirements(IQueryable<IInstallableUnit> units) {
        this.units = units;
    }

    /** What some units, and all that they need, require in vain. Requirements for other systems do not count. */
    List<Missing> missing(Collection<IInstallableUnit> roots) {
        List<Missing> missing = new ArrayList<>();
        for (IInstallableUnit unit : closure(roots)) {
            for (IRequirement required : unit.getRequirements()) {
                if (required.getMin() > 0 && required.getFilter() == null && providers(required).isEmpty()) {
                    missing.add(new Missing(unit.getId() + " " + unit.getVersion(), required.toString()));
                }
            }
        }
        return missing;
    }

    /** Some units and all that they need. */
    Set<IInstallableUnit> closure(Collection<IInstallableUnit> roots) {
        Set<IInstallableUnit> closure = new LinkedHashSet<>();
        Deque<IInstallableUnit> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            IInstallableUnit next = open.pop();
            if (closure.add(next)) {
                next.getRequirements().forEach(required -> open.addAll(providers(required).toUnmodifiableSet()));
            }
        }
        return closure;
    }

    private IQueryResult<IInstallableUnit> providers(IRequirement required) {
        return units.query(QueryUtil.createMatchQuery(required.getMatches()), null);
    }
}
