package org.assize.internal.ui.document.mark;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.assize.annotation.AnswerRef;
import org.assize.annotation.MarkSnapshot;
import org.assize.annotation.MarkStyles;
import org.assize.annotation.ReplySnapshot;
import org.assize.document.PageAnnotation;
import org.assize.model.annotation.MarkKind;
import org.assize.model.annotation.MarkStatus;
import org.assize.ui.Icons;
import org.eclipse.osgi.util.NLS;

/** Marks in words and icons. */
public final class MarkWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHORT = 300;

    private MarkWords() {
    }

    /** {@return the name of a kind} */
    public static String of(MarkKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> Messages.kindHighlight;
            case UNDERLINE -> Messages.kindUnderline;
            case STRIKE_OUT -> Messages.kindStrikeOut;
            case SQUIGGLY -> Messages.kindSquiggly;
            case NOTE -> Messages.kindNote;
            case FREE_TEXT -> Messages.kindFreeText;
            case RECTANGLE -> Messages.kindRectangle;
            case ELLIPSE -> Messages.kindEllipse;
            case ARROW -> Messages.kindArrow;
            case INK -> Messages.kindInk;
            case STAMP -> Messages.kindStamp;
        };
    }

    /** {@return the icon of the tool that makes marks of a kind} */
    public static Icons icon(MarkKind kind) {
        return Icons.valueOf("MARK_" + kind.name());
    }

    /** {@return the key of that tool, as it is bound unless the user changed it} */
    public static String key(MarkKind kind) {
        return switch (kind) {
            case HIGHLIGHT -> "H";
            case UNDERLINE -> "U";
            case STRIKE_OUT -> "S";
            case SQUIGGLY -> "W";
            case NOTE -> "T";
            case FREE_TEXT -> "X";
            case RECTANGLE -> "R";
            case ELLIPSE -> "O";
            case ARROW -> "A";
            case INK -> "I";
            case STAMP -> "P";
        };
    }

    /** {@return the name of a colour of the palette, the code of any other} */
    public static String colour(String code) {
        String[] names = {Messages.colourYellow, Messages.colourRed, Messages.colourGreen, Messages.colourBlue,
            Messages.colourViolet, Messages.colourPink, Messages.colourOrange, Messages.colourGrey};
        int place = MarkStyles.palette().indexOf(code);
        return place < 0 || place >= names.length ? code : names[place];
    }

    /** {@return a moment to the minute, where the user is} */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    /** {@return who made a mark, when, what it is and what was said, for the pointer resting on it} */
    public static String hint(MarkSnapshot mark) {
        StringBuilder out = new StringBuilder(of(mark.data().kind())).append(" · ").append(mark.authorName())
                .append(" · ").append(moment(mark.at()));
        if (mark.status() == MarkStatus.RESOLVED) {
            out.append(" · ✓ ").append(Messages.resolved);
        }
        if (!mark.links().isEmpty()) {
            out.append(" · ").append(NLS.bind(Messages.linkedTo, String.join(", ", mark.links().stream()
                    .map(AnswerRef::item).sorted().toList())));
        }
        line(out, "", mark.data().text());
        if (!mark.data().tags().isEmpty()) {
            line(out, "# ", String.join(", ", mark.data().tags()));
        }
        for (ReplySnapshot reply : mark.replies()) {
            line(out, "↳ " + reply.authorName() + ": ", reply.text());
        }
        return out.toString();
    }

    /** {@return who left an annotation in the file and what it says} */
    public static String hint(PageAnnotation annotation) {
        StringBuilder out = new StringBuilder(Messages.foreign);
        if (!annotation.author().isBlank()) {
            out.append(" · ").append(annotation.author());
        }
        if (annotation.modified() != null) {
            out.append(" · ").append(moment(annotation.modified()));
        }
        line(out, "", annotation.contents());
        return out.toString();
    }

    private static void line(StringBuilder out, String before, String text) {
        if (!text.isBlank()) {
            String all = text.strip();
            out.append('\n').append(before).append(all.length() > SHORT ? all.substring(0, SHORT) + "…" : all);
        }
    }
}
