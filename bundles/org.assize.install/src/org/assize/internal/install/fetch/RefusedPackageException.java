package org.assize.internal.install.fetch;

import java.io.IOException;

import org.assize.install.PackageProblem;

/** A package that is not taken for what it is, not because reading failed. */
public final class RefusedPackageException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient PackageProblem problem;

    public RefusedPackageException(PackageProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public PackageProblem problem() {
        return problem;
    }
}
