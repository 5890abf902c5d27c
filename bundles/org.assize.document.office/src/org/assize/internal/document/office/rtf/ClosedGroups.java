package org.assize.internal.document.office.rtf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Rich Text Format whose groups are all closed, even if the file was cut: the parser keeps back what is left open. */
final class ClosedGroups extends FilterInputStream {

    private int depth;
    private boolean escaped;
    private boolean ended;
    private boolean cut;

    ClosedGroups(InputStream in) {
        super(in);
    }

    /** {@return whether groups had to be closed} */
    boolean wasCut() {
        return cut;
    }

    @Override
    public int read() throws IOException {
        int c = ended ? -1 : super.read();
        if (c >= 0) {
            depth += escaped ? 0 : c == '{' ? 1 : c == '}' ? -1 : 0;
            escaped = !escaped && c == '\\';
            return c;
        }
        ended = true;
        if (depth > 0) {
            depth--;
            cut = true;
            return '}';
        }
        return -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = 0;
        for (; count < length; count++) {
            int c = read();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[from + count] = (byte) c;
        }
        return count;
    }
}
