package org.assize.internal.sample.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assize.internal.sample.world.Officer;

/**
 * A step of the approval chain.
 *
 * @param level level as metadata names it
 * @param time  key of its time
 * @param date  when it was signed; empty if it was not
 */
public record Approval(String level, String officer, String time, Optional<LocalDate> date, String opinion) {

    /** The four steps; those whose mark is among the defects are not signed. */
    static List<Approval> of(Cast cast, Timeline times, Set<String> marks, Procedure procedure) {
        String done = procedure == Procedure.CRIMINAL ? "移送审查起诉" : "给予行政处罚";
        return List.of(
                step("handler", cast.handler(), "apHandler", times, false, "呈请" + done + "。"),
                step("department", cast.head(), "apDepartment", times,
                        marks.contains(DefectKind.APPROVAL_STEP_MISSING + "_DEPARTMENT"), "拟同意，呈法制部门审核。"),
                step("legal", cast.legal(), "apLegal", times,
                        marks.contains(DefectKind.APPROVAL_STEP_MISSING + "_LEGAL"), "事实清楚，程序合法，拟同意。"),
                step("chief", cast.chief(), "apChief", times, false, "同意。"));
    }

    private static Approval step(String level, Officer officer, String time, Timeline times, boolean blank,
            String opinion) {
        return blank
                ? new Approval(level, "", time, Optional.empty(), "")
                : new Approval(level, officer.name(), time, Optional.of(times.day(time)), opinion);
    }
}
