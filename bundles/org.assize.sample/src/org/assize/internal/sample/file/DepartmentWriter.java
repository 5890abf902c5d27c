package org.assize.internal.sample.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.assize.checklist.ChecklistEntry;
import org.assize.checklist.ScoringModels;
import org.assize.internal.sample.Resources;
import org.assize.internal.sample.layout.Layout;
import org.assize.internal.sample.layout.PdfLayout;
import org.assize.internal.sample.layout.TextLayout;
import org.assize.internal.sample.plan.CaseCourse;
import org.assize.internal.sample.plan.CasePlan;
import org.assize.internal.sample.plan.DefectKind;
import org.assize.internal.sample.plan.Duty;
import org.assize.internal.sample.plan.Outline;
import org.assize.internal.sample.plan.Procedure;
import org.assize.internal.sample.world.Bureau;
import org.assize.internal.sample.world.Officer;
import org.assize.sample.SampleOptions;
import org.assize.sample.SampleSummary;

/** Writes a department: case files by several threads, what is told of all of them in the order of closing. */
public final class DepartmentWriter {

    private static final int AHEAD = 32;

    private final Path directory;
    private final SampleOptions options;
    private final Map<Procedure, ChecklistEntry> checklists;
    private final ScoringModels models;
    private final Layout layout;
    private final Tally tally;

    private record Done(String truth, String line, Tally.Part part) {
    }

    /** A writer for one department. */
    public DepartmentWriter(Path directory, SampleOptions options, Map<Procedure, ChecklistEntry> checklists,
            ScoringModels models) {
        this.directory = directory;
        this.options = options;
        this.checklists = checklists;
        this.models = models;
        layout = options.textOnly() ? new TextLayout() : new PdfLayout();
        tally = new Tally(checklists.values());
    }

    /** Writes everything. */
    public SampleSummary write(SubMonitor monitor) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (Writer truth = Files.newBufferedWriter(directory.resolve("truth.json"), StandardCharsets.UTF_8);
                Writer list = Files.newBufferedWriter(directory.resolve("cases.csv"), StandardCharsets.UTF_8)) {
            truth.write("{\"seed\":" + options.seed() + ",\"checklists\":" + Json.line(used()) + ",\"caseFiles\":[");
            list.write(CaseList.HEAD);
            writeCases(pool, truth, list, monitor);
            truth.write("\n]}\n");
        } finally {
            pool.shutdownNow();
            pool.close();
        }
        Files.writeString(directory.resolve("README.txt"), readme(), StandardCharsets.UTF_8);
        return tally.summary();
    }

    /** Keeps the pool busy, but only so far ahead that little waits in memory; takes results in order. */
    private void writeCases(ExecutorService pool, Writer truth, Writer list, SubMonitor monitor) throws IOException {
        Bureau bureau = new Bureau(options.seed(), options.files() / options.months());
        Iterator<Outline> outlines = Outline.all(options, bureau).iterator();
        Duty duty = new Duty(bureau, options.seed());
        Deque<Future<Done>> running = new ArrayDeque<>();
        String separator = "\n";
        while (outlines.hasNext() || !running.isEmpty()) {
            while (outlines.hasNext() && running.size() < AHEAD) {
                CaseCourse course = new CaseCourse(outlines.next(), options.seed(), this::canShow);
                List<Officer> pair = duty.assign(course);
                running.add(pool.submit(() -> write(new CasePlan(course, bureau, pair))));
            }
            Done done = await(running.remove());
            truth.write(separator + done.truth());
            list.write(done.line());
            tally.add(done.part());
            separator = ",\n";
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            monitor.worked(1);
        }
    }

    /** Text files cannot lie upside down, and where nothing is scanned nothing is scanned badly. */
    private boolean canShow(DefectKind kind) {
        return switch (kind) {
            case SCANNED_UPSIDE_DOWN -> !options.textOnly();
            case ILLEGIBLE -> !options.textOnly() && options.scansPercent() > 0;
            default -> true;
        };
    }

    private Done write(CasePlan plan) throws Exception {
        CaseFolder folder = new CaseFolder(plan, directory);
        folder.write(layout, options.textOnly() ? 0 : options.scansPercent(), options.seed());
        Truth truth = Truth.of(folder, checklists.get(plan.outline().story().procedure()), models);
        return new Done(truth.json(), CaseList.line(plan), new Tally.Part(folder.documents().size(), folder.scans(),
                folder.planted().size(), truth.score().grade(), truth.score().vetoed()));
    }

    private static Done await(Future<Done> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case UncheckedIOException io -> throw io.getCause();
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private ObjectNode used() {
        ObjectNode json = Json.object();
        for (Procedure procedure : Procedure.values()) {
            json.put(checklists.get(procedure).urn(), checklists.get(procedure).version());
        }
        return json;
    }

    private String readme() {
        return String.join("\n", Resources.lines("readme.txt")).replace("{seed}", Long.toString(options.seed()))
                .replace("{files}", Integer.toString(options.files()))
                .replace("{months}", Integer.toString(options.months()))
                .replace("{last}", options.lastMonth().toString()) + "\n";
    }
}
