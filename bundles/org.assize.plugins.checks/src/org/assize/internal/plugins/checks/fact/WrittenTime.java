package org.assize.internal.plugins.checks.fact;

import java.time.LocalTime;

/**
 * A time of day found in a text.
 *
 * @param from       first sign in the compact text
 * @param to         after its last sign
 * @param time       the time; midnight for 24时
 * @param nextDay    whether it is written 24时, which is the beginning of the next day
 * @param confidence lower for signs that a machine confuses
 */
public record WrittenTime(int from, int to, LocalTime time, boolean nextDay, double confidence) {
}
