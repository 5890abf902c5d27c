package org.example.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was said, and when.
 *
 * @param lines in the order of the file
 */
record Transcript(List<Line> lines) {

    private static final Pattern TIMES = Pattern.compile("((?:\\d+:)?\\d{2}:\\d{2})[.,]\\d{3}\\s+-->\\s+.*");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]+)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Something that was said from a time of the recording on. */
    record Line(String time, String speaker, String words) {
    }

    /**
     * {@return the transcript in a file} Notes, styles and regions are left out.
     *
     * @throws IllegalArgumentException if this is no WebVTT
     */
    static Transcript parse(String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        if (!text.startsWith("WEBVTT")) {
            throw new IllegalArgumentException("does not begin with WEBVTT");
        }
        List<Line> lines = new ArrayList<>();
        for (String block : text.split("\\R{2,}")) {
            addTo(lines, block.lines().toList());
        }
        return new Transcript(List.copyOf(lines));
    }

    private static void addTo(List<Line> lines, List<String> block) {
        for (int i = 0; i < block.size(); i++) {
            Matcher times = TIMES.matcher(block.get(i));
            if (times.matches()) {
                String cue = String.join(" ", block.subList(i + 1, block.size()));
                Matcher voice = VOICE.matcher(cue);
                lines.add(new Line(times.group(1), voice.find() ? voice.group(1).strip() : "",
                        TAG.matcher(cue).replaceAll("").strip()));
                return;
            }
        }
    }

    /** {@return one line for each thing said: time, speaker, words} */
    String toText() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append('[').append(line.time()).append("] ");
            if (!line.speaker().isEmpty()) {
                text.append(line.speaker()).append("：");
            }
            text.append(line.words()).append('\n');
        }
        return text.toString();
    }
}
