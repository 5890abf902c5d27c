package org.assize.internal.search.index;

import java.util.ArrayList;
import java.util.List;

/** Numbers of pages as the index stores them: single ones and ranges, such as {@code 1 4-9}. */
final class PageNumbers {

    private PageNumbers() {
    }

    /** {@return ascending numbers as a text} */
    static String write(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : " ").append(first);
            if (numbers.get(i) > first) {
                text.append('-').append(numbers.get(i));
            }
        }
        return text.toString();
    }

    /** {@return the numbers of a text} */
    static List<Integer> read(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] ends = range.split("-");
            for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                numbers.add(i);
            }
        }
        return numbers;
    }
}
