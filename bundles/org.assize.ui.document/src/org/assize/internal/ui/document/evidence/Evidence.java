package org.assize.internal.ui.document.evidence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.CharRange;
import org.assize.annotation.anchor.Paths;
import org.assize.document.DocumentSession;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.internal.ui.document.CaseDocument;
import org.assize.internal.ui.document.text.Selection;
import org.assize.records.event.AnchorData;
import org.assize.records.event.EvidenceData;
import org.assize.search.TextRange;

/** Makes evidence of what is selected. */
public final class Evidence {

    /** Whoever takes evidence does not wait longer than this for the picture of the place. */
    private static final long PICTURE_MILLIS = 1000;

    private Evidence() {
    }

    /** {@return the selected part of a page as evidence} */
    public static EvidenceData of(CaseDocument document, Selection selection, PageText page, PageGeometry geometry) {
        Anchoring.Source source = new Anchoring.Source(document.sha256(), geometry);
        AnchorData anchor;
        if (selection instanceof Selection.Box box && box.page() == page.page()) {
            anchor = Anchoring.ofBox(Paths.boxOf(box.area()), page, source);
        } else {
            TextRange range = selection.range(page);
            anchor = Anchoring.ofText(page, new CharRange(range.from(), range.to()), source);
        }
        return new EvidenceData(document.path(), document.title(), anchor);
    }

    /**
     * {@return evidence with a fingerprint of the picture of its place} As it is if the place is blank, cannot be drawn
     * or takes too long; never fails. Any thread.
     */
    public static CompletableFuture<EvidenceData> withPicture(EvidenceData evidence, DocumentSession session) {
        AnchorData anchor = evidence.anchor();
        return session.render(Anchoring.cropRequest(anchor, session.geometry(anchor.page())))
                .thenApply(image -> new EvidenceData(evidence.document(), evidence.title(),
                        Anchoring.withCrop(anchor, image)))
                .exceptionally(problem -> evidence)
                .completeOnTimeout(evidence, PICTURE_MILLIS, TimeUnit.MILLISECONDS);
    }
}
