package org.assize.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A process that appends until it is killed, and says after each append which entry was acknowledged last. */
public final class ChildWriter implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    private ChildWriter(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Runs in the child: directory, actor, device. */
    public static void main(String[] args) throws JournalException {
        Path directory = Path.of(args[0]);
        Journal journal = Journals.open(directory.resolve("records"), TestJournals.author(directory, args[1], args[2]));
        for (int i = 0;; i++) {
            List<Entry> entries = journal.append(TestJournals.drafts(i, 1 + i % 4));
            System.out.println(entries.getLast().seq());
        }
    }

    static ChildWriter start(Path directory, String actor, String device) throws Exception {
        return new ChildWriter(ChildJvm.start(ChildWriter.class, List.of(), directory.toString(), actor, device));
    }

    /** Waits for the next acknowledgement. */
    long acknowledged() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the child ended");
        }
        return Long.parseLong(line);
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process, as kill -9 does, and returns what it acknowledged last. */
    long kill(long before) throws Exception {
        process.toHandle().destroyForcibly(); // that of Process would close the output
        process.waitFor();
        long last = before;
        // the very last line may have been cut short
        List<String> lines = out.lines().toList();
        for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
            last = Long.parseLong(line);
        }
        return last;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
