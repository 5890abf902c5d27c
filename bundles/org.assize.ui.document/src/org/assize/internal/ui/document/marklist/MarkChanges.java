package org.assize.internal.ui.document.marklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.assize.annotation.MarkEdit;
import org.assize.annotation.anchor.AnchorMatch;
import org.assize.annotation.anchor.AnchorOutcome;
import org.assize.internal.ui.document.mark.Altered;
import org.assize.records.event.AnchorData;
import org.assize.records.event.MarkData;
import org.assize.records.event.PathData;

/** The edits that do something to several marks. Those that cannot take part are left out. */
final class MarkChanges {

    private MarkChanges() {
    }

    /** {@return the edit that takes one's own marks away; none if there are none} */
    static List<MarkEdit> remove(List<MarkRow> rows) {
        List<String> own = rows.stream().filter(MarkRow::isOwn).map(MarkRow::id).toList();
        return own.isEmpty() ? List.of() : List.of(new MarkEdit.Remove(own));
    }

    /** {@return the edits that settle open marks} */
    static List<MarkEdit> resolve(List<MarkRow> rows) {
        return rows.stream().filter(row -> row.isRecorded() && !row.isResolved())
                .<MarkEdit>map(row -> new MarkEdit.Resolve(row.id())).toList();
    }

    /** {@return the edits that open settled marks again} */
    static List<MarkEdit> reopen(List<MarkRow> rows) {
        return rows.stream().filter(row -> row.isRecorded() && row.isResolved())
                .<MarkEdit>map(row -> new MarkEdit.Reopen(row.id())).toList();
    }

    /** {@return the edits that give one's own marks a colour} */
    static List<MarkEdit> recolour(List<MarkRow> rows, String colour) {
        return rows.stream().filter(row -> row.isOwn() && !row.data().style().colour().equals(colour))
                .<MarkEdit>map(row -> new MarkEdit.Change(Altered.colour(row.data(), colour))).toList();
    }

    /** {@return the edit that gives one's own mark another text; none if it is the same} */
    static List<MarkEdit> write(MarkRow row, String text) {
        MarkData data = row.data();
        return !row.isOwn() || data.text().equals(text) ? List.of()
                : List.of(new MarkEdit.Change(Altered.words(data, text, data.tags())));
    }

    /** {@return the tags that all of one's own marks have} */
    static List<String> commonTags(List<MarkRow> rows) {
        List<MarkRow> own = rows.stream().filter(MarkRow::isOwn).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        List<String> common = new ArrayList<>(own.getFirst().data().tags());
        own.forEach(row -> common.retainAll(row.data().tags()));
        return common;
    }

    /** {@return the tags in a text, which are parted by commas, semicolons or white space} */
    static List<String> tags(String text) {
        return Arrays.stream(text.split("[\\s,;，；、]+")).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** {@return the edits that replace the tags that one's own marks have in common by others} */
    static List<MarkEdit> tag(List<MarkRow> rows, List<String> wanted) {
        List<String> dropped = commonTags(rows).stream().filter(tag -> !wanted.contains(tag)).toList();
        List<MarkEdit> edits = new ArrayList<>();
        for (MarkRow row : rows) {
            Set<String> tags = new LinkedHashSet<>(row.data().tags());
            dropped.forEach(tags::remove);
            tags.addAll(wanted);
            if (row.isOwn() && !List.copyOf(tags).equals(row.data().tags())) {
                edits.add(new MarkEdit.Change(Altered.words(row.data(), row.data().text(), List.copyOf(tags))));
            }
        }
        return edits;
    }

    /** {@return the edit that answers a mark; none without words} */
    static List<MarkEdit> reply(MarkRow row, String text) {
        return !row.isRecorded() || text.isBlank() ? List.of()
                : List.of(new MarkEdit.Reply(row.id(), UUID.randomUUID().toString(), text.strip()));
    }

    /** {@return the edits by which one's own marks stand from now on where they were found; orphans were not found} */
    static List<MarkEdit> confirm(List<MarkRow> rows) {
        List<MarkEdit> edits = new ArrayList<>();
        for (MarkRow row : rows) {
            AnchorMatch match = row.match();
            if (match != null && row.isOwn() && row.isToConfirm() && match.outcome() != AnchorOutcome.ORPHAN) {
                edits.add(new MarkEdit.Anchor(row.id(), match.anchor(), match.paths()));
            }
        }
        return edits;
    }

    /** {@return the edit by which a mark stands from now on somewhere else} */
    static List<MarkEdit> place(MarkRow row, AnchorData anchor, List<PathData> paths) {
        return List.of(new MarkEdit.Anchor(row.id(), anchor, paths));
    }
}
