package org.assize.internal.document.office.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.assize.document.DecodedText;
import org.assize.document.DocumentException;
import org.assize.document.DocumentException.Reason;
import org.assize.document.Notice;
import org.assize.document.OpenedDocument;
import org.assize.document.PartsFolder;
import org.assize.document.PartsFolder.PartTooLargeException;
import org.assize.document.TextDocument;

/** Reads a ZIP archive: each member under a heading with its name. */
public final class ZipArchiveFile {

    private static final int MOST_MEMBERS = 1000;
    /** What systems put into archives for themselves. */
    private static final Pattern LITTER =
            Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private final ZipFile zip;
    private final PartsFolder folder;
    private final TextDocument.Builder document;
    private int encrypted;
    private int read;

    private ZipArchiveFile(Path file, ZipFile zip, PartsFolder folder) {
        this.zip = zip;
        this.folder = folder;
        this.document = TextDocument.of(file);
    }

    /** {@return the document} */
    public static OpenedDocument read(Path file, PartsFolder folder) throws IOException, DocumentException {
        // Names are decoded here: programs write them in the encoding of the machine and do not say which.
        try (ZipFile zip = ZipFile.builder().setPath(file).setCharset(StandardCharsets.ISO_8859_1)
                .setUseUnicodeExtraFields(false).get()) {
            ZipArchiveFile archive = new ZipArchiveFile(file, zip, folder);
            List<ZipArchiveEntry> members = Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.isDirectory()).toList();
            archive.addAll(members);
            if (archive.read == 0 && archive.encrypted > 0) {
                throw new DocumentException(file, 0, Reason.ENCRYPTED, "");
            }
            return archive.document.build();
        }
    }

    private void addAll(List<ZipArchiveEntry> members) throws IOException {
        for (ZipArchiveEntry member : members.subList(0, Math.min(members.size(), MOST_MEMBERS))) {
            String name = DecodedText.of(member.getRawName()).text().replace('\\', '/');
            if (!LITTER.matcher(name).matches()) {
                add(member, name);
            }
        }
        if (members.size() > MOST_MEMBERS) {
            document.notice(new Notice(Notice.Kind.TRUNCATED, 0, MOST_MEMBERS + " / " + members.size()));
        }
    }

    private void add(ZipArchiveEntry member, String name) throws IOException {
        if (member.getGeneralPurposeBit().usesEncryption()) {
            encrypted++;
            document.unreadPart(name, Reason.ENCRYPTED, "");
        } else if (!zip.canReadEntryData(member)) {
            document.unreadPart(name, Reason.UNSUPPORTED, "method " + member.getMethod());
        } else {
            try (var content = zip.getInputStream(member)) {
                document.part(name, folder.add(name, content, Math.max(1, member.getCompressedSize())));
                read++;
            } catch (PartTooLargeException e) {
                document.unreadPart(name, Reason.TOO_LARGE, String.valueOf(e.getMessage()));
            } catch (IOException | RuntimeException e) {
                document.unreadPart(name, Reason.DAMAGED, String.valueOf(e.getMessage()));
            }
        }
    }
}
