package org.assize.internal.annotation.anchor;

import java.util.List;

import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.annotation.anchor.Anchoring;
import org.assize.annotation.anchor.CharRange;
import org.assize.annotation.anchor.PageSource;
import org.assize.document.DocumentException;
import org.assize.document.PageText;
import org.assize.records.event.AnchorData;
import org.assize.records.event.PathData;
import org.eclipse.osgi.util.NLS;

/** Chooses how a place is looked for. */
public final class PlaceFinder {

    private static final double SAME_WORDS = 0.9;

    private final PageSource pages;
    private final FoldedPages texts;

    /** For one document. */
    public PlaceFinder(PageSource pages) {
        this.pages = pages;
        this.texts = new FoldedPages(pages);
    }

    /** {@return where a place is} See {@link org.assize.annotation.anchor.Reanchoring#find}. */
    public AnchorMatch find(AnchorData recorded, List<PathData> paths) throws DocumentException {
        if (pages.pageCount() < 1) {
            return orphan(recorded, paths, NLS.bind(Messages.noPage, recorded.page()));
        }
        if (!recorded.sha256().isEmpty() && recorded.sha256().equals(pages.sha256())) {
            return sameDocument(recorded, paths);
        }
        AnchorMatch byWords = new WordMatching(pages, texts).find(recorded, paths);
        if (byWords.outcome() == AnchorOutcome.MOVED || !mayBePicture(recorded, byWords)) {
            return byWords;
        }
        AnchorMatch byPicture = new PictureMatching(pages, texts).find(recorded, paths);
        return byPicture.confidence() > byWords.confidence() ? byPicture : byWords;
    }

    /** What has words is told by them: a picture may look alike although the words are others. */
    private boolean mayBePicture(AnchorData recorded, AnchorMatch byWords) {
        return recorded.quote().isBlank()
                || texts.isPicture(Math.clamp(byWords.anchor().page(), 1, pages.pageCount()));
    }

    private AnchorMatch sameDocument(AnchorData recorded, List<PathData> paths) {
        if (recorded.page() < 1 || recorded.page() > pages.pageCount()) {
            return orphan(recorded, paths, NLS.bind(Messages.noPage, recorded.page()));
        }
        String now = recorded.quote().isBlank() || recorded.boxes().isEmpty() ? "" : wordsAt(recorded);
        double alike = now.isBlank() ? 1
                : EditDistance.similarity(FoldedText.of(recorded.quote()).text(), FoldedText.of(now).text());
        String reason = alike >= SAME_WORDS ? Messages.sameDocument
                : NLS.bind(Messages.sameDocumentOtherWords, Reasons.shortened(now));
        return new AnchorMatch(AnchorOutcome.EXACT, recorded, paths, 1, reason);
    }

    private String wordsAt(AnchorData recorded) {
        PageText text = texts.text(recorded.page());
        StringBuilder words = new StringBuilder();
        for (var box : recorded.boxes()) {
            CharRange range = Anchoring.charsIn(text, PageMapping.around(List.of(box)));
            words.append(text.text(), range.from(), range.to());
        }
        return words.toString();
    }

    static AnchorMatch orphan(AnchorData recorded, List<PathData> paths, String reason) {
        return new AnchorMatch(AnchorOutcome.ORPHAN, recorded, paths, 0, reason);
    }
}
