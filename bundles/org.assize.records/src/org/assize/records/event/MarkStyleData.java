package org.assize.records.event;

/**
 * How a mark is drawn.
 *
 * @param colour #RRGGBB
 * @param width  width of lines in points; for free text and stamps the size of the letters
 * @param stamp  for a stamp, its name: {@code qualified}, {@code unqualified}, {@code verify}, or {@code own:} followed
 *               by the word; otherwise empty
 */
public record MarkStyleData(String colour, double width, String stamp) {
}
