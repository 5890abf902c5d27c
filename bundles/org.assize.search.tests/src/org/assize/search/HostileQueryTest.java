package org.assize.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that are made to hurt are answered within seconds, or refused. */
class HostileQueryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path directory;
    private SearchIndex index;

    @BeforeEach
    void indexLongRuns() throws Exception {
        TestArchive archive = new TestArchive(directory.resolve("files"));
        archive.put("A", "a.txt", "a".repeat(20_000), "张".repeat(20_000), "ab".repeat(10_000), "a ".repeat(10_000),
                new MixedText(5).page(20_000));
        archive.put("A", "many.txt", IntStream.range(0, 1000).mapToObj(i -> "违约" + i + "责任").toArray(String[]::new));
        index = archive.open(directory.resolve("index"));
        index.update(null);
    }

    @AfterEach
    void close() {
        index.close();
    }

    static Stream<String> hostile() {
        return Stream.of("*", "?", "~9", "~", "((((", "/", "//", "w/5", "\"", "a~~~~", "-", "- -", "a:", ":", "单位:",
                "(".repeat(2000), "-".repeat(2000), "-(".repeat(660) + "a" + ")".repeat(660), "\"a\"~".repeat(400),
                "/(a|aa)+$/", "/(a|aa)+b/", "/(a+)+c/", "/(a*)*c/", "/.*.*.*/", "/.*.*.*c/", "/(.*a){20}c/",
                "/(a?){200}a{200}/", "/([a张]{0,20}){20}c/", "/[^b]{500}/", "/((((a|b)*)*)*)*c/", "/.{500}/",
                "a*a*a*a*a*a*a*a*b", "a?".repeat(40), "张*张*张*张*张*张*张*张*罪", "a* w/5 a* w/5 a*",
                "a*a*a w/1000 a*a*a", "aaa~ w/1000 aaa~ w/1000 aaa~", "张张张~ pre/3 张张张张张~2 pre/3 张*",
                "a".repeat(64) + "~31", "张".repeat(64) + "~31", "a w/1000 ".repeat(19) + "a",
                "abc~ w/1 ".repeat(19) + "a", "abc~ w/1 ".repeat(200) + "a",
                "(" + "abc~ OR ".repeat(240) + "a) w/1 b", "abc~ OR ".repeat(240) + "a", "x ".repeat(999),
                "盗".repeat(1999), "a?a ".repeat(499), "/[一-龥]+[\\u0000]/", "/[\0-\uFFFF]{20}/",
                "/" + "(a|b)".repeat(390) + "/", "日期:9999999999", "日期:0000-00-00..", "类型:", "相似:x");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isAnsweredOrRefused(String query) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                assertThat(index.search(new SearchRequest(query, 3)).total()).isNotNegative();
            } catch (QueryException e) {
                assertThat(e.place().to()).isLessThanOrEqualTo(query.length());
            }
        });
    }

    @Test
    void aSearchThatReadsManyPagesCanBeCancelled() {
        AtomicInteger asked = new AtomicInteger();
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return asked.incrementAndGet() > 3;
            }
        };

        assertThatExceptionOfType(OperationCanceledException.class)
                .isThrownBy(() -> index.search(new SearchRequest("/违.[0-9]+责/", 3), monitor));
    }
}
