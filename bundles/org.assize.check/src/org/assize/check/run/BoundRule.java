package org.assize.check.run;

/**
 * Where a finding belongs in a checklist.
 *
 * @param item id of the item
 * @param rule id of its deduction rule; empty for the item as a whole, as for a veto item
 */
public record BoundRule(String item, String rule) {
}
