package org.assize.internal.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.MarkLimits;
import org.assize.annotation.MarkStyles;
import org.assize.model.annotation.MarkKind;
import org.assize.model.casefile.CaseFile;
import org.assize.model.casefile.Document;
import org.assize.records.Projection;
import org.assize.records.Refusal;
import org.assize.records.RefusedException;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.MarkStyleData;
import org.assize.records.event.PathData;
import org.eclipse.osgi.util.NLS;

/** What a mark must fulfil to be recorded; refuses with everything that is wrong with it. */
final class MarkCheck {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    private final Projection state;

    MarkCheck(Projection state) {
        this.state = state;
    }

    /** A new mark in the form in which it is recorded. */
    MarkData made(MarkData mark) throws RefusedException {
        List<Refusal> refusals = new ArrayList<>();
        if (!isUuid(mark.id())) {
            refusals.add(refusal(mark, "mark.id.not-uuid", Messages.idNotUuid, mark.id()));
        }
        document(mark).ifPresent(refusals::add);
        return checked(mark, refusals);
    }

    private Optional<Refusal> document(MarkData mark) {
        Optional<CaseFile> caseFile = state.caseFile(mark.caseFile());
        if (caseFile.isEmpty()) {
            return Optional.of(refusal(mark, "mark.case-file", Messages.unknownCaseFile, mark.caseFile()));
        }
        Optional<Document> document = caseFile.get().getDocuments().stream()
                .filter(d -> d.getPath().equals(mark.document())).findFirst();
        if (document.isEmpty()) {
            return Optional.of(
                    refusal(mark, "mark.document", Messages.unknownDocument, mark.caseFile(), mark.document()));
        }
        return document.get().getSha256().equals(mark.anchor().sha256()) ? Optional.empty()
                : Optional.of(refusal(mark, "mark.document.changed", Messages.otherContent, mark.document()));
    }

    /** The new state of a mark in the form in which it is recorded. */
    MarkData changed(MarkData before, MarkData mark) throws RefusedException {
        List<Refusal> refusals = new ArrayList<>();
        if (!before.caseFile().equals(mark.caseFile()) || !before.document().equals(mark.document())) {
            refusals.add(refusal(mark, "mark.moved", Messages.moved));
        }
        return checked(mark, refusals);
    }

    /** The mark at another place. */
    MarkData placed(MarkData before, AnchorData anchor, List<PathData> paths) throws RefusedException {
        MarkData placed = new MarkData(before.id(), before.kind(), before.caseFile(), before.document(), anchor, paths,
                before.style(), before.text(), before.tags());
        List<Refusal> refusals = new ArrayList<>();
        place(placed, refusals);
        return refuseIfAny(placed, refusals);
    }

    /** What a reply says in the form in which it is recorded. */
    String reply(MarkEdit.Reply edit) throws RefusedException {
        String text = edit.text().strip();
        if (!isUuid(edit.reply())) {
            throw MarkDrafts.refused("mark.id.not-uuid", edit.mark(), Messages.idNotUuid, edit.reply());
        }
        if (text.isEmpty()) {
            throw MarkDrafts.refused("mark.reply.empty", edit.mark(), Messages.replyEmpty);
        }
        if (text.length() > MarkLimits.TEXT) {
            throw MarkDrafts.refused("mark.text", edit.mark(), Messages.textTooLong, text.length(), MarkLimits.TEXT);
        }
        return text;
    }

    private static MarkData checked(MarkData mark, List<Refusal> refusals) throws RefusedException {
        MarkStyleData style = new MarkStyleData(mark.style().colour().toUpperCase(Locale.ROOT),
                mark.style().width(), mark.style().stamp());
        MarkData normal = new MarkData(mark.id(), mark.kind(), mark.caseFile(), mark.document(), mark.anchor(),
                mark.paths(), style, mark.text(), Tags.normal(mark.tags()));
        place(normal, refusals);
        style(normal, refusals);
        text(normal, refusals);
        return refuseIfAny(normal, refusals);
    }

    private static void place(MarkData mark, List<Refusal> refusals) {
        if (mark.anchor().page() < 1) {
            refusals.add(refusal(mark, "mark.page", Messages.badPage, mark.anchor().page()));
        }
        int points = mark.anchor().boxes().size() + mark.paths().stream().mapToInt(p -> p.points().size()).sum();
        if (points > MarkLimits.POINTS) {
            refusals.add(refusal(mark, "mark.points", Messages.tooManyPoints, points, MarkLimits.POINTS));
        } else if (!Geometry.fits(mark)) {
            refusals.add(refusal(mark, "mark.geometry", Messages.badGeometry, mark.kind()));
        }
    }

    private static void style(MarkData mark, List<Refusal> refusals) {
        MarkStyleData style = mark.style();
        if (!COLOUR.matcher(style.colour()).matches()) {
            refusals.add(refusal(mark, "mark.colour", Messages.badColour, style.colour()));
        }
        if (!(style.width() > 0 && style.width() <= MarkLimits.WIDTH)) {
            refusals.add(refusal(mark, "mark.width", Messages.badWidth, style.width(), MarkLimits.WIDTH));
        }
        if (mark.kind() == MarkKind.STAMP ? !isStamp(style.stamp()) : !style.stamp().isEmpty()) {
            refusals.add(refusal(mark, "mark.stamp", Messages.badStamp, style.stamp(), MarkLimits.STAMP));
        }
    }

    private static boolean isStamp(String name) {
        boolean own = name.startsWith(MarkStyles.OWN_STAMP) && !name.substring(MarkStyles.OWN_STAMP.length()).isBlank()
                && name.length() <= MarkStyles.OWN_STAMP.length() + MarkLimits.STAMP;
        return own || MarkStyles.stamps().stream().anyMatch(s -> s.stamp().equals(name));
    }

    private static void text(MarkData mark, List<Refusal> refusals) {
        int longest = Math.max(mark.text().length(), mark.anchor().quote().length());
        if (longest > MarkLimits.TEXT) {
            refusals.add(refusal(mark, "mark.text", Messages.textTooLong, longest, MarkLimits.TEXT));
        }
        if (mark.tags().size() > MarkLimits.TAGS || mark.tags().stream().anyMatch(t -> t.length() > MarkLimits.TAG)) {
            refusals.add(refusal(mark, "mark.tags", Messages.tooManyTags, MarkLimits.TAGS, MarkLimits.TAG));
        }
    }

    private static MarkData refuseIfAny(MarkData mark, List<Refusal> refusals) throws RefusedException {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return mark;
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equals(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Refusal refusal(MarkData mark, String code, String pattern, Object... arguments) {
        return new Refusal(code, mark.id(), NLS.bind(pattern, arguments));
    }
}
