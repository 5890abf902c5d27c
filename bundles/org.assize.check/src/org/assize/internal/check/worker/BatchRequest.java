package org.assize.internal.check.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What one worker process has to do.
 *
 * @param classes names of the classes of the checks
 * @param cases   in this order
 */
public record BatchRequest(List<String> classes, List<CaseRequest> cases) {

    /** Copies the lists. */
    public BatchRequest {
        classes = List.copyOf(classes);
        cases = List.copyOf(cases);
    }

    /** {@return its binary form} */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WireOutput out = new WireOutput(bytes);
        out.list(classes, out::text);
        out.list(cases, c -> c.write(out));
        return bytes.toByteArray();
    }

    static BatchRequest read(WireInput in) throws IOException {
        return new BatchRequest(in.list(in::text), in.list(() -> CaseRequest.read(in)));
    }
}
