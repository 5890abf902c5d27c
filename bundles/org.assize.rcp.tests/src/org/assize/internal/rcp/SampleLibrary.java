package org.assize.internal.rcp;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeRequest;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.ReviewerProfile;
import org.assize.records.event.RoundPlan;
import org.assize.review.PlanRequest;
import org.assize.review.RoundService;
import org.assize.sample.SampleDepartment;
import org.assize.sample.SampleOptions;
import org.assize.ui.LibrarySession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Tree;
import org.osgi.service.event.EventHandler;

/** The library of an invented department, open on the desk, with a reviewer's profile of its own. */
final class SampleLibrary implements AutoCloseable {

    private static final String CLOSED = "org/assize/tests/CLOSED";

    private final Desk desk;
    private final Path department;
    private final String home = System.getProperty(ReviewerProfile.DIRECTORY_PROPERTY);
    private final Library library;

    /** Makes the department below a folder, imports it and waits until the desk shows it. */
    SampleLibrary(Desk desk, Path folder, SampleOptions options) throws Exception {
        this.desk = desk;
        department = folder.resolve("dep");
        System.setProperty(ReviewerProfile.DIRECTORY_PROPERTY, folder.resolve("home").toString());
        desk.service(SampleDepartment.class).write(department, options, null);
        library = desk.service(LibrarySession.class).create(folder.resolve("library"), "武安分局");
        desk.service(CaseFileIntake.class).run(library, IntakeRequest.folder(department, IntakeMode.IN_PLACE),
                new NullProgressMonitor());
        Tree explorer = desk.control("explorer.tree", Tree.class);
        desk.until("the explorer shows the case files", () -> explorer.getItemCount() > 0);
    }

    Library library() {
        return library;
    }

    /** The right answers to all reviews. */
    Path truth() {
        return department.resolve("truth.json");
    }

    <T> T read(Function<Projection, T> reading) {
        return library.read(reading);
    }

    /** {@return the review of a case file, in a round of all case files that the reviewer of the library was given} */
    String reviewOf(String caseFile) throws Exception {
        RoundService rounds = desk.service(RoundService.class);
        YearMonth month = read(state -> YearMonth.from(state.caseFile(caseFile).orElseThrow().getClosed()));
        RoundPlan plan = rounds.propose(library, PlanRequest.of(month));
        rounds.plan(library, plan);
        rounds.freeze(library, plan.round());
        rounds.draw(library, plan.round(), "4f1c");
        rounds.assign(library, plan.round(), List.of(library.reviewer().id()));
        return read(state -> state.reviewsOfCaseFile(caseFile).iterator().next().getId());
    }

    /** Leaves desk and profile as they were, and nobody at work in the folder. */
    @Override
    public void close() {
        desk.service(LibrarySession.class).close();
        untilEverybodyKnows();
        desk.until("nobody works in the background or is about to", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING));
        if (home == null) {
            System.clearProperty(ReviewerProfile.DIRECTORY_PROPERTY);
        } else {
            System.setProperty(ReviewerProfile.DIRECTORY_PROPERTY, home);
        }
    }

    /** Events are told one after the other: who is told of this one, views too, was told that the library is closed. */
    private void untilEverybodyKnows() {
        IEventBroker broker = desk.service(IEventBroker.class);
        AtomicBoolean told = new AtomicBoolean();
        EventHandler ear = event -> told.set(true);
        broker.subscribe(CLOSED, ear);
        try {
            broker.post(CLOSED, "");
            desk.until("everybody knows that the library is closed", told::get);
        } finally {
            broker.unsubscribe(ear);
        }
    }
}
