package org.assize.internal.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assize.document.Part;

/** Documents within a document as bytes: their number, then name, file and page of each. */
final class PartCodec {

    private PartCodec() {
    }

    static void write(List<Part> parts, DataOutputStream out) throws IOException {
        out.writeInt(parts.size());
        for (Part part : parts) {
            RequestCodec.writeString(part.name(), out);
            RequestCodec.writeString(part.file().toString(), out);
            out.writeInt(part.afterPage());
        }
    }

    static List<Part> read(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = RequestCodec.readString(in);
            parts.add(new Part(name, Path.of(RequestCodec.readString(in)), in.readInt()));
        }
        return parts;
    }
}
