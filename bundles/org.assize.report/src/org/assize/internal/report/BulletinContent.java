package org.assize.internal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All that a bulletin says, taken from the records once. */
record BulletinContent(String round, String title, String library, String number, boolean draft, LocalDate from,
        LocalDate to, Instant asOf, List<String> checklists, List<StratumResult> strata, List<Chosen> chosen,
        String frameHash, String seed, String drawHash, String journalHead) {

    /** The same as a published bulletin. */
    BulletinContent published() {
        return new BulletinContent(round, title, library, number, false, from, to, asOf, checklists, strata, chosen,
                frameHash, seed, drawHash, journalHead);
    }
}
