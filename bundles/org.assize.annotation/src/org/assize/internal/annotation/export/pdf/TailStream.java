package org.assize.internal.annotation.export.pdf;

import java.io.IOException;
import java.io.OutputStream;

/** Lets pass what comes after a number of bytes. */
final class TailStream extends OutputStream {

    private final OutputStream out;
    private long left;

    TailStream(OutputStream out, long skipped) {
        this.out = out;
        this.left = skipped;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int skipped = (int) Math.min(left, length);
        left -= skipped;
        out.write(bytes, offset + skipped, length - skipped);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
