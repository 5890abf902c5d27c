package org.assize.internal.review.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.records.event.AnchorData;
import org.assize.records.event.EvidenceData;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static EvidenceData place(String document, int page, String quote) {
        return new EvidenceData(document, "", new AnchorData("ab".repeat(32), page, List.of(), quote, "", ""));
    }

    private static boolean counted(EvidenceData proposed, EvidenceData deducted) {
        return Places.restsOn(List.of(proposed, place("other", 9, "x")), List.of(deducted));
    }

    @Test
    void a_quote_within_the_other_is_the_same_place_whatever_the_lines() {
        assertThat(counted(place("a", 1, "询问人：\n朱彦平"), place("a", 1, "（询问人：朱彦平）"))).isTrue();
        assertThat(counted(place("a", 1, "询问人：朱彦平"), place("a", 1, "朱彦平"))).isTrue();
    }

    @Test
    void another_document_page_or_quote_is_another_place() {
        assertThat(counted(place("a", 1, "朱彦平"), place("b", 1, "朱彦平"))).isFalse();
        assertThat(counted(place("a", 1, "朱彦平"), place("a", 2, "朱彦平"))).isFalse();
        assertThat(counted(place("a", 1, "朱彦平"), place("a", 1, "杜亮"))).isFalse();
    }

    @Test
    void a_whole_page_is_no_part_of_it() {
        assertThat(counted(place("a", 1, ""), place("a", 1, ""))).isTrue();
        assertThat(counted(place("a", 1, ""), place("a", 1, "朱彦平"))).isFalse();
    }

    @Test
    void only_the_most_telling_place_counts() {
        assertThat(counted(place("a", 1, "朱彦平"), place("other", 9, "x"))).isFalse();
    }
}
