package org.assize.internal.check;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.assize.check.CheckedCaseFile;
import org.assize.check.Finding;
import org.assize.check.Findings;
import org.assize.check.Place;
import org.assize.check.Wording;
import org.assize.document.Quad;

/** Checks that do everything wrong. Each stands for a plugin nobody wants. */
public final class BadChecks {

    private BadChecks() {
    }

    /** Throws. */
    public static final class Throwing extends TestChecks {
        public Throwing() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            throw new IllegalStateException("bad: " + caseFile.title());
        }
    }

    /** Recurses without end. */
    public static final class Recursing extends TestChecks {
        public Recursing() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            check(caseFile, findings);
        }
    }

    /** Loops without end. */
    public static final class Looping extends TestChecks {
        public Looping() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            while (!caseFile.number().isEmpty()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Takes all memory. */
    public static final class Hoarding extends TestChecks {
        public Hoarding() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            List<Object> all = new ArrayList<>();
            while (!caseFile.number().isEmpty()) {
                all.add(new long[1 << 16]);
            }
        }
    }

    /** Exits as if all were well. */
    public static final class Exiting extends TestChecks {
        public Exiting() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            System.exit(0);
        }
    }

    /** Kills its process. */
    public static final class Halting extends TestChecks {
        public Halting() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            Runtime.getRuntime().halt(77);
        }
    }

    /** Prints without end, then is done. */
    public static final class Printing extends TestChecks {
        public Printing() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            for (int i = 0; i < 100_000; i++) {
                System.out.println("noise " + i);
                System.err.println("noise " + i);
            }
        }
    }

    /** Writes into what the process answers, without end. */
    public static final class Flooding extends TestChecks {
        public Flooding() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) throws Exception {
            byte[] noise = "noise".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                while (!caseFile.number().isEmpty()) {
                    out.write(noise);
                }
            }
        }
    }

    /** Writes a little into what the process answers. */
    public static final class Scribbling extends TestChecks {
        public Scribbling() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) throws Exception {
            new FileOutputStream(FileDescriptor.out).write("noise".repeat(10).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Its class cannot be initialized. */
    public static final class Unborn extends TestChecks {
        static {
            if (!Thread.currentThread().getName().isEmpty()
                    && System.getProperty("java.class.path") != null && isWorker()) {
                throw new IllegalStateException("no");
            }
        }

        public Unborn() {
            super("1");
        }

        /** The workbench asks for the description, so there it must work. */
        private static boolean isWorker() {
            return StackWalker.getInstance().walk(frames -> frames.anyMatch(
                    f -> f.getClassName().endsWith("CheckTask")));
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
        }
    }

    /** Finds what it does not say, as often as it likes. */
    abstract static class Lying extends TestChecks {
        private final Supplier<Finding> lie;

        Lying(Supplier<Finding> lie) {
            super("1");
            this.lie = lie;
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            findings.propose(lie.get());
        }

        static Place at(String document, int page, Quad... quads) {
            return new Place(document, page, List.of(quads), "", "", "");
        }
    }

    /** Names a document that is not there. */
    public static final class OtherDocument extends Lying {
        public OtherDocument() {
            super(() -> finding("k", List.of(at("../../etc/passwd", 1))));
        }
    }

    /** Names a page that is not there. */
    public static final class OtherPage extends Lying {
        public OtherPage() {
            super(() -> finding("k", List.of(at("01-笔录.txt", 99))));
        }
    }

    /** Points beside the page. */
    public static final class BesideThePage extends Lying {
        public BesideThePage() {
            super(() -> finding("k", List.of(at("01-笔录.txt", 1, Quad.of(1e7, 0, 2e7, 1)))));
        }
    }

    /** Points nowhere. */
    public static final class NotANumber extends Lying {
        public NotANumber() {
            super(() -> finding("k", List.of(at("01-笔录.txt", 1, Quad.of(Double.NaN, 0, 1, 1)))));
        }
    }

    /** Says nothing. */
    public static final class Silent extends Lying {
        public Silent() {
            super(() -> new Finding(KIND, "k", new Wording("", ""), 1, List.of(at("01-笔录.txt", 1)), null, List.of()));
        }
    }

    /** Shows nothing. */
    public static final class Showless extends Lying {
        public Showless() {
            super(() -> finding("k", List.of()));
        }
    }

    /** Finds what it did not announce. */
    public static final class OtherKind extends Lying {
        public OtherKind() {
            super(() -> new Finding("example.other", "k", SAID, 1, List.of(at("01-笔录.txt", 1)), null, List.of()));
        }
    }

    /** Is surer than sure. */
    public static final class TooSure extends Lying {
        public TooSure() {
            super(() -> new Finding(KIND, "k", SAID, Double.NaN, List.of(at("01-笔录.txt", 1)), null, List.of()));
        }
    }

    /** Leaves things out. */
    public static final class Nulls extends Lying {
        public Nulls() {
            super(() -> new Finding(KIND, null, null, 1, List.of(), null, List.of()));
        }
    }

    /** Finds thousands of things. */
    public static final class Countless extends TestChecks {
        public Countless() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            for (int i = 0; i < 10_000; i++) {
                findings.propose(finding("k" + i, List.of(Lying.at("01-笔录.txt", 1))));
            }
        }
    }

    /** Finds one thing twice. */
    public static final class Repeating extends TestChecks {
        public Repeating() {
            super("1");
        }

        @Override
        public void check(CheckedCaseFile caseFile, Findings findings) {
            findings.propose(finding("k", List.of(Lying.at("01-笔录.txt", 1))));
            findings.propose(finding("k", List.of(Lying.at("01-笔录.txt", 1))));
        }
    }
}
