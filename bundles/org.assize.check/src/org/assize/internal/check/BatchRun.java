package org.assize.internal.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.assize.check.run.CheckRun;
import org.assize.check.run.CheckSelection;
import org.assize.check.run.CheckSelection.Redo;
import org.assize.internal.check.input.CaseInput;
import org.assize.internal.check.input.RegisteredCase;
import org.assize.internal.check.result.FoundResult;
import org.assize.internal.check.result.ImplausibleException;
import org.assize.internal.check.result.StoredCase;
import org.assize.internal.check.result.StoredRun;
import org.assize.plugin.Containment;
import org.assize.plugin.Failure;
import org.osgi.framework.Bundle;

/** Runs checks over a few case files: gathers their input, runs what is not known yet plugin by plugin, keeps it. */
final class BatchRun {

    private final CheckCache cache;
    private final List<RegisteredCheck> checks;
    private final CheckSelection selection;
    private final Containment containment;
    private final CheckLimits limits;
    private final BooleanSupplier cancelled;

    private final Map<String, StoredCase> stored = new LinkedHashMap<>();
    private final Map<CaseInput, List<RegisteredCheck>> missing = new LinkedHashMap<>();
    private final Map<List<String>, CheckRun> runs = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    BatchRun(CheckCache cache, List<RegisteredCheck> checks, CheckSelection selection, Containment containment,
            CheckLimits limits, BooleanSupplier cancelled) {
        this.cache = cache;
        this.checks = checks;
        this.selection = selection;
        this.containment = containment;
        this.limits = limits;
        this.cancelled = cancelled;
    }

    /** Reads what is not read yet of a case file, and finds out what is to be run. */
    void add(RegisteredCase registered) throws IOException {
        CaseInput input = cache.gatherer().gather(registered, selection.redo() != Redo.NOTHING, cancelled);
        StoredCase earlier = cache.results().read(input.number());
        StoredCase now = earlier.of(input.state(), input.hash(), input.coverage());
        if (!now.equals(earlier)) {
            changed.add(input.number());
        }
        stored.put(input.number(), now);
        List<RegisteredCheck> open = new ArrayList<>();
        for (RegisteredCheck check : checks) {
            if (check.reads(registered.caseFile().kind())) {
                Optional<StoredRun> known = now.run(check.id()).filter(r -> now.isCurrent(r, check.description()))
                        .filter(r -> !isWantedAgain(r));
                known.ifPresentOrElse(run -> cached(input, check, run), () -> open.add(check));
            }
        }
        if (!open.isEmpty()) {
            missing.put(input, open);
        }
    }

    private boolean isWantedAgain(StoredRun run) {
        return switch (selection.redo()) {
            case NOTHING -> false;
            case FAILED -> run.ending().isFailure();
            case EVERYTHING -> true;
        };
    }

    private void cached(CaseInput input, RegisteredCheck check, StoredRun run) {
        boolean failed = run.ending().isFailure();
        report(input, check, failed ? run.ending() : CheckRun.Ending.CACHED, run.reason(), run.proposals().size());
    }

    /** Runs what is to be run. What was kept stays if this throws. */
    void run() throws IOException {
        try {
            for (CaseInput input : missing.keySet()) {
                cache.gatherer().provideTexts(input, cancelled);
            }
            Map<Optional<Bundle>, List<RegisteredCheck>> plugins = checks.stream()
                    .filter(c -> !isOff(c))
                    .collect(Collectors.groupingBy(RegisteredCheck::bundle, LinkedHashMap::new, Collectors.toList()));
            for (List<RegisteredCheck> ofOne : plugins.values()) {
                run(ofOne);
            }
        } finally {
            keep();
        }
        missing.forEach((input, open) -> open.forEach(check -> {
            if (isOff(check)) {
                runs.putIfAbsent(List.of(input.number(), check.id()), new CheckRun(input.number(), check.id(),
                        check.plugin(), CheckRun.Ending.OFF, Messages.switchedOff, 0));
            }
        }));
    }

    private void run(List<RegisteredCheck> ofOnePlugin) throws IOException {
        PluginRun run = new PluginRun(ofOnePlugin, limits, this::take, this::isOff, cancelled);
        missing.forEach((input, open) -> {
            List<RegisteredCheck> wanted = open.stream().filter(ofOnePlugin::contains).toList();
            if (!wanted.isEmpty()) {
                run.add(input, wanted);
            }
        });
        run.run();
    }

    private boolean isOff(RegisteredCheck check) {
        return containment.isOff(check.contribution());
    }

    private void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Found o -> found(o);
            case Outcome.Failed o -> failed(o);
            case Outcome.NotRun o -> {
                // The kept texts may be what is wrong: they are read anew next time.
                o.input().documents().forEach(d -> d.kept().drop());
                report(o.input(), o.check(), CheckRun.Ending.FAILED, o.reason(), 0);
            }
        }
    }

    private void found(Outcome.Found o) {
        try {
            StoredRun run = new FoundResult(o.input(), o.check().description(), o.check().by(o.input().hash()))
                    .of(o.found());
            put(o.input(), run);
            containment.succeeded(o.check().contribution());
            report(o.input(), o.check(), CheckRun.Ending.DONE, "", run.proposals().size());
        } catch (ImplausibleException e) {
            failed(new Outcome.Failed(o.input(), o.check(), CheckRun.Ending.FAILED, e.getMessage(), ""));
        }
    }

    private void failed(Outcome.Failed o) {
        put(o.input(), StoredRun.failed(o.check().by(o.input().hash()), o.ending(), o.reason()));
        containment.failed(o.check().contribution(), failure(o));
        report(o.input(), o.check(), o.ending(), o.reason(), 0);
    }

    /** What is counted is kept outside the library: only the name of what was thrown, not its message. */
    private static Failure failure(Outcome.Failed o) {
        String trace = o.trace().lines().filter(l -> l.startsWith("\tat ")).collect(Collectors.joining("\n"));
        int message = o.reason().indexOf(':');
        return new Failure(trace.isEmpty() || message < 0 ? o.reason() : o.reason().substring(0, message), trace);
    }

    private void put(CaseInput input, StoredRun run) {
        changed.add(input.number());
        stored.compute(input.number(), (number, known) -> known == null ? null : known.with(run));
    }

    private void report(CaseInput input, RegisteredCheck check, CheckRun.Ending ending, String reason,
            int proposals) {
        runs.put(List.of(input.number(), check.id()),
                new CheckRun(input.number(), check.id(), check.plugin(), ending, reason, proposals));
    }

    private void keep() throws IOException {
        for (String number : changed) {
            cache.results().write(stored.get(number));
        }
        cache.texts().trim(limits.textBytes());
    }

    /** {@return what came of it, by case file, then by check} */
    List<CheckRun> runs() {
        List<CheckRun> sorted = new ArrayList<>();
        for (String number : stored.keySet()) {
            for (RegisteredCheck check : checks) {
                Optional.ofNullable(runs.get(List.of(number, check.id()))).ifPresent(sorted::add);
            }
        }
        return sorted;
    }

    /** {@return the case files about which something else is known now} */
    Set<String> changed() {
        return Set.copyOf(changed);
    }
}
