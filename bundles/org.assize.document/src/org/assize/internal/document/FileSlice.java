package org.assize.internal.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Parts of a file, read as far as they are there. */
public final class FileSlice {

    private final FileChannel channel;

    /** Does not close the channel. */
    public FileSlice(FileChannel channel) {
        this.channel = channel;
    }

    /** {@return the bytes from a place on, little end first} Fewer than wanted at the end of the file. */
    public ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long place = from;
        while (bytes.hasRemaining() && place >= 0) {
            int n = channel.read(bytes, place);
            if (n < 0) {
                break;
            }
            place += n;
        }
        return bytes.flip();
    }

    long size() throws IOException {
        return channel.size();
    }
}
