package org.assize.internal.cli.mark;

import java.util.List;
import java.util.UUID;

import org.assize.annotation.MarkEdit;
import org.assize.internal.cli.ExitCodes;
import org.assize.internal.cli.Messages;
import org.assize.internal.cli.Services;
import org.assize.internal.cli.Terminal;
import org.assize.records.Library;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What can be done with marks in one word. */
final class MarkGestures {

    private MarkGestures() {
    }

    /** A command that does the same with several marks, all or none. */
    abstract static class OnMarks extends OnMark {

        @Parameters(arity = "1..*", paramLabel = "ID", descriptionKey = "mark.ids")
        private List<String> ids;

        OnMarks(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected final int run(Library library) throws Exception {
            List<String> whole = ids(library, ids);
            apply(library, edits(whole), done(), whole);
            return ExitCodes.OK;
        }

        abstract List<? extends MarkEdit> edits(List<String> marks);

        abstract String done();
    }

    /** Settles. */
    @Command(name = "resolve", mixinStandardHelpOptions = true)
    public static final class Resolve extends OnMarks {

        public Resolve(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        List<? extends MarkEdit> edits(List<String> marks) {
            return marks.stream().map(MarkEdit.Resolve::new).toList();
        }

        @Override
        String done() {
            return Messages.markResolved;
        }
    }

    /** Opens again. */
    @Command(name = "reopen", mixinStandardHelpOptions = true)
    public static final class Reopen extends OnMarks {

        public Reopen(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        List<? extends MarkEdit> edits(List<String> marks) {
            return marks.stream().map(MarkEdit.Reopen::new).toList();
        }

        @Override
        String done() {
            return Messages.markReopened;
        }
    }

    /** Takes away. */
    @Command(name = "remove", mixinStandardHelpOptions = true)
    public static final class Remove extends OnMarks {

        public Remove(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        List<? extends MarkEdit> edits(List<String> marks) {
            return List.of(new MarkEdit.Remove(marks));
        }

        @Override
        String done() {
            return Messages.markRemoved;
        }
    }

    /** Brings back. */
    @Command(name = "restore", mixinStandardHelpOptions = true)
    public static final class Restore extends OnMarks {

        public Restore(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        List<? extends MarkEdit> edits(List<String> marks) {
            return List.of(new MarkEdit.Restore(marks));
        }

        @Override
        String done() {
            return Messages.markRestored;
        }
    }

    /** Says something. */
    @Command(name = "reply", mixinStandardHelpOptions = true)
    public static final class Reply extends OnMark {

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "mark.id")
        private String id;

        @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "mark.reply.text")
        private String text;

        public Reply(Terminal terminal, Services services) {
            super(terminal, services);
        }

        @Override
        protected int run(Library library) throws Exception {
            String mark = id(library, id);
            apply(library, List.of(new MarkEdit.Reply(mark, UUID.randomUUID().toString(), text)),
                    Messages.markReplied, List.of(mark));
            return ExitCodes.OK;
        }
    }
}
