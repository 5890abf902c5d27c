package org.assize.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.assize.document.PageGeometry;
import org.assize.records.event.AnchorData;
import org.junit.jupiter.api.Test;

/** Random pages, random places, random edits: what must hold whatever happens to a document. */
class ReanchoringLawTest {

    private static final int ROUNDS = 300;
    private static final String SIGNS = IntStream.range(0, 400).collect(StringBuilder::new,
            (s, i) -> s.appendCodePoint(0x4E00 + 17 * i), StringBuilder::append).toString() + "abcdefXYZ0123，。、";
    private static final List<PageGeometry> LOOKS = List.of(FakePages.A4, new PageGeometry(0, 0, 842, 595, 90, 1),
            new PageGeometry(-50, 20, 595, 842, 180, 1), new PageGeometry(10, 10, 421, 297.5, 270, 2),
            PageGeometry.upright(612, 792));

    private Random random = new Random(0);

    @Test
    void editsElsewhereNeverLoseAPlaceAndNeverMakeItExact() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            random = new Random(seed);
            List<String> pages = pages(1 + random.nextInt(5));
            int page = 1 + random.nextInt(pages.size());
            String text = pages.get(page - 1);
            int from = 60 + random.nextInt(text.length() - 180);
            int to = from + 6 + random.nextInt(50);
            AnchorData recorded = recorded(pages, page, from, to);
            String before = edited(text.substring(0, from - 45)) + text.substring(from - 45, from);
            String after = text.substring(to, to + 45) + edited(text.substring(to + 45));
            List<String> now = new ArrayList<>(pages);
            now.set(page - 1, before + text.substring(from, to) + after);
            int inserted = random.nextInt(3);
            now.addAll(0, pages(inserted));
            FakePages copy = FakePages.of("new", now.toArray(String[]::new))
                    .seen(LOOKS.get(random.nextInt(LOOKS.size())));

            AnchorMatch match = Reanchoring.find(recorded, List.of(), copy);

            assertThat(match.outcome()).as("seed %d: %s", seed, match).isEqualTo(AnchorOutcome.MOVED);
            AnchorData there = Anchoring.ofText(copy.text(page + inserted), before.length(),
                    before.length() + to - from, new Anchoring.Source("new", copy.geometry(1)));
            assertThat(match.anchor().sha256()).isEqualTo("new");
            assertThat(match.anchor().page()).as("seed %d", seed).isEqualTo(page + inserted);
            assertThat(match.anchor().boxes()).as("seed %d", seed).isEqualTo(there.boxes());
            assertThat(match.anchor().quote()).as("seed %d", seed).isEqualTo(there.quote().strip());
        }
    }

    @Test
    void aPlaceWhoseWordsAreGoneIsAnOrphan() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            random = new Random(seed);
            List<String> pages = pages(1 + random.nextInt(4));
            int page = 1 + random.nextInt(pages.size());
            String text = pages.get(page - 1);
            int from = random.nextInt(text.length() - 60);
            int to = from + 6 + random.nextInt(50);
            AnchorData recorded = recorded(pages, page, from, to);
            List<String> now = new ArrayList<>(pages);
            now.set(page - 1, text.substring(0, from) + text.substring(to));

            AnchorMatch match = Reanchoring.find(recorded, List.of(), FakePages.of("new", now.toArray(String[]::new)));

            assertThat(match.outcome()).as("seed %d: %s", seed, match).isEqualTo(AnchorOutcome.ORPHAN);
            assertThat(match.anchor()).isSameAs(recorded);
        }
    }

    @Test
    void aFewWrongSignsInTheQuoteAreFoundButNeverTakenForSure() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            random = new Random(seed);
            List<String> pages = pages(1 + random.nextInt(3));
            int page = 1 + random.nextInt(pages.size());
            String text = pages.get(page - 1);
            int from = 40 + random.nextInt(text.length() - 140);
            int to = from + 15 + random.nextInt(40);
            AnchorData recorded = recorded(pages, page, from, to);
            StringBuilder wrong = new StringBuilder(text);
            int at = from + 2 + random.nextInt(to - from - 4);
            wrong.replace(at, at + 1, "\u9FA5");
            List<String> now = new ArrayList<>(pages);
            now.set(page - 1, wrong.toString());

            AnchorMatch match = Reanchoring.find(recorded, List.of(), FakePages.of("new", now.toArray(String[]::new)));

            assertThat(match.outcome()).as("seed %d: %s", seed, match).isEqualTo(AnchorOutcome.UNCERTAIN);
            assertThat(match.anchor().page()).isEqualTo(page);
            assertThat(match.anchor().quote()).as("seed %d", seed).contains("\u9FA5");
        }
    }

    private static AnchorData recorded(List<String> pages, int page, int from, int to) {
        FakePages old = FakePages.of("old", pages.toArray(String[]::new));
        return Anchoring.ofText(old.text(page), from, to, new Anchoring.Source("old", FakePages.A4));
    }

    private List<String> pages(int count) {
        List<String> pages = new ArrayList<>();
        for (int p = 0; p < count; p++) {
            StringBuilder page = new StringBuilder(signs(20));
            for (int line = 0; line < 14; line++) {
                page.append('\n').append(signs(15 + random.nextInt(15)));
            }
            pages.add(page.toString());
        }
        return pages;
    }

    private String signs(int count) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    private String edited(String text) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(edited.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> edited.insert(at, signs(1 + random.nextInt(20)));
                case 1 -> edited.insert(at, '\n');
                default -> edited.delete(at, Math.min(edited.length(), at + random.nextInt(20)));
            }
        }
        return edited.toString();
    }
}
