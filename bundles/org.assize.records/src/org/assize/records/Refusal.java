package org.assize.records;

/**
 * A reason why something was refused.
 *
 * @param code stable code in lower case with dots, for example {@code review.seal.unanswered}
 * @param subject what it is about: an item id, a case number, a stratum; may be empty
 * @param message the reason in the language of the user
 */
public record Refusal(String code, String subject, String message) {

    @Override
    public String toString() {
        return subject.isEmpty() ? message : subject + ": " + message;
    }
}
