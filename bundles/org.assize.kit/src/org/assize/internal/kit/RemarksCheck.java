package org.assize.internal.kit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * Whether a file of standard remarks can be used. Its limits are those that the extension point tells; the bundle that
 * reads the files in the product is not asked, because all it needs would come into the processes that try services.
 */
final class RemarksCheck {

    private static final int LARGEST = 256 * 1024;
    private static final int LONGEST = 500;

    private final Findings findings;

    RemarksCheck(Findings findings) {
        this.findings = findings;
    }

    void check(PluginBundle bundle, String file, byte[] content) {
        if (content.length > LARGEST) {
            findings.error(bundle, file, NLS.bind(Messages.remarksTooLarge, LARGEST / 1024));
            return;
        }
        try {
            lines(bundle, file, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString().lines()
                    .toList());
        } catch (CharacterCodingException e) {
            findings.error(bundle, file, Messages.remarksNotUtf8);
        }
    }

    private void lines(PluginBundle bundle, String file, List<String> lines) {
        int remarks = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip().replaceAll("\\s+", " ");
            if (line.length() > LONGEST) {
                findings.error(bundle, file + ":" + (i + 1), NLS.bind(Messages.remarkTooLong, line.length(), LONGEST));
            }
            remarks += line.isEmpty() || line.startsWith("#") ? 0 : 1;
        }
        if (remarks == 0) {
            findings.warn(bundle, file, Messages.remarksNone);
        }
    }
}
