package org.assize.internal.annotation.remark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.assize.annotation.MarkLimits;
import org.assize.internal.annotation.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A file of remarks: UTF-8, one remark a line; empty lines and lines that begin with {@code #} are left out.
 *
 * @param origin who brings it, for example the id of a plug-in
 * @param named  the same for people who have to know what to remove or whom to ask
 * @param place  where it lies
 */
record RemarkFile(String origin, String named, URL place) {

    private static final int LARGEST = 256 * 1024;

    /** Remarks, and what is wrong with the rest. */
    record Content(List<String> remarks, List<String> faults) {
    }

    Content read() {
        try (InputStream in = place.openStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return unusable(NLS.bind(Messages.remarksTooLarge, LARGEST / 1024));
            }
            return lines(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IOException e) {
            return unusable(NLS.bind(Messages.remarksUnreadable, e.toString()));
        }
    }

    private Content lines(String text) {
        List<String> remarks = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String line : text.lines().map(RemarkText::oneLine).toList()) {
            if (line.length() > MarkLimits.REMARK) {
                faults.add(fault(NLS.bind(Messages.remarkTooLong, line.length(), MarkLimits.REMARK)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                remarks.add(line);
            }
        }
        return new Content(remarks, faults);
    }

    private Content unusable(String reason) {
        return new Content(List.of(), List.of(fault(reason)));
    }

    private String fault(String reason) {
        return named + ", " + place.getPath() + ": " + reason;
    }
}
