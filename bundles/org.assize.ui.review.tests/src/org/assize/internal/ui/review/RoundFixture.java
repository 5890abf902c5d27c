package org.assize.internal.ui.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.assize.checklist.ChecklistCatalog;
import org.assize.checklist.ScoringModels;
import org.assize.internal.review.RecordedRounds;
import org.assize.model.casefile.CaseKind;
import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.event.BulletinData;
import org.assize.records.event.BulletinPublished;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileData.CaseDates;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.ChecklistUseData;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.ResultData;
import org.assize.records.event.ReviewSealed;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.RoundPlanned;
import org.assize.records.event.SelectionData;
import org.assize.records.event.SelectionDecided;
import org.assize.records.event.StratumData;
import org.assize.review.RoundService;

/** A real library with a round of one stratum, {@value #STRATUM}, for November 2026. */
final class RoundFixture implements AutoCloseable {

    static final String ROUND = "2026-11";
    static final String STRATUM = "administrative";

    final Library library;
    final RoundService rounds = new RecordedRounds(new ChecklistCatalog(List.of(), ScoringModels.builtIn()));

    RoundFixture(Path temp) throws Exception {
        library = Library.create(temp.resolve("library"), "武安分局",
                new Reviewer("li", "李评查", "desk", temp.resolve("li.p12"), new char[0]));
    }

    void registered(String number, LocalDate closed) throws Exception {
        commit(new CaseFileRegistered(new CaseFileData(number, number + "号案", CaseKind.ADMINISTRATIVE, "盗窃", "1",
                "城关派出所", null, List.of(), new CaseDates(null, null, closed), "", "", "file:///x/" + number + "/",
                false, number, List.of(), List.of(), List.of())));
    }

    void planned(int caseFiles, int quota) throws Exception {
        for (int i = 1; i <= caseFiles; i++) {
            registered("A-%03d".formatted(i), LocalDate.of(2026, 11, i));
        }
        commit(new RoundPlanned(new RoundPlan(ROUND, "2026年11月案卷评查", LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                List.of(new ChecklistUseData(CaseKind.ADMINISTRATIVE, "urn:assize:checklist:small", 1, "00")),
                List.of(new StratumData(STRATUM, "行政案件", CaseKind.ADMINISTRATIVE, "", "", quota)))));
    }

    List<String> drawn(int caseFiles, int quota) throws Exception {
        planned(caseFiles, quota);
        rounds.freeze(library, ROUND);
        rounds.draw(library, ROUND, "seed");
        return snapshot().reviews().stream().map(RoundSnapshot.ReviewRow::caseFile).toList();
    }

    List<String> assigned(int caseFiles, int quota) throws Exception {
        List<String> drawn = drawn(caseFiles, quota);
        rounds.assign(library, ROUND, List.of("li"));
        return drawn;
    }

    void sealed(String caseFile, String score) throws Exception {
        BigDecimal value = new BigDecimal(score);
        commit(new ReviewSealed(ROUND + "/" + caseFile + "/li",
                new ResultData(value, value, "good", "良好", false, "deduct-100", "00")));
    }

    void selected(SelectionKind kind, String caseFile, String reason) throws Exception {
        commit(new SelectionDecided(ROUND, new SelectionData(STRATUM, kind, caseFile, reason, List.of())));
    }

    void published(String number, String file) throws Exception {
        commit(new BulletinPublished(ROUND, new BulletinData(number, file, "00", "abcd")));
    }

    private void commit(DomainEvent event) throws Exception {
        List<DomainEvent> events = new ArrayList<>(List.of(event));
        library.commit(state -> events);
    }

    RoundSnapshot snapshot() throws Exception {
        return Snapshots.of(library, rounds, ROUND);
    }

    @Override
    public void close() {
        library.close();
    }
}
