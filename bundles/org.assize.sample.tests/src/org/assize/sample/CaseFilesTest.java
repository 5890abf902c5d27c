package org.assize.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import org.assize.internal.sample.plan.DefectKind;
import org.assize.internal.sample.world.People;

class CaseFilesTest {

    /** People and places that everybody knows; none may turn up by chance. */
    private static final List<String> REAL = List.of("习近平", "李克强", "马云", "马化腾", "雷军", "刘德华", "成龙", "姚明", "北京", "上海市",
            "广州", "深圳", "武汉", "武安市", "浙江", "江苏省", "湖北", "河南", "四川");
    private static final Pattern ID = Pattern.compile("(?<!\\d)99\\d{15}[\\dX]");

    @TempDir
    static Path folder;

    private static Department department;

    @BeforeAll
    static void writeDepartment() throws Exception {
        department = Department.write(folder.resolve("text"), new SampleOptions(300, 13, 3, 0, true));
    }

    @Test
    void everyCaseFileHasEightToFourteenDocumentsThatItsMetadataLists() throws Exception {
        for (JsonNode file : department.truth()) {
            List<String> listed = Department.list(department.metadata(file).get("documents")).stream()
                    .map(document -> document.get("path").asText()).toList();
            assertThat(listed).hasSizeBetween(8, 14).isEqualTo(department.documents(file).stream()
                    .map(document -> document.getFileName().toString()).toList());
        }
    }

    @Test
    void everyMonthHasItsCaseFiles() throws Exception {
        Set<YearMonth> months = new TreeSet<>();
        for (JsonNode file : department.truth()) {
            months.add(YearMonth.from(date(department.metadata(file), "closed")));
        }
        assertThat(months).hasSize(13).contains(SampleOptions.LAST_MONTH, SampleOptions.LAST_MONTH.minusMonths(12));
    }

    @Test
    void caseFilesWithoutDefectsKeepTheOrderAndTheLimitsOfTheLaw() throws Exception {
        int clean = 0;
        for (JsonNode file : department.truth()) {
            JsonNode metadata = department.metadata(file);
            if (file.get("defects").isEmpty()) {
                clean++;
                List<LocalDate> dates = new ArrayList<>(List.of(date(metadata, "accepted")));
                metadata.get("approvals").forEach(step -> dates.add(date(step, "date")));
                dates.add(date(metadata, "decided"));
                dates.add(date(metadata, "closed"));
                assertThat(dates).hasSize(7).isSorted();
                long days = ChronoUnit.DAYS.between(dates.getFirst(), date(metadata, "decided"));
                assertThat(days).isLessThanOrEqualTo(metadata.get("kind").asText().equals("criminal") ? 60 : 30);
            }
        }
        assertThat(clean).isGreaterThan(20);
    }

    @Test
    void nothingInADocumentIsLeftUnfilled() throws Exception {
        for (JsonNode file : department.truth()) {
            for (Path document : department.documents(file)) {
                assertThat(Files.readString(document)).doesNotContain("{", "}", "[[", "]]", "|", "#", "null")
                        .doesNotContain("、、", "。。", "，，", "，。");
            }
        }
    }

    @Test
    void nobodyIsInTwoRecordsAtOneTime() throws Exception {
        List<Session> sessions = new ArrayList<>();
        for (JsonNode file : department.truth()) {
            if (has(file, DefectKind.OVERLAPPING_QUESTIONING)) {
                continue;
            }
            for (Path document : department.documents(file)) {
                sessions.addAll(Session.of(Department.bare(Files.readString(document))));
            }
        }
        sessions.sort(Comparator.comparing(Session::officer).thenComparing(Session::from));
        assertThat(sessions).hasSizeGreaterThan(1000);
        for (int i = 1; i < sessions.size(); i++) {
            Session before = sessions.get(i - 1);
            Session after = sessions.get(i);
            assertThat(before.officer().equals(after.officer()) && after.from().isBefore(before.to()))
                    .as("%s, %s", before, after).isFalse();
        }
    }

