package org.assize.internal.sample.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.assize.internal.sample.Dice;
import org.assize.internal.sample.layout.Layout;
import org.assize.internal.sample.layout.Placement;
import org.assize.internal.sample.plan.CasePlan;
import org.assize.internal.sample.plan.Defect;
import org.assize.internal.sample.plan.DefectKind;
import org.assize.internal.sample.plan.DocumentKind;
import org.assize.internal.sample.script.Context;
import org.assize.internal.sample.script.Paper;
import org.assize.internal.sample.script.Script;
import org.assize.internal.sample.world.Slips;

/** Lays out the documents of a case; the cover and the contents list last, because they count the pages of the rest. */
final class Drafts {

    private static final Set<String> FRONT = Set.of("cover", "contents");

    private final CasePlan plan;
    private final Layout layout;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private Drafts(CasePlan plan, Layout layout) {
        this.plan = plan;
        this.layout = layout;
    }

    /** The documents of a case in the order of the file. */
    static List<Draft> of(CasePlan plan, Layout layout) throws IOException {
        return new Drafts(plan, layout).all();
    }

    private List<Draft> all() throws IOException {
        List<DocumentKind> kinds = plan.documents();
        List<DocumentKind> counted = kinds.stream().filter(kind -> !FRONT.contains(kind.id())).toList();
        for (DocumentKind kind : counted) {
            if (!kind.id().equals("closing")) {
                draft(kind, Map.of(), Map.of());
            }
        }
        DocumentKind closing = counted.getLast();
        int before = drafts.values().stream().mapToInt(Draft::pages).sum();
        int guess = 0;
        do {
            draft(closing, totals(counted.size(), before + ++guess), Map.of());
        } while (drafts.get(closing.id()).pages() > guess);
        Map<String, String> totals = totals(counted.size(), before + guess);
        for (DocumentKind kind : kinds) {
            if (FRONT.contains(kind.id())) {
                draft(kind, totals, Map.of("documents", contents(counted)));
            }
        }
        return kinds.stream().map(kind -> drafts.get(kind.id())).toList();
    }

    private Map<String, String> totals(int documents, int pages) {
        int stated = planted(DefectKind.PAGES_MISCOUNTED, "closing", "") ? Slips.page(pages, dice("count")) : pages;
        return Map.of("documents.count", Integer.toString(documents), "pages.total", Integer.toString(pages),
                "pages.stated", Integer.toString(stated));
    }

    private boolean planted(DefectKind kind, String document, String variant) {
        return plan.defects().contains(new Defect(kind, document, variant));
    }

    /** A stream of its own for one slip of the pen: the same however often a document is drafted. */
    private Dice dice(String slip) {
        return Dice.of(plan.outline().index(), plan.outline().number() + slip);
    }

    private void draft(DocumentKind kind, Map<String, String> values, Map<String, List<String>> sections)
            throws IOException {
        Context context = plan.contextOf(kind).with(values, Set.of(), sections);
        Paper paper = Script.render(kind.template(), context);
        List<String> marks = plan.defects().stream()
                .filter(d -> d.document().equals(kind.id()) && !d.wholePages())
                .map(Defect::mark)
                .toList();
        String title = context.fill(kind.title());
        drafts.put(kind.id(), new Draft(kind, title, paper,
                Placement.of(layout, paper, marks, title, plan.times().day(kind.date()))));
    }

    /** Lines of the contents list: title, responsible, date, page in the file. */
    private List<String> contents(List<DocumentKind> kinds) {
        List<String> lines = new ArrayList<>();
        Dice dice = dice("contents");
        @Nullable DocumentKind misplaced =
                planted(DefectKind.NOT_IN_CONTENTS, "contents", "PAGE") ? dice.pick(kinds) : null;
        int page = 1;
        for (DocumentKind kind : kinds) {
            Draft draft = drafts.get(kind.id());
            if (kind.equals(misplaced)) {
                lines.add(line(kind, marked("PAGE", draft.title()), Slips.page(page, dice)));
            } else if (!planted(DefectKind.NOT_IN_CONTENTS, kind.id(), "OMITTED")) {
                lines.add(line(kind, draft.title(), page));
            }
            page += draft.pages();
        }
        if (planted(DefectKind.NOT_IN_CONTENTS, "contents", "EXTRA")) {
            lines.add(line(kinds.getLast(), marked("EXTRA", plan.value("extraPaper")), page));
        }
        return lines;
    }

    private static String marked(String variant, String title) {
        return "[[" + DefectKind.NOT_IN_CONTENTS + "_" + variant + "|" + title + "]]";
    }

    private String line(DocumentKind kind, String title, int page) {
        String responsible = kind.id().equals("expert") ? "鉴定机构" : plan.outline().unit().name();
        return String.join(" | ~", title, responsible, plan.times().day(kind.date()).toString(),
                Integer.toString(page), "");
    }
}
