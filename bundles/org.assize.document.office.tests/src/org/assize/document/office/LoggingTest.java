package org.assize.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.junit.jupiter.api.Test;

class LoggingTest {

    @Test
    void whoeverAsksForALoggerGetsOneOnAnyThread() throws Exception {
        assertThat(LogManager.getLogger("here")).isInstanceOf(SimpleLogger.class);
        assertThat(CompletableFuture.supplyAsync(() -> LogManager.getLogger("elsewhere")).get(30, TimeUnit.SECONDS))
                .isInstanceOf(SimpleLogger.class);
    }
}
