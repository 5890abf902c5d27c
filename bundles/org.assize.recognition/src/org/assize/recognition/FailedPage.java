package org.assize.recognition;

import java.time.Instant;

/**
 * A page that could not be read.
 *
 * @param page   page, from 1
 * @param at     when it was tried last
 * @param reason why, localized
 */
public record FailedPage(int page, Instant at, String reason) {
}
