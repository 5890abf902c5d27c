package org.assize.internal.plugins.checks.approval;

import java.util.Optional;
import java.util.regex.Pattern;

import org.assize.check.CheckedCaseFile;
import org.assize.check.Wording;
import org.assize.internal.plugins.checks.course.Step;

/** The levels of the chain of approval, in their order. */
enum Level {

    /** The officer who handles the case proposes. */
    HANDLER("承办人", "the handler", "(?:承办|办案)(?:人|民警|人员|单位民警)意见|承办人呈请意见",
            "承办(?:人|民警)"),
    /** The head of the department agrees. */
    DEPARTMENT("办案部门负责人", "the head of the department",
            "(?:承办|办案|业务)(?:部门|单位)(?:负责人|领导)?(?:审核|审查)?意见|部门(?:负责人|领导)意见|所(?:队)?领导意见",
            "负责人"),
    /** The legal department examines. */
    LEGAL("法制部门", "the legal department", "法制(?:部门|大队|支队|科|室|处|员|机构|审核部门)?(?:负责人)?(?:审核|审查)?意见|审核(?:部门|人)?意见",
            "审核人"),
    /** The chief of the authority approves. */
    CHIEF("局领导", "the chief", "(?:县|市|分|区)?(?:局|公安机关|单位|主管)?(?:领导|负责人|局长)(?:审批|批准)?(?:意见|批示|审批)|审批意见|批准意见",
            "(?:批准|审批)人");

    private final Wording wording;
    private final Pattern title;
    private final Pattern signer;

    Level(String zh, String en, String title, String signer) {
        this.wording = new Wording(zh, en);
        this.title = Pattern.compile(title);
        this.signer = Pattern.compile("(?:" + signer + ")[:;]");
    }

    /** {@return what it is called} */
    Wording wording() {
        return wording;
    }

    /** What its entry in the form is called. */
    Pattern title() {
        return title;
    }

    /** What stands before the name of who signs. */
    Pattern signer() {
        return signer;
    }

    /** {@return whether and when it signed by the metadata} */
    Optional<Step> upstream(CheckedCaseFile caseFile) {
        return caseFile.approvals().stream().filter(a -> a.level().equals(name()) && a.date() != null)
                .findFirst().map(a -> Step.ofMetadata(a.date()));
    }

    /** {@return whether the metadata has the level at all} */
    boolean isListed(CheckedCaseFile caseFile) {
        return caseFile.approvals().stream().anyMatch(a -> a.level().equals(name()));
    }
}
