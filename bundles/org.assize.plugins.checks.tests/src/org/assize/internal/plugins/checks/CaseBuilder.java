package org.assize.internal.plugins.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assize.check.AuditCheck;
import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;
import org.assize.check.CheckedPage;
import org.assize.check.Finding;
import org.assize.check.Findings;
import org.assize.check.TextOrigin;
import org.assize.check.TimelineEntry;
import org.assize.document.PageGeometry;
import org.assize.document.PageText;
import org.assize.document.PageTextBuilder;
import org.assize.document.Quad;
import org.jspecify.annotations.Nullable;

/** Builds case files from text, one line of text a line of the page, and runs checks on them. */
public final class CaseBuilder {

    private static final double SIZE = 12;

    private final String kind;
    private String cause = "殴打他人";
    private String number = "某公（城）行罚决字〔2026〕100号";
    private final List<CheckedCaseFile.Officer> officers = new ArrayList<>();
    private final List<CheckedCaseFile.Approval> approvals = new ArrayList<>();
    private final List<CheckedDocument> documents = new ArrayList<>();
    private @Nullable LocalDate accepted;
    private @Nullable LocalDate decided;
    private @Nullable LocalDate closed;
    private String result = "";
    private Map<String, String> properties = Map.of();

    private CaseBuilder(String kind) {
        this.kind = kind;
    }

    public static CaseBuilder administrative() {
        return new CaseBuilder("ADMINISTRATIVE");
    }

    public static CaseBuilder criminal() {
        return new CaseBuilder("CRIMINAL");
    }

    public CaseBuilder cause(String value) {
        cause = value;
        return this;
    }

    public CaseBuilder number(String value) {
        number = value;
        return this;
    }

    public CaseBuilder result(String value) {
        result = value;
        return this;
    }

    public CaseBuilder properties(Map<String, String> values) {
        properties = values;
        return this;
    }

    public CaseBuilder accepted(String day) {
        accepted = LocalDate.parse(day);
        return this;
    }

    public CaseBuilder decided(String day) {
        decided = LocalDate.parse(day);
        return this;
    }

    public CaseBuilder closed(String day) {
        closed = LocalDate.parse(day);
        return this;
    }

    public CaseBuilder officer(String name, String qualification) {
        officers.add(new CheckedCaseFile.Officer("", name, qualification));
        return this;
    }

    public CaseBuilder approval(String level, String officer, @Nullable String day) {
        approvals.add(new CheckedCaseFile.Approval(level, officer, day == null ? null : LocalDate.parse(day), ""));
        return this;
    }

    /** Adds a document whose pages have text. */
    public CaseBuilder document(String path, String... pages) {
        return add(path, TextOrigin.DOCUMENT, 1, pages);
    }

    /** Adds a document that a machine read. What stands {in braces} it was not sure of. */
    public CaseBuilder scan(String path, float confidence, String... pages) {
        return add(path, TextOrigin.MACHINE, confidence, pages);
    }

    /** Adds a document nobody has read. */
    public CaseBuilder unread(String path) {
        return add(path, TextOrigin.NONE, 0, "");
    }

    public CheckedCaseFile build() {
        return new CheckedCaseFile(number, "", kind, cause, "某县公安局城关派出所", officers, accepted, decided, closed, result,
                approvals, properties, documents);
    }

    /** Runs a check on what was built. */
    public Result run(AuditCheck check) {
        Result taken = new Result(new ArrayList<>(), new ArrayList<>());
        try {
            check.check(build(), taken);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return taken;
    }

    /** The text of a page: each line a row of signs of one size. Signs in braces are doubtful. */
    public static PageText page(int number, String text) {
        PageTextBuilder page = PageText.builder(number);
        double y = 800;
        for (String line : text.split("\n", -1)) {
            page = y == 800 ? page : page.newLine();
            float sure = 1;
            for (int i = 0; i < line.length(); i++) {
                double x = 50 + i * SIZE;
                char sign = line.charAt(i);
                sure = sign == '{' ? 0.5f : sign == '}' ? 1 : sure;
                if (Character.isWhitespace(sign) && sign != '\u3000') {
                    page = page.space();
                } else if (sign != '{' && sign != '}') {
                    page = page.glyph(line.substring(i, i + 1), Quad.of(x, y, x + SIZE, y + SIZE), sure);
                }
            }
            y -= SIZE * 1.5;
        }
        return page.build();
    }

    private CaseBuilder add(String path, TextOrigin origin, float confidence, String... pages) {
        List<CheckedPage> all = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            all.add(new CheckedPage(page(i + 1, pages[i]), PageGeometry.upright(595, 842), origin, confidence));
        }
        documents.add(new CheckedDocument(path, path.replaceAll("^\\d+-|\\.[^.]*$", ""), "", null, path, all, ""));
        return this;
    }

    /** What a check said. */
    public record Result(List<Finding> findings, List<TimelineEntry> timeline) implements Findings {

        @Override
        public void propose(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void enter(TimelineEntry entry) {
            timeline.add(entry);
        }

        public List<String> kinds() {
            return findings.stream().map(Finding::kind).toList();
        }

        public List<Finding> of(String findingKind) {
            return findings.stream().filter(f -> f.kind().equals(findingKind)).toList();
        }
    }
}
