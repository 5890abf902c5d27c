package org.assize.internal.casefile.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbers_count_by_value_and_folders_stay_together() {
        List<String> ordered = List.of("01.pdf", "1.pdf", "02-封面.pdf", "2.pdf", "10.pdf", "a/2.pdf", "a/10.pdf",
                "a b/1.pdf", "卷1/9.pdf", "卷10/1.pdf", "询问笔录2.pdf", "询问笔录12.pdf",
                "询问笔录99999999999999999999.pdf");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(NaturalOrder.INSTANCE);

        assertThat(shuffled).containsExactlyElementsOf(ordered);
    }

    @Test
    void the_order_is_total_and_consistent() {
        Random random = new Random(11);
        String alphabet = "019a/-卷";
        List<String> texts = random.ints(300, 0, 5).mapToObj(length -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            return text.toString();
        }).distinct().toList();

        for (String a : texts) {
            for (String b : texts) {
                int order = NaturalOrder.INSTANCE.compare(a, b);
                assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(b, a))).isEqualTo(-Integer.signum(order));
                assertThat(order == 0).isEqualTo(a.equals(b));
                for (String c : texts) {
                    if (order < 0 && NaturalOrder.INSTANCE.compare(b, c) < 0
                            && NaturalOrder.INSTANCE.compare(a, c) >= 0) {
                        throw new AssertionError("not transitive: " + a + " " + b + " " + c);
                    }
                }
            }
        }
    }
}
