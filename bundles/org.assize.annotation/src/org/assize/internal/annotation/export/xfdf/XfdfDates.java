package org.assize.internal.annotation.export.xfdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as PDF and XFDF write them. */
final class XfdfDates {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private XfdfDates() {
    }

    static String of(Instant at) {
        return DATE.format(at);
    }
}
