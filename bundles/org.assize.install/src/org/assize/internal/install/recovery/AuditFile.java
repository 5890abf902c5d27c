package org.assize.internal.install.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.assize.install.AuditLine;
import org.assize.install.AuditLine.Decision;

/** The log of decisions: lines are only ever added. One decision a line, its fields with tabs between. */
public final class AuditFile {

    private static final int FIELDS = 7;

    private final Path file;

    public AuditFile(Installation installation) {
        file = installation.log();
    }

    /** Adds a decision of the user, made now; on the disk when this returns. */
    public void add(Decision what, String subject, String hash, String signer, String detail) throws IOException {
        String line = Arrays.stream(new String[] {Instant.now().toString(), System.getProperty("user.name"),
                what.name(), subject, hash, signer, detail}).map(text -> text.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** {@return all decisions, oldest first; lines that were torn or come from a later version are left out} */
    public List<AuditLine> lines() throws IOException {
        List<AuditLine> lines = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] field = line.split("\t", -1);
                if (field.length == FIELDS && known(field[2])) {
                    lines.add(new AuditLine(Instant.parse(field[0]), field[1], Decision.valueOf(field[2]), field[3],
                            field[4], field[5], field[6]));
                }
            }
        }
        return lines;
    }

    private static boolean known(String decision) {
        return Arrays.stream(Decision.values()).anyMatch(each -> each.name().equals(decision));
    }
}
