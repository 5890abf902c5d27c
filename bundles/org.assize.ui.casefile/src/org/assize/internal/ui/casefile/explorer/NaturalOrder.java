package org.assize.internal.ui.casefile.explorer;

import java.util.Comparator;

/** Orders case numbers as people do: runs of digits by their value, everything else by its characters. */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {
    }

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = digitsEnd(a, i);
            int endB = digitsEnd(b, j);
            if (endA > i && endB > j) {
                int difference = compareDigits(a.substring(i, endA), b.substring(j, endB));
                if (difference != 0) {
                    return difference;
                }
                i = endA;
                j = endB;
            } else {
                int difference = Character.compare(a.charAt(i++), b.charAt(j++));
                if (difference != 0) {
                    return difference;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareDigits(String a, String b) {
        String left = a.replaceFirst("^0+(?=.)", "");
        String right = b.replaceFirst("^0+(?=.)", "");
        return left.length() != right.length() ? Integer.compare(left.length(), right.length())
                : left.compareTo(right);
    }
}
