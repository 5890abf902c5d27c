package org.assize.internal.check.worker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.assize.check.CheckedCaseFile;
import org.assize.check.CheckedCaseFile.Approval;
import org.assize.check.CheckedCaseFile.Officer;
import org.assize.check.CheckedDocument;

/** A case file on its way to the worker process, without the pages of its documents. */
public final class CaseCodec {

    private CaseCodec() {
    }

    /** Writes a case file without its documents. */
    public static void write(CheckedCaseFile caseFile, WireOutput out) throws IOException {
        for (String text : List.of(caseFile.number(), caseFile.title(), caseFile.kind(), caseFile.cause(),
                caseFile.unit(), caseFile.result())) {
            out.text(text);
        }
        out.day(caseFile.accepted());
        out.day(caseFile.decided());
        out.day(caseFile.closed());
        out.list(caseFile.officers(), o -> write(o, out));
        out.list(caseFile.approvals(), a -> write(a, out));
        // In a certain order, since the bytes are hashed.
        out.list(new TreeMap<>(caseFile.properties()).entrySet(), p -> {
            out.text(p.getKey());
            out.text(p.getValue());
        });
    }

    /** {@return a case file with these documents} */
    static CheckedCaseFile caseFile(WireInput in, WireInput.Element<List<CheckedDocument>> documents)
            throws IOException {
        String number = in.text();
        String title = in.text();
        String kind = in.text();
        String cause = in.text();
        String unit = in.text();
        String result = in.text();
        var accepted = in.day();
        var decided = in.day();
        var closed = in.day();
        List<Officer> officers = in.list(() -> new Officer(in.text(), in.text(), in.text()));
        List<Approval> approvals = in.list(() -> new Approval(in.text(), in.text(), in.day(), in.text()));
        Map<String, String> properties = new TreeMap<>();
        in.list(() -> properties.put(in.text(), in.text()));
        return new CheckedCaseFile(number, title, kind, cause, unit, officers, accepted, decided, closed, result,
                approvals, properties, documents.read());
    }

    /** Writes a document without its pages. */
    public static void write(CheckedDocument document, WireOutput out) throws IOException {
        for (String text : List.of(document.path(), document.title(), document.type(), document.sha256(),
                document.failure())) {
            out.text(text);
        }
        out.day(document.date());
    }

    /** {@return a document without pages} */
    static CheckedDocument document(WireInput in) throws IOException {
        String path = in.text();
        String title = in.text();
        String type = in.text();
        String sha256 = in.text();
        String failure = in.text();
        return new CheckedDocument(path, title, type, in.day(), sha256, List.of(), failure);
    }

    private static void write(Officer officer, WireOutput out) throws IOException {
        out.text(officer.number());
        out.text(officer.name());
        out.text(officer.qualification());
    }

    private static void write(Approval approval, WireOutput out) throws IOException {
        out.text(approval.level());
        out.text(approval.officer());
        out.day(approval.date());
        out.text(approval.opinion());
    }
}
