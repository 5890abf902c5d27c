package org.assize.records;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.assize.model.casefile.ApprovalLevel;
import org.assize.model.casefile.CaseKind;
import org.assize.records.event.ApprovalStepData;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.PersonData;
import org.assize.records.event.PropertyData;

/** Reviewers and case files for tests. */
final class RecordsFixture {

    private RecordsFixture() {
    }

    static Reviewer reviewer(Path home, String id, String name) {
        return new Reviewer(id, name, "desk-1", home.resolve(id + ".p12"), new char[0]);
    }

    static CaseFileRegistered registered(String number) {
        PersonData handler = new PersonData("012345", "钱执法", "中级");
        PersonData other = new PersonData("012346", "孙协办", "");
        DocumentData document = new DocumentData("05-询问笔录.pdf", "询问笔录", "询问笔录", "ab".repeat(32), 12_345,
                Instant.parse("2026-10-01T08:00:00Z"), "application/pdf", LocalDate.of(2026, 10, 2), 5);
        return new CaseFileRegistered(new CaseFileData(number, "案卷 " + number, CaseKind.ADMINISTRATIVE, "盗窃", "3301",
                "武安派出所", handler, List.of(other),
                new CaseDates(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 2)),
                "简易", "罚款", "file:///nowhere/" + number + "/", false, "cd".repeat(32), List.of(document),
                List.of(new ApprovalStepData(ApprovalLevel.LEGAL, "李法制", null, "")),
                List.of(new PropertyData("cameras", "2"))));
    }
}