    @Test
    void whereQuestioningsAreSaidToOverlapTheyDo() throws Exception {
        int overlapping = 0;
        for (JsonNode file : department.truth()) {
            if (has(file, DefectKind.OVERLAPPING_QUESTIONING)) {
                overlapping++;
                List<Session> sessions = new ArrayList<>();
                for (Path document : department.documents(file)) {
                    sessions.addAll(Session.of(Department.bare(Files.readString(document))));
                }
                assertThat(sessions).anySatisfy(one -> assertThat(sessions).anySatisfy(other -> {
                    assertThat(other).isNotSameAs(one);
                    assertThat(other.officer()).isEqualTo(one.officer());
                    assertThat(other.from()).isBetween(one.from(), one.to());
                }));
            }
        }
        assertThat(overlapping).isPositive();
    }

    private static boolean has(JsonNode file, DefectKind kind) {
        return Department.list(file.get("defects")).stream()
                .anyMatch(defect -> defect.get("kind").asText().equals(kind.name()));
    }

    @Test
    void identityNumbersAreValidButOfNoRegion() throws Exception {
        Set<String> numbers = new HashSet<>();
        for (JsonNode file : department.truth()) {
            if (file.get("defects").isEmpty()) {
                for (Path document : department.documents(file)) {
                    Matcher id = ID.matcher(Department.bare(Files.readString(document)));
                    while (id.find()) {
                        numbers.add(id.group());
                    }
                }
            }
        }
        assertThat(numbers).hasSizeGreaterThan(50).allSatisfy(number -> assertThat(number)
                .startsWith(People.REGION).isEqualTo(People.withCheckDigit(number.substring(0, 17))));
    }

    @Test
    void nobodyAndNoPlaceIsReal() throws Exception {
        for (JsonNode file : department.truth()) {
            for (Path document : department.documents(file)) {
                assertThat(Files.readString(document)).doesNotContain(REAL);
            }
        }
    }

    @Test
    void actsBeforeAndAfterTheRevisionComeUnderTheLawOfTheirDay() throws Exception {
        Set<String> seen = new HashSet<>();
        for (JsonNode file : department.truth()) {
            JsonNode metadata = department.metadata(file);
            if (file.get("defects").isEmpty() && metadata.get("cause").asText().equals("殴打他人")) {
                boolean old = date(metadata, "accepted").isBefore(LocalDate.of(2026, 1, 1));
                String decision = Department.bare(Files.readString(department.documents(file).get(2)));
                assertThat(decision).contains(old ? "第四十三条第一款" : "第五十一条第一款");
                seen.add(old ? "old" : "new");
            }
        }
        assertThat(seen).contains("new");
    }

    /** That an officer of a unit took part in a record. */
    private record Session(String officer, LocalDateTime from, LocalDateTime to) {

        private static final String MOMENT = "(\\d+)年(\\d+)月(\\d+)日(\\d+)时(\\d+)分";
        private static final Pattern TIME = Pattern.compile("(?:询问|讯问|检查|搜查)时间：" + MOMENT + "至" + MOMENT);
        private static final Pattern OFFICERS =
                Pattern.compile("(?:询问人|侦查人员|检查人)（签名）：(.*?)工作单位：(.*?)记录人");

        static List<Session> of(String text) {
            Matcher time = TIME.matcher(text);
            Matcher officers = OFFICERS.matcher(text);
            return time.find() && officers.find()
                    ? Stream.of(officers.group(1).split("、"))
                            .map(name -> new Session(officers.group(2) + name, moment(time, 1), moment(time, 6)))
                            .toList()
                    : List.of();
        }

        private static LocalDateTime moment(Matcher time, int group) {
            int[] parts = IntStream.range(group, group + 5).map(i -> Integer.parseInt(time.group(i))).toArray();
            return LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }
    }

    private static LocalDate date(JsonNode json, String name) {
        return LocalDate.parse(json.get(name).asText());
    }
}
