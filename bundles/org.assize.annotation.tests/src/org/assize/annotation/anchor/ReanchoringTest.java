package org.assize.annotation.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.assize.document.PageGeometry;
import org.assize.records.event.AnchorData;
import org.assize.records.event.BoxData;
import org.assize.records.event.PathData;
import org.assize.records.event.PointData;
import org.junit.jupiter.api.Test;

class ReanchoringTest {

    private static final String BEFORE = "询问笔录第一次\n时间二〇二六年三月五日九时至十时三十分\n地点城关派出所询问室\n";
    private static final String QUOTE = "民警李某单独\n询问违法行为人王某";
    private static final String AFTER = "并制作笔录一份\n以上笔录我看过和我说的相符\n王某签名捺印二〇二六年三月五日";

    private final FakePages old = FakePages.of("old", BEFORE + QUOTE + AFTER);
    private final AnchorData recorded = old.anchorOf(1, QUOTE);

    @Test
    void inTheSameDocumentThePlaceIsWhereItWasAndNothingIsChanged() throws Exception {
        AnchorMatch match = Reanchoring.find(recorded, List.of(), old);

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.EXACT);
        assertThat(match.anchor()).isSameAs(recorded);
        assertThat(match.confidence()).isEqualTo(1);
    }

    @Test
    void inTheSameDocumentAnotherReadingOfTheTextIsTold() throws Exception {
        FakePages readOtherwise = FakePages.of("old", BEFORE + "完全不同的另外一行\n字以及更多别的字句" + AFTER);

        AnchorMatch match = Reanchoring.find(recorded, List.of(), readOtherwise);

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.EXACT);
        assertThat(match.anchor()).isSameAs(recorded);
        assertThat(match.reason()).contains("完全不同的另");
    }

    @Test
    void theSameWordsInAnotherDocumentAreNeverExact() throws Exception {
        AnchorMatch match = Reanchoring.find(recorded, List.of(), FakePages.of("new", BEFORE + QUOTE + AFTER));

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.MOVED);
        assertThat(match.anchor().sha256()).isEqualTo("new");
        assertThat(match.anchor().boxes()).isEqualTo(recorded.boxes());
        assertThat(match.confidence()).isGreaterThan(0.99);
    }

    @Test
    void thePathsOfATextMarkGoAroundTheWordsWhereTheyAreNow() throws Exception {
        List<PathData> paths = Paths.ofQuads(old.text(1).quads(BEFORE.length(), BEFORE.length() + QUOTE.length()));
        FakePages wrapped = FakePages.of("new", "新的一行\n" + BEFORE + QUOTE.replace("\n", "") + AFTER);

        AnchorMatch match = Reanchoring.find(recorded, paths, wrapped);

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.MOVED);
        assertThat(match.paths()).hasSize(1);
        assertThat(match.anchor().boxes()).singleElement().satisfies(b -> assertThat(b.width()).isEqualTo(15 * 12));
    }

    @Test
    void aRegionGoesWithTheWordsInIt() throws Exception {
        BoxData region = new BoxData(50, 650, 200, 60);
        AnchorData box = Anchoring.ofBox(region, old.text(1), new Anchoring.Source("old", FakePages.A4));
        PathData arrow = new PathData(List.of(new PointData(50, 650), new PointData(250, 710)));
        FakePages lower = FakePages.of("new", "一\n二\n三\n四\n五\n" + BEFORE + QUOTE + AFTER);

        AnchorMatch match = Reanchoring.find(box, List.of(arrow), lower);

        BoxData now = match.anchor().boxes().getFirst();
        assertThat(match.outcome()).isEqualTo(AnchorOutcome.MOVED);
        assertThat(now.width()).isEqualTo(200);
        assertThat(now.y()).isBetween(540.0, 560.0);
        assertThat(match.paths().getFirst().points().getFirst().y()).isEqualTo(now.y());
        assertThat(match.anchor().quote()).isEqualTo(box.quote());
    }

    @Test
    void ofTwoPlacesTheOneWithTheSameContextIsTaken() throws Exception {
        FakePages twice = FakePages.of("new", QUOTE + "别的话放在这里\n" + BEFORE + QUOTE + AFTER);

        AnchorMatch match = Reanchoring.find(recorded, List.of(), twice);

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.MOVED);
        assertThat(match.anchor().suffix()).isEqualTo(recorded.suffix());
    }

    @Test
    void ofTwoPlacesThatReadTheSameNobodyKnowsWhich() throws Exception {
        String page = BEFORE + QUOTE + AFTER;

        AnchorMatch match = Reanchoring.find(recorded, List.of(), FakePages.of("new", page, page));

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.UNCERTAIN);
        assertThat(match.anchor().page()).isEqualTo(1);
    }

    @Test
    void correctedWordsAreProposedForALook() throws Exception {
        FakePages corrected = FakePages.of("new", BEFORE + "民警李某、张某\n询问违法行为人王某" + AFTER);

        AnchorMatch match = Reanchoring.find(recorded, List.of(), corrected);

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.UNCERTAIN);
        assertThat(match.anchor().quote()).contains("李某、张某");
        assertThat(match.reason()).contains("李某、张某");
    }

    @Test
    void aMachineMayReadOneSignOtherwise() throws Exception {
        FakePages read = FakePages.of("new", BEFORE + QUOTE.replace('独', '犭') + AFTER).readByMachine();

        AnchorMatch match = Reanchoring.find(recorded, List.of(), read);

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.MOVED);
        assertThat(match.confidence()).isLessThan(0.9);
    }

    @Test
    void wordsThatAreGoneLeaveAnOrphanThatKeepsItsPlaceOnRecord() throws Exception {
        AnchorMatch match = Reanchoring.find(recorded, List.of(), FakePages.of("new", BEFORE + AFTER));

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.ORPHAN);
        assertThat(match.anchor()).isSameAs(recorded);
        assertThat(match.confidence()).isZero();
        assertThat(match.reason()).isNotBlank();
    }

    @Test
    void aShortWordElsewhereIsNoPlace() throws Exception {
        AnchorData name = old.anchorOf(1, "李某");

        AnchorMatch match = Reanchoring.find(name, List.of(), FakePages.of("new", "甲乙丙丁戊己庚辛\n李某到场签字"));

        assertThat(match.outcome()).isEqualTo(AnchorOutcome.ORPHAN);
    }

    @Test
    void aPageThatWasCutKeepsItsCoordinatesAndOneThatWasScannedLargerIsStretched() throws Exception {
        FakePages copy = FakePages.of("new", BEFORE + QUOTE + AFTER);
        PageGeometry larger = new PageGeometry(-10, 30, 1190, 1684, 90, 2);

        AnchorMatch cut = Reanchoring.find(recorded, List.of(), copy.cropped(new PageGeometry(40, 60, 500, 740, 0, 1)));
        AnchorMatch stretched = Reanchoring.find(recorded, List.of(), copy.seen(larger));

        assertThat(cut.outcome()).isEqualTo(AnchorOutcome.MOVED);
        assertThat(cut.confidence()).isGreaterThan(0.99);
        assertThat(cut.anchor().boxes()).isEqualTo(recorded.boxes());
        assertThat(stretched.outcome()).isEqualTo(AnchorOutcome.MOVED);
        assertThat(stretched.confidence()).isGreaterThan(0.99);
        assertThat(stretched.anchor().look()).satisfies(look -> assertThat(look.rotation()).isEqualTo(90));
    }

    @Test
    void aPlaceOfAPageThatIsNoMoreIsAnOrphanEvenInTheSameDocument() throws Exception {
        AnchorData beyond = new AnchorData("old", 7, recorded.boxes(), "", "", "");

        assertThat(Reanchoring.find(beyond, List.of(), old).outcome()).isEqualTo(AnchorOutcome.ORPHAN);
    }

    @Test
    void aBlankPlaceTellsNothing() throws Exception {
        FakePages blank = FakePages.of("old", "");
        AnchorData box = Anchoring.ofBox(new BoxData(100, 100, 80, 40), blank.text(1),
                new Anchoring.Source("old", FakePages.A4));
        AnchorData drawn = Anchoring.withCrop(box, blank.render(Anchoring.cropRequest(box, FakePages.A4)));

        AnchorMatch match = Reanchoring.find(drawn, List.of(), FakePages.of("new", ""));

        assertThat(drawn).isEqualTo(box);
        assertThat(match.outcome()).isEqualTo(AnchorOutcome.UNCERTAIN);
        assertThat(match.confidence()).isLessThan(0.3);
    }

    @Test
    void aQuoteIsFoundInAThousandPagesInBoundedTime() throws Exception {
        String[] many = new String[1000];
        for (int i = 0; i < many.length; i++) {
            many[i] = "第" + i + "页没有这些话".repeat(80);
        }
        many[900] = BEFORE + QUOTE.replace('独', '犭') + AFTER;

        AnchorMatch match = Reanchoring.find(recorded, List.of(), FakePages.of("new", many));

        assertThat(match.anchor().page()).isEqualTo(901);
        assertThat(match.outcome()).isEqualTo(AnchorOutcome.UNCERTAIN);
        assertThat(match.reason()).contains("901");
    }
}
