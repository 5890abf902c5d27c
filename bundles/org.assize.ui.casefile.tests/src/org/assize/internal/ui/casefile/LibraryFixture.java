package org.assize.internal.ui.casefile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.assize.model.casefile.CaseKind;
import org.assize.model.review.SelectionKind;
import org.assize.records.Library;
import org.assize.records.Reviewer;
import org.assize.records.event.CaseFileData;
import org.assize.records.event.CaseFileRegistered;
import org.assize.records.event.DocumentData;
import org.assize.records.event.DomainEvent;
import org.assize.records.event.DrawMade;
import org.assize.records.event.DrawnFileData;
import org.assize.records.event.FrameEntryData;
import org.assize.records.event.FrameFrozen;
import org.assize.records.event.PersonData;
import org.assize.records.event.ResultData;
import org.assize.records.event.ReviewAssigned;
import org.assize.records.event.ReviewAssignment;
import org.assize.records.event.ReviewSealed;
import org.assize.records.event.RoundPlan;
import org.assize.records.event.RoundPlanned;
import org.assize.records.event.SelectionData;
import org.assize.records.event.SelectionDecided;
import org.assize.records.event.StratumData;

/** A real library in a temporary folder, filled event by event. */
public final class LibraryFixture implements AutoCloseable {

    private static final String STRATUM = "all";

    public final Library library;

    public LibraryFixture(Path folder) throws Exception {
        library = Library.create(folder.resolve("library"), "武安",
                new Reviewer("li", "李评查", "d1", folder.resolve("li.p12"), new char[0]));
    }

    public void caseFiles(String... numbers) throws Exception {
        commit(Stream.of(numbers).map(LibraryFixture::registered).toList());
    }

    /** Plans, freezes and draws a round in which every number is drawn. */
    public void drawn(String round, String... numbers) throws Exception {
        List<DomainEvent> events = new ArrayList<>();
        LocalDate from = LocalDate.parse(round + "-01");
        events.add(new RoundPlanned(new RoundPlan(round, round + " 轮", from, from.plusMonths(1).minusDays(1),
                List.of(), List.of(new StratumData(STRATUM, "全部", CaseKind.ADMINISTRATIVE, "", "", numbers.length)))));
        events.add(new FrameFrozen(round,
                Stream.of(numbers).map(n -> new FrameEntryData(n, "00", STRATUM)).toList(), "00"));
        List<DrawnFileData> drawn = new ArrayList<>();
        for (String number : numbers) {
            drawn.add(new DrawnFileData(number, STRATUM, drawn.size() + 1, "00"));
        }
        events.add(new DrawMade(round, "seed", drawn, "00"));
        commit(events);
    }

    /** Gives a case file to a reviewer; the review is called round/number. */
    public void assigned(String round, String number, String reviewer) throws Exception {
        commit(List.of(new ReviewAssigned(new ReviewAssignment(round + "/" + number, round, number, reviewer,
                "urn:assize:checklist:administrative", 1))));
    }

    public void sealed(String round, String number, String score, boolean vetoed) throws Exception {
        BigDecimal value = new BigDecimal(score);
        commit(List.of(new ReviewSealed(round + "/" + number,
                new ResultData(value, value, "good", "良好", vetoed, "deduct-100", "00"))));
    }

    public void selected(String round, String number, SelectionKind kind) throws Exception {
        commit(List.of(new SelectionDecided(round, new SelectionData(STRATUM, kind, number, "", List.of()))));
    }

    private void commit(List<? extends DomainEvent> events) throws Exception {
        library.commit(state -> events);
    }

    private static DomainEvent registered(String number) {
        LocalDate closed = LocalDate.of(2026, 11, 5);
        DocumentData document = new DocumentData("01-封面.pdf", "封面", "封面", "00", 2048, null, "application/pdf",
                null, 1);
        return new CaseFileRegistered(new CaseFileData(number, "殴打他人案", CaseKind.ADMINISTRATIVE, "殴打他人", "01",
                "城关派出所", new PersonData("990001", "张某", ""), List.of(),
                new CaseFileData.CaseDates(null, null, closed), "", "", "file:///cases/" + number, false, "00",
                List.of(document), List.of(), List.of()));
    }

    @Override
    public void close() {
        library.close();
    }
}
