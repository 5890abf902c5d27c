package org.assize.internal.ui.check.timeline;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.assize.check.Moment;
import org.assize.check.TimelineKind;
import org.assize.internal.ui.check.Messages;
import org.assize.internal.ui.check.timeline.model.Happening;
import org.assize.internal.ui.check.timeline.model.Lane;
import org.assize.records.event.EvidenceData;
import org.eclipse.osgi.util.NLS;

/** The timeline in words. */
final class Wordings {

    /** Stands before the words of whatever has a fault. */
    static final String FAULT_SIGN = "⚠ ";

    /** What stands in brackets at the end: the article a time limit comes from, for which a drawing has no room. */
    private static final Pattern BRACKETS = Pattern.compile("(?<=.)\\s*[（(].*[）)]\\s*$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Wordings() {
    }

    /** {@return the words beside the bar of an entry} */
    static String label(Happening happening) {
        String title = happening.kind() == TimelineKind.DEADLINE ? BRACKETS.matcher(happening.title()).replaceFirst("")
                : happening.title();
        return happening.isFaulty() ? FAULT_SIGN + title + " · "
                + String.join(Messages.listSeparator, happening.faults()) : title;
    }

    /** {@return all that is known of an entry, in lines} */
    static String all(Happening happening) {
        List<String> lines = new ArrayList<>();
        lines.add(of(happening.kind()) + " · " + happening.title());
        lines.add(time(happening));
        if (!happening.people().isEmpty()) {
            lines.add(people(happening));
        }
        happening.faults().forEach(fault -> lines.add(FAULT_SIGN + NLS.bind(Messages.timelineFault, fault)));
        lines.add(source(happening));
        return String.join("\n", lines);
    }

    static String people(Happening happening) {
        return String.join(Messages.listSeparator, happening.people());
    }

    static String faults(Happening happening) {
        return happening.isFaulty() ? FAULT_SIGN + String.join(Messages.listSeparator, happening.faults()) : "";
    }

    /** {@return where an entry is written, or that it is not} */
    static String source(Happening happening) {
        EvidenceData place = happening.place();
        if (place != null) {
            String title = place.title().isEmpty() ? place.document() : place.title();
            return NLS.bind(Messages.timelinePage, title, place.anchor().page());
        }
        return happening.kind() == TimelineKind.DEADLINE ? Messages.timelineComputed : Messages.timelineNoPlace;
    }

    /** {@return when it was, with its end if it lasted} */
    static String time(Happening happening) {
        String from = moment(happening.from());
        if (!happening.lasted()) {
            return from;
        }
        LocalTime end = happening.until().time();
        boolean sameDay = happening.until().day().equals(happening.from().day());
        return from + "–" + (sameDay && end != null ? TIME.format(end) : moment(happening.until()));
    }

    private static String moment(Moment moment) {
        LocalTime time = moment.time();
        return time == null ? DAY.format(moment.day()) : DAY.format(moment.day()) + " " + TIME.format(time);
    }

    static String of(Lane lane) {
        return switch (lane) {
            case ACT -> Messages.laneAct;
            case CASE -> Messages.laneCase;
            case PERSON -> Messages.lanePerson;
            case EVIDENCE -> Messages.laneEvidence;
            case NOTICE -> Messages.laneNotice;
            case APPROVAL -> Messages.laneApproval;
            case DECISION -> Messages.laneDecision;
            case SERVICE -> Messages.laneService;
            case OTHER -> Messages.laneOther;
            case DEADLINE -> Messages.laneDeadline;
        };
    }

    static String of(TimelineKind kind) {
        return switch (kind) {
            case ACT -> Messages.kindAct;
            case ACCEPTANCE -> Messages.kindAcceptance;
            case SUMMONS -> Messages.kindSummons;
            case CUSTODY -> Messages.kindCustody;
            case QUESTIONING -> Messages.kindQuestioning;
            case INSPECTION -> Messages.kindInspection;
            case SEIZURE -> Messages.kindSeizure;
            case EXPERT_OPINION -> Messages.kindExpertOpinion;
            case NOTICE -> Messages.kindNotice;
            case HEARING -> Messages.kindHearing;
            case APPROVAL -> Messages.kindApproval;
            case DECISION -> Messages.kindDecision;
            case SERVICE -> Messages.kindService;
            case CLOSING -> Messages.kindClosing;
            case DEADLINE -> Messages.kindDeadline;
            case OTHER -> Messages.kindOther;
        };
    }
}
