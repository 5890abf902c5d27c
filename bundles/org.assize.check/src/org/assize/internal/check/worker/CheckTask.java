package org.assize.internal.check.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.assize.check.AuditCheck;
import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedDocument;
import org.assize.document.SeparateTask;

/**
 * Runs the checks of one plugin in a worker process, and tells what each says as soon as it has said it. Before a check
 * begins that is told too: whatever ends the process, it is known who ran.
 */
public final class CheckTask implements SeparateTask {

    private static final int LONGEST_TRACE = 8_000;
    private static final int LONGEST_MESSAGE = 1_000;

    @Override
    public void run(InputStream request, OutputStream answer) throws IOException {
        // What a check says must not depend on where it runs.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        BatchRequest batch = BatchRequest.read(new WireInput(new BufferedInputStream(request)));
        for (int i = 0; i < batch.cases().size(); i++) {
            run(batch, i, answer);
        }
        send(Answer.frame(new Answer.End()), answer);
    }

    private static void run(BatchRequest batch, int number, OutputStream out) throws IOException {
        send(Answer.frame(new Answer.Loading(number)), out);
        CaseRequest request = batch.cases().get(number);
        CheckedCaseFile caseFile;
        try {
            caseFile = load(request);
        } catch (IOException | RuntimeException e) {
            send(Answer.frame(new Answer.NotLoaded(number, cut(String.valueOf(e), LONGEST_MESSAGE))), out);
            return;
        }
        for (int check : request.checks()) {
            send(Answer.frame(new Answer.Started(number, check)), out);
            send(answerOf(batch.classes().get(check), caseFile, number, check), out);
        }
    }

    private static CheckedCaseFile load(CaseRequest request) throws IOException {
        List<CheckedDocument> documents = new ArrayList<>();
        for (CaseRequest.DocumentSource source : request.documents()) {
            CheckedDocument d = source.document();
            ReadPages pages = ReadPages.of(KeptFile.read(Path.of(source.pages()))
                    .orElseThrow(() -> new IOException(source.pages())));
            documents.add(new CheckedDocument(d.path(), d.title(), d.type(), d.date(), d.sha256(),
                    TextFile.read(Path.of(source.text()), pages.pages(), source.most()), d.failure()));
        }
        CheckedCaseFile c = request.caseFile();
        return new CheckedCaseFile(c.number(), c.title(), c.kind(), c.cause(), c.unit(), c.officers(), c.accepted(),
                c.decided(), c.closed(), c.result(), c.approvals(), c.properties(), documents);
    }

    /** Whatever a check throws is its failure; an error of memory ends the process before it gets here. */
    private static byte[] answerOf(String className, CheckedCaseFile caseFile, int number, int check)
            throws IOException {
        try {
            AuditCheck made = (AuditCheck) Class.forName(className).getConstructor().newInstance();
            CollectedFindings findings = new CollectedFindings();
            made.check(caseFile, findings);
            return Answer.frame(number, check, findings.toBytes());
        } catch (Throwable e) {
            return Answer.frame(threw(number, check, e));
        }
    }

    private static Answer.Threw threw(int number, int check, Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause instanceof ReflectiveOperationException) {
            cause = cause.getCause();
        }
        try {
            StringWriter trace = new StringWriter();
            cause.printStackTrace(new PrintWriter(trace));
            return new Answer.Threw(number, check, cut(String.valueOf(cause), LONGEST_MESSAGE),
                    cut(trace.toString(), LONGEST_TRACE));
        } catch (Throwable e) {
            // An exception whose own message throws.
            return new Answer.Threw(number, check, cause.getClass().getName(), "");
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static void send(byte[] frame, OutputStream out) throws IOException {
        WireOutput wire = new WireOutput(out);
        wire.bytes(frame);
        out.flush();
    }
}
