package org.assize.internal.sample.plan;

import java.time.LocalDate;
import java.util.Set;

import org.assize.internal.sample.Dice;

/** Lays out the times of a case in the order and within the limits that the law demands. */
final class Times {

    private final Timeline time;
    private final Dice dice;
    private final Set<String> flags;
    private final LocalDate decided;

    private Times(Timeline time, Dice dice, Set<String> flags, LocalDate decided) {
        this.time = time;
        this.dice = dice;
        this.flags = flags;
        this.decided = decided;
    }

    /**
     * The times of a case.
     *
     * @param days  from acceptance to decision
     * @param hours earliest and latest hour of the incident, {@code 21-23}
     */
    static Timeline of(Outline outline, Set<String> flags, int days, String hours, Dice dice) {
        Timeline time = new Timeline(dice);
        Times times = new Times(time, dice, flags, outline.decided());
        times.incident(outline.decided().minusDays(days), hours);
        times.evidence();
        times.expert(days);
        times.decision();
        time.put("closed", outline.closed().atTime(10, 0));
        return time;
    }

    private void incident(LocalDate day, String hours) {
        int dash = hours.indexOf('-');
        time.on("incident", day, Integer.parseInt(hours.substring(0, dash)),
                Integer.parseInt(hours.substring(dash + 1)));
        if (flags.contains("foundLater")) {
            time.on("report", day, 7, 8);
        } else {
            time.after("report", "incident", 6, 25);
        }
        time.after("scene", "report", 8, 20);
        boolean tipOff = flags.contains("spot") && flags.contains("certificate");
        time.after("accepted", "report", tipOff ? 8 : 35, tipOff ? 14 : 70);
        if (flags.contains("spot")) {
            time.after("filed", "accepted", 15, 30);
        } else {
            time.on("filed", day.plusDays(1), 9, 11);
        }
    }

    private void evidence() {
        if (flags.contains("spot")) {
            inspection();
            String last = flags.contains("inspection") ? "seizure" : "accepted";
            if (flags.contains("witness")) {
                time.after("witness", last, 5, 8);
                time.after("witnessEnd", "witness", 22, 35);
                last = "witnessEnd";
            }
            time.after("arrive", last, 25, 45);
        } else {
            time.on("arrive", time.day("filed").plusDays(dice.between(1, 2)), 9, 13);
            inspection();
            time.on("witness", time.day("filed"), 15, 17);
            time.after("witnessEnd", "witness", 35, 65);
        }
        questioning();
    }

    /** At once where it cannot wait; otherwise with a certificate, after the report or after the first questioning. */
    private void inspection() {
        boolean spot = flags.contains("spot");
        if (spot && !flags.contains("certificate")) {
            time.after("inspection", "incident", 3, 6);
            time.after("inspectionEnd", "inspection", 15, 25);
            time.after("seizure", "inspectionEnd", 3, 6);
            return;
        }
        int minutes = spot ? 5 : 170;
        time.after("certificate", spot ? "accepted" : "arrive", minutes, minutes + 10);
        time.after("inspection", "certificate", spot ? 12 : 45, spot ? 25 : 70);
        time.after("inspectionEnd", "inspection", 35, 70);
        if (flags.contains("inspection")) {
            time.after("seizure", "inspectionEnd", 5, 15);
        } else {
            time.after("seizure", "arrive", 20, 25);
        }
    }

    private void questioning() {
        time.put("summons", time.get("arrive").minusMinutes(95));
        time.after("notified", "arrive", 20, 40);
        time.after("suspect", "arrive", 30, 50);
        time.after("suspectEnd", "suspect", 55, 110);
        time.after("leave", "suspectEnd", 15, 45);
        time.put("rights", time.get("suspect").minusMinutes(10));
        time.after("victim", "accepted", 25, 60);
        time.after("victimEnd", "victim", 40, 75);
        time.after("measure", "leave", 30, 60);
    }

    private void expert(int days) {
        LocalDate accepted = time.day("accepted");
        if (flags.contains("onSiteTest")) {
            time.after("commission", "arrive", 6, 10);
            time.after("expert", "commission", 8, 12);
            time.after("expertTold", "expert", 5, 8);
            return;
        }
        time.on("commission", accepted.plusDays(1), 9, 10);
        time.on("expert", accepted.plusDays(dice.between(2, Math.max(2, Math.min(9, days - 4)))), 10, 16);
        time.on("expertTold", time.day("expert").plusDays(1), 9, 11);
    }

    private void decision() {
        time.on("apHandler", decided.minusDays(1), 9, 10);
        time.on("apDepartment", decided.minusDays(1), 11, 14);
        time.on("apLegal", decided.minusDays(1), 15, 17);
        time.on("notice", decided, 8, 9);
        time.after("noticeEnd", "notice", 15, 25);
        time.on("apChief", decided, 10, 11);
        time.on("decided", decided, 14, 15);
        time.after("served", "decided", 25, 60);
        time.after("executed", "served", 60, 120);
    }
}
