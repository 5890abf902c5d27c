import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.assize.check.AuditCheck;
import org.assize.check.CheckDescription;
import org.assize.check.FindingKind;
import org.assize.check.LegalSource;

/** Prints what the checks of a bundle can find and the law it rests on: {@code CheckList BUNDLE}. */
final class CheckList {

    private CheckList() {
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("| check | looks at | kind | finds | law and the time in which the text applies |");
        System.out.println("|---|---|---|---|---|");
        List<AuditCheck> checks = Checks.of(Path.of(arguments[0])).stream()
                .sorted(Comparator.comparing(check -> check.description().id())).toList();
        for (AuditCheck check : checks) {
            CheckDescription description = check.description();
            String looksAt = description.description().en();
            if (description.kinds().isEmpty()) {
                row(description, looksAt, "–", "the timeline only", "–");
            }
            for (FindingKind kind : description.kinds()) {
                row(description, looksAt, "`" + kind.code() + "`", kind.title().zh() + " · " + kind.title().en(),
                        String.join("<br>", kind.sources().stream().map(CheckList::source).distinct().toList()));
                looksAt = "″";
            }
        }
    }

    private static void row(CheckDescription check, String looksAt, String kind, String finds, String law) {
        System.out.printf("| %s | %s | %s | %s | %s |%n", check.id().replace("org.assize.checks.", ""), looksAt, kind,
                finds, law.isEmpty() ? "–" : law);
    }

    private static String source(LegalSource source) {
        return source.law() + source.article() + " (" + source.from() + " – "
                + (source.until() == null ? "" : source.until()) + ")";
    }
}
