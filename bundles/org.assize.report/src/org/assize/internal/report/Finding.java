package org.assize.internal.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * What cost a case file marks, or vetoed it, in words.
 *
 * @param item id and title of the item
 * @param what the flaw: title of the rule, with the number of occurrences
 * @param lost marks, zero for a veto or a waived deduction
 * @param remark what the reviewer wrote
 * @param places where it shows: document, page and quote, or what was searched
 */
record Finding(String item, String what, BigDecimal lost, String remark, List<String> places) {
}
