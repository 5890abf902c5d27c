package org.assize.internal.sample.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.assize.internal.sample.script.Block;
import org.assize.internal.sample.script.Block.Style;
import org.assize.internal.sample.script.Marked;
import org.assize.internal.sample.script.Numbering;
import org.assize.internal.sample.script.Paper;

class PlacementTest {

    private static final String QUOTE = "本案自二〇二六年五月三日立案，至二〇二六年七月一日作出处罚决定，期间未报经上一级公安机关批准延长办案期限";

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 36, 37, 38, 39, 75, 76})
    void aQuoteStandsOnOnePageWhereverItFalls(int linesBefore) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < linesBefore; i++) {
            blocks.add(new Block.Text(Style.PLAIN, new Marked("答：没有。", List.of())));
        }
        blocks.add(new Block.Text(Style.BODY,
                new Marked("三、" + QUOTE + "。", List.of(new Marked.Mark("LATE", 2, 2 + QUOTE.length())))));
        Placement placement = Placement.of(new TextLayout(), new Paper(blocks, "", Numbering.RUNNING, false),
                List.of("LATE"), "",
                LocalDate.EPOCH);
        String[] pages = new String(placement.laid().bytes(), StandardCharsets.UTF_8).split("\f");
        assertThat(pages).hasSize(placement.laid().pages());
        assertThat(pages[placement.pages().get("LATE") - 1].replaceAll("\\s", "")).contains(QUOTE);
        assertThat(placement.texts()).containsEntry("LATE", QUOTE);
    }
}
