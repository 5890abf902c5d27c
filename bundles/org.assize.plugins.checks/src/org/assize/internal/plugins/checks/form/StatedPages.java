package org.assize.internal.plugins.checks.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assize.internal.plugins.checks.fact.ChineseNumerals;
import org.assize.internal.plugins.checks.fact.DocumentFacts;
import org.assize.internal.plugins.checks.fact.DocumentType;
import org.assize.internal.plugins.checks.fact.Passage;

/**
 * How many pages a cover or a closing sheet says a file has: 本卷共有文书13份，27页; 本卷宗共计贰拾柒页; 页数：27.
 *
 * @param pages   the number
 * @param passage where it stands
 */
record StatedPages(int pages, Passage passage) {

    private static final String NUMBER = "(?<pages>[0-9〇零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰]{1,6})";
    /** Not the foot of the page: 第1页共2页. */
    private static final Pattern OF_THE_FILE =
            Pattern.compile("(?:本卷|本案卷|全卷|卷内)[^。;第]{0,24}?共[^。;第]{0,16}?" + NUMBER + "页");
    private static final Pattern FIELD = Pattern.compile("页数:?(?:共计?)?" + NUMBER + "页?");
    private static final Pattern SHEET = Pattern.compile("备考表");
    private static final Pattern VOLUMES = Pattern.compile("共(?:计|有)?_*[2-9二三四五六七八九]_*卷|第_*[2-9二三四五六七八九]_*卷");

    /** {@return what a cover or closing sheet says, unless a machine read it and was not sure of the number} */
    static Optional<StatedPages> in(DocumentFacts document) {
        boolean tells = document.type() == DocumentType.COVER || document.text().has(SHEET);
        if (!tells || document.type() == DocumentType.CONTENTS) {
            return Optional.empty();
        }
        return Stream.of(OF_THE_FILE, FIELD).flatMap(pattern -> find(pattern, document).stream()).findFirst();
    }

    private static Optional<StatedPages> find(Pattern pattern, DocumentFacts document) {
        Matcher matcher = pattern.matcher(document.text().compact());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int pages = ChineseNumerals.small(matcher.group("pages"));
        Passage number = document.text().passage(matcher.start("pages"), matcher.end("pages"));
        Passage whole = document.text().passage(matcher.start(), matcher.end());
        return pages > 0 && number.legibility(sign -> true) >= Passage.LEGIBLE
                ? Optional.of(new StatedPages(pages, whole)) : Optional.empty();
    }

    /** {@return whether a document is the closing sheet and nothing else} */
    static boolean isClosingSheet(DocumentFacts document) {
        return document.type() == DocumentType.OTHER && document.text().has(SHEET);
    }

    /** {@return whether a cover says that there are other volumes} */
    static boolean isOfOneVolumeOfSeveral(DocumentFacts document) {
        return document.type() == DocumentType.COVER && document.text().has(VOLUMES);
    }
}
