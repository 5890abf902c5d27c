package org.assize.internal.plugins.checks.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as one document describes them once: 违法嫌疑人张三，男，2003年9月23日出生，身份证号码….
 *
 * @param name     the name where it stands
 * @param sex      男, 女 or empty
 * @param born     day of birth if it is given
 * @param bornAt   where that day stands
 * @param idNumber where the identity number stands, if it is given
 */
public record Person(PersonName name, String sex, @Nullable LocalDate born, @Nullable Passage bornAt,
        @Nullable Passage idNumber) {
}
