package org.assize.internal.rcp;

import java.nio.file.Path;
import java.util.function.Function;

import org.assize.casefile.CaseFileIntake;
import org.assize.casefile.IntakeMode;
import org.assize.casefile.IntakeRequest;
import org.assize.records.Library;
import org.assize.records.Projection;
import org.assize.records.ReviewerProfile;
import org.assize.sample.SampleDepartment;
import org.assize.sample.SampleOptions;
import org.assize.ui.LibrarySession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Tree;

/** The library of an invented department, open on the desk, with a reviewer's profile of its own. */
final class SampleLibrary implements AutoCloseable {

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

    /** Leaves desk and profile as they were. */
    @Override
    public void close() {
        desk.service(LibrarySession.class).close();
        if (home == null) {
            System.clearProperty(ReviewerProfile.DIRECTORY_PROPERTY);
        } else {
            System.setProperty(ReviewerProfile.DIRECTORY_PROPERTY, home);
        }
    }
}
