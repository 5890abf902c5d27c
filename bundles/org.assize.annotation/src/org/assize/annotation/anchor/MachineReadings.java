package org.assize.annotation.anchor;

import java.util.Optional;

import org.assize.document.PageText;

/** What a machine read on pages without text of their own. Safe in any thread. */
@FunctionalInterface
public interface MachineReadings {

    /** Nothing was read by a machine. */
    MachineReadings NONE = (sha256, page) -> Optional.empty();

    /**
     * {@return what was read on a page; empty if nothing was, or it cannot be had}
     *
     * @param sha256 hash of the document
     * @param page   from 1
     */
    Optional<PageText> page(String sha256, int page);
}
