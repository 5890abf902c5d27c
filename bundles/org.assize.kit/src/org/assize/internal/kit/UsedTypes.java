package org.assize.internal.kit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packages of the product that the classes of a bundle name, read from their constants. */
final class UsedTypes {

    private static final Pattern TYPE = Pattern.compile("org/assize/(?:\\w+/)+(?=[A-Z]\\w*)");

    private final PluginBundle bundle;

    UsedTypes(PluginBundle bundle) {
        this.bundle = bundle;
    }

    Set<String> packages() {
        Set<String> found = new TreeSet<>();
        for (String file : bundle.files()) {
            if (file.endsWith(".class")) {
                try {
                    Optional<byte[]> content = bundle.content(file);
                    if (content.isPresent()) {
                        read(content.get(), found);
                    }
                } catch (IOException broken) {
                    // A class that is none fails where it is loaded.
                }
            }
        }
        return found;
    }

    /** The constant pool as the specification of the Java virtual machine lays it out, section 4.4. */
    private static void read(byte[] classFile, Set<String> found) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> collect(in.readUTF(), found);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // takes two places
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
        }
    }

    private static void collect(String text, Set<String> found) {
        Matcher matcher = TYPE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().substring(0, matcher.group().length() - 1).replace('/', '.'));
        }
    }
}
