package org.assize.internal.plugins.checks.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

import org.assize.check.CheckedCaseFile;
import org.assize.check.Moment;
import org.assize.internal.plugins.checks.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFactsTest {

    private static final String RECORD = """
            某县公安局
            询 问 笔 录
            询问时间：2026年3月5日14时30分至16时10分，询问地点：某县公安局执法办案
            中心第二询问室
            询问人（签名）：张建国、李　明　　工作单位：城关派出所
            记录人（签名）：李明　　工作单位：城关派出所
            被询问人：王小
            虎　性别：男　年龄：30　出生日期：1995年7月8日
            身份证件种类及号码：居民身份证11010119950708
            123X　　人大代表：否
            问：我们是城关派出所的民警张建国、李明（出示人民警察证），现依法向你询问。
            答：听清楚了。
            王小虎（签名捺指印）　　2026年3月5日
            第 1 页 共 1 页
            """;

    @Test
    void aRecordIsReadThoughItsNamesAndNumbersAreBrokenOverLines() {
        DocumentFacts record = facts(RECORD);
        Act act = record.act().orElseThrow();
        assertThat(record.type()).isEqualTo(DocumentType.QUESTIONING);
        assertThat(act.begun()).contains(new Moment(LocalDate.of(2026, 3, 5), LocalTime.of(14, 30)));
        assertThat(act.ended()).contains(new Moment(LocalDate.of(2026, 3, 5), LocalTime.of(16, 10)));
        assertThat(act.officers()).extracting(PersonName::name).containsExactly("张建国", "李明");
        assertThat(act.recorders()).extracting(PersonName::name).containsExactly("李明");
        assertThat(act.stated()).extracting(PersonName::name).containsExactly("张建国", "李明");
        assertThat(record.people()).singleElement().satisfies(p -> {
            assertThat(p.sex()).isEqualTo("男");
            assertThat(p.born()).isEqualTo(LocalDate.of(1995, 7, 8));
        });
    }

    @Test
    void aPlaceQuotesWhatStandsOnThePage() {
        Act act = facts(RECORD).act().orElseThrow();
        assertThat(act.time()).isNotNull();
        assertThat(act.time().place().quote()).isEqualTo("询问时间：2026年3月5日14时30分至16时10分");
        assertThat(act.time().place().quads()).hasSize(1);
    }

    @Test
    void cellsOfATableAreFieldsToo() {
        DocumentFacts receipt = facts("""
                送　达　回　执
                送达文书
                行政处罚决定书
                受送达人
                王小虎
                送达时间
                2026年4月1日9时5分
                受送达人
                签　　收
                本人已收到上述文书。
                受送达人（签名捺指印）：王小虎
                """);
        assertThat(receipt.type()).isEqualTo(DocumentType.SERVICE_RECEIPT);
        assertThat(receipt.field(Label.RECIPIENT).orElseThrow().value().text()).isEqualTo("王小虎");
        assertThat(receipt.date(Label.SERVED).orElseThrow().day()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(receipt.signatures()).singleElement().satisfies(s -> assertThat(s.blank()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"呈请行政处罚审批表,APPROVAL", "检　查　证,INSPECTION_CERTIFICATE", "证据保全决定书（扣押）及清单,SEIZURE_DECISION",
        "卷 内 目 录,CONTENTS", "犯罪嫌疑人诉讼权利义务告知书,RIGHTS_NOTICE", "呈请结案报告书,CLOSING_REPORT",
        "现场勘验笔录,SCENE_RECORD", "送达回证,SERVICE_RECEIPT", "行政处罚告知笔录,NOTICE_RECORD", "说明,OTHER"})
    void kindsAreToldByTheTitleOnTheFirstPage(String title, DocumentType type) {
        assertThat(facts("某县公安局\n" + title + "\n正文").type()).isEqualTo(type);
    }

    @Test
    void labelsWithOneSignMisreadAreUnderstoodInMachineText() {
        CheckedCaseFile caseFile = CaseBuilder.administrative().scan("1.pdf", 0.9f,
                "询 间 笔 录\n询间时间：2026年3月5日14时30分至16时l0分\n询间人（签名）：张建国\n被询间人：王小虎").build();
        DocumentFacts record = CaseFacts.of(caseFile).documents().getFirst();
        Act act = record.act().orElseThrow();
        assertThat(act.officers()).extracting(PersonName::name).containsExactly("张建国");
        assertThat(act.people()).extracting(PersonName::name).containsExactly("王小虎");
        assertThat(act.ended()).contains(new Moment(LocalDate.of(2026, 3, 5), LocalTime.of(16, 10)));
        assertThat(record.field(Label.OFFICERS).orElseThrow().value().confidence()).isLessThan(1);
    }

    @Test
    void aDateWithFiguresAMachineDoubtedIsWrittenButIsNoDay() {
        List<WrittenDate> dates = scanned("二〇二六年三月{五}日、2026年{3}月5日、{2026}年3月5日{、}2026年3月5{日}").dates();
        assertThat(dates).hasSize(4).allMatch(WrittenDate::isWritten);
        assertThat(dates).extracting(WrittenDate::day).containsExactly(null, null, LocalDate.of(2026, 3, 5),
                LocalDate.of(2026, 3, 5));
    }

    @Test
    void theDateBelowTheSealIsNotReplacedByAnotherIfItIsDoubtful() {
        assertThat(scanned("传唤证\n2026年3月5日\n某县公安局\n2026年{3}月6日\n").closingDate()).isEmpty();
        assertThat(scanned("传唤证\n2026年3月5日\n某县公安局\n2026年3月6日\n").closingDate().orElseThrow().day())
                .isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    void aLabelInACellOfWhichAMachineMisreadOneSignIsUnderstood() {
        DocumentFacts receipt = scanned("送达回证\n受送过人 王小虎\n送达方式 直接送达\n");
        assertThat(receipt.field(Label.RECIPIENT).orElseThrow().value().text()).isEqualTo("王小虎");
        assertThat(facts("送达回证\n受送过人　　王小虎\n送达方式　　直接送达\n").field(Label.RECIPIENT)).isEmpty();
    }

    private static DocumentFacts scanned(String text) {
        return CaseFacts.of(CaseBuilder.administrative().scan("1.pdf", 0.9f, text).build()).documents().getFirst();
    }

    @Test
    void theSameLabelIsNotGuessedInTextOfTheDocument() {
        assertThat(facts("询 问 笔 录\n询间人：张建国").field(Label.OFFICERS)).isEmpty();
    }

    @Test
    void aLineForOneOfTwoNamesNobodyInParticular() {
        assertThat(facts("检查证\n被检查人或者见证人（签名）：王小虎").named(Role.OBSERVER)).isEmpty();
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(7);
        String signs = "询问时间人：:（）()张李明签名、，。 　\n\f年月日2026一二〇号〔〕_＿第页我们是民警男女，出生";
        for (int n = 0; n < 3_000; n++) {
            StringBuilder text = new StringBuilder(n % 2 == 0 ? "询问笔录\n" : "扣押清单\n");
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            CheckedCaseFile caseFile = CaseBuilder.criminal().scan("1.pdf", 0.8f, text.toString()).build();
            assertThat(CaseFacts.of(caseFile).documents()).hasSize(1);
        }
    }

    private static DocumentFacts facts(String text) {
        return CaseFacts.of(CaseBuilder.administrative().document("1.pdf", text).build()).documents().getFirst();
    }
}
