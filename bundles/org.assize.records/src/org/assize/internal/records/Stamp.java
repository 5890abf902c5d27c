package org.assize.internal.records;

import java.time.Instant;

/** Who recorded an event, and when. */
record Stamp(String actor, Instant at) {
}
