package org.assize.internal.sample.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assize.internal.sample.script.Context;
import org.assize.internal.sample.world.Bureau;
import org.assize.internal.sample.world.Officer;

/** All that is decided about one case before its papers are written. */
public final class CasePlan {

    private final CaseCourse course;
    private final Cast cast;
    private final Context context;

    /**
     * Plans a case.
     *
     * @param pair handler and co-handler
     */
    public CasePlan(CaseCourse course, Bureau bureau, List<Officer> pair) {
        this.course = course;
        Cast proper = Cast.of(course, pair, bureau);
        Cast qualified = course.has(DefectKind.UNQUALIFIED_OFFICER)
                ? proper.coHandledBy(bureau.probationer(course.outline().unit()))
                : proper;
        cast = has(DefectKind.INCOMPATIBLE_ROLES, "approval") ? qualified.examinedByHandler() : qualified;
        context = new Context(new CaseValues(this, course.told(), course.dice()).all(), course.flags(),
                course.outline().story().sections());
    }

    private boolean has(DefectKind kind, String document) {
        return course.defects().stream().anyMatch(d -> d.kind() == kind && d.document().equals(document));
    }

    /** What a document is written with: everything of the case, and the defects that show in this document. */
    public Context contextOf(DocumentKind document) {
        return new DocumentContext(this, document, context).get();
    }

    /** The documents in the file, in order. */
    public List<DocumentKind> documents() {
        return DocumentKind.of(outline().story().procedure()).stream().filter(kind -> kind.in(flags())).toList();
    }

    /** The steps of the approval chain. */
    public List<Approval> approvals() {
        Set<String> marks = new HashSet<>(defects().stream().map(Defect::mark).toList());
        return Approval.of(cast, times(), marks, outline().story().procedure());
    }

    /** What was known beforehand. */
    public Outline outline() {
        return course.outline();
    }

    /** Flags of the whole case. */
    public Set<String> flags() {
        return course.flags();
    }

    /** The planted defects. */
    public List<Defect> defects() {
        return course.defects();
    }

    /** When what happened. */
    public Timeline times() {
        return course.times();
    }

    /** Who takes part. */
    public Cast cast() {
        return cast;
    }

    /** Complexity class. */
    public String complexity() {
        return course.complexity();
    }

    /** A value of the case, filled. */
    public String value(String key) {
        return context.fill("{" + key + "}");
    }
}
