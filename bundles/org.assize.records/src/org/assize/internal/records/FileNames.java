package org.assize.internal.records;

/** File names for texts that were not made to be file names. */
public final class FileNames {

    private FileNames() {
    }

    /** A file name for any text: letters and digits of any script stay, everything else becomes %hex. */
    public static String of(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                name.appendCodePoint(c);
            } else {
                name.append('%').append(Integer.toHexString(c));
            }
        });
        return name.toString();
    }
}
