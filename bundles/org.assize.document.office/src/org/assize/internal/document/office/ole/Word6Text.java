package org.assize.internal.document.office.ole;

import org.apache.poi.hwpf.extractor.Word6Extractor;

/** The text of documents of Word 6 and 95. */
final class Word6Text {

    private Word6Text() {
    }

    static String of(Word6Extractor extractor) {
        StringBuilder all = new StringBuilder();
        for (String paragraph : extractor.getParagraphText()) {
            all.append(paragraph);
        }
        return WordSigns.plain(all);
    }
}
