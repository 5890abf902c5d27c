package org.assize.internal.ui.checklist.model;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** A deduction rule as shown; {@code cap} is null when only the item's marks limit it. */
public record SheetRule(String id, String title, BigDecimal amount, @Nullable BigDecimal cap) {
}
